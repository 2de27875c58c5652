import type { Tab } from './tab.ts';

/** Has the whole listing read again and again until it is told to stop. */
export function keepSyncing(tab: Tab): { stop(): Promise<void> } {
  let goesOn = true;
  const run = async (): Promise<void> => {
    while (goesOn) {
      const pulled = await tab.call('sync.start', { full: true });
      if (!pulled.ok && goesOn) throw new Error(`The sync ended early: ${pulled.error.message}`);
    }
  };
  const running = run();
  // Told when it is stopped; a failure waits until then.
  running.catch(() => undefined);
  return {
    async stop() {
      goesOn = false;
      await tab.ask('sync.stop', {});
      await running;
    },
  };
}
