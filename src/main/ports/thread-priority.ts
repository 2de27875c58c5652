import { getPriority, setPriority } from 'node:os';

const STEP = 5;
const LOWEST = 19;

/**
 * Lets other threads go before this one where processors are few: a page is read past a sync that writes.
 * Linux only, where a thread has a priority of its own; elsewhere the call would mean the whole program.
 */
export function letOthersGoFirst(): void {
  if (process.platform === 'linux') setPriority(0, Math.min(LOWEST, getPriority(0) + STEP));
}
