export interface Goal {
  readonly text: string;
  readonly holds: boolean;
}

export const atMost = (what: string, reached: number, goal: number): Goal => ({
  text: `${what}: ${reached.toFixed(2)}, at most ${goal}`,
  holds: reached <= goal,
});

export function printGoals(goals: readonly Goal[]): void {
  console.log();
  for (const { text, holds } of goals) console.log(`${holds ? 'reached' : 'MISSED '}  ${text}`);
}
