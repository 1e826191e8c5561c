/** The day it is for the browser at an instant, `2026-11-24`. */
export function browserToday(now: Date = new Date()): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
