const here = new Set<string>();

/**
 * Takes hold of something for as long as this page lives, or until it is let go; undefined when somebody else has it,
 * in this tab or another one. Browsers let go of what a closed or crashed tab held.
 */
export async function claim(name: string): Promise<(() => void) | undefined> {
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  // Pages without https have no locks: then only this page is asked.
  if (!locks) return claimHere(name);
  return new Promise((resolve) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(() => resolve(claimHere(name)));
  });
}

function claimHere(name: string): (() => void) | undefined {
  if (here.has(name)) return undefined;
  here.add(name);
  return () => here.delete(name);
}
