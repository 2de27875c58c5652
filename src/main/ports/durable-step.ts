import type { DurableStep } from '../engine/ports.ts';

/**
 * For crash tests: STRAGAN_STOP_AT="before:call.saved:3" ends the process, without a goodbye, when that step
 * is reached for the third time. Without it, nothing ever happens here.
 */
export function createDurableStep(stopAt: string | undefined): DurableStep {
  const match = /^(.+?)(?::(\d+))?$/.exec(stopAt ?? '');
  const name = match?.[1];
  if (name === undefined) return () => undefined;
  let left = Number(match?.[2] ?? '1');
  return (reached: string) => {
    if (reached !== name) return;
    left -= 1;
    if (left <= 0) process.kill(process.pid, 'SIGKILL');
  };
}
