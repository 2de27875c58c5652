/** Work of which one run is under way at most: calls join it. */
export type JoinedRun<Outcome> = {
  readonly run: (signal: AbortSignal) => Promise<Outcome>;
  readonly busy: () => boolean;
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
