import type { Ref } from '@billkit/billing';

type Listener = (written: readonly Ref[]) => void;

/** Tells this tab and all others of the origin what was written. */
export interface Announcer {
  announce(written: readonly Ref[]): void;
  subscribe(listener: Listener): () => void;
  close(): void;
}

/** An announcer for one database. Where there are no channels, it tells this tab only. */
export function createAnnouncer(database: string): Announcer {
  const listeners = new Set<Listener>();
  let channel = openChannel(`billkit:${database}`);

  // Each in a task of its own: one that throws keeps no other from hearing, and does not reach whoever committed. The
  // page learns of it as of any error nobody caught.
  const tell = (written: readonly Ref[]) => {
    for (const listener of [...listeners])
      queueMicrotask(() => {
        if (listeners.has(listener)) listener(written);
      });
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<readonly Ref[]>) => tell(data));

  return {
    announce(written) {
      tell(written);
      channel?.postMessage(written);
    },
    subscribe(listener) {
      // Of its own, so that one function may listen twice and stop once.
      const own: Listener = (written) => listener(written);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    close() {
      listeners.clear();
      channel?.close();
      channel = undefined;
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  if (!('BroadcastChannel' in globalThis)) return undefined;
  try {
    return new BroadcastChannel(name);
  } catch {
    // Some browsers throw where the page may not keep anything.
    return undefined;
  }
}
