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
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`billkit:${database}`) : undefined;

  // Each in a task of its own: one that throws keeps no other from hearing, and does not reach whoever committed.
  const tell = (written: readonly Ref[]) => {
    for (const listener of [...listeners]) queueMicrotask(() => listener(written));
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<readonly Ref[]>) => tell(data));

  return {
    announce(written) {
      tell(written);
      channel?.postMessage(written);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}
