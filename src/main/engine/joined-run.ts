/** Work of which one run is under way at most: calls join it. */
export type JoinedRun<Outcome> = {
  run(signal: AbortSignal): Promise<Outcome>;
  busy(): boolean;
};

export function joinedRun<Outcome>(work: (signal: AbortSignal) => Promise<Outcome>): JoinedRun<Outcome> {
  let running: Promise<Outcome> | null = null;
  return {
    run: (signal) => {
      running ??= work(signal).finally(() => {
        running = null;
      });
      return running;
    },
    busy: () => running !== null,
  };
}
