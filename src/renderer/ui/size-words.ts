import type { Format } from './format.ts';

const UNITS = ['kB', 'MB', 'GB'] as const;

/** "340 kB", "26 MB": as computers tell it. */
export function sizeOf(bytes: number, format: Format): string {
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${format.count(bytes === 0 ? 0 : Math.max(1, Math.round(size)))} ${UNITS[unit]}`;
}
