/** What a piece of work took by the clock, and of the processor: on a busy machine only that is its own. */
export type Cost = { readonly ms: number; readonly cpuMs: number };

export function startMeter(): () => Cost {
  const startedAt = performance.now();
  const cpuAtStart = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpuAtStart);
    return { ms: performance.now() - startedAt, cpuMs: (user + system) / 1000 };
  };
}
