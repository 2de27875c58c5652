import { constants, setPriority } from 'node:os';

/**
 * Lets the calling thread take what others leave of the processor, where the system keeps a priority for each
 * thread (Linux); elsewhere it would slow the whole program down, so nothing happens there.
 */
export function lowerThreadPriority(platform: string = process.platform): boolean {
  if (platform !== 'linux') return false;
  setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  return true;
}
