import { ok } from '../../shared/errors.ts';
import type { Clock } from './ports.ts';
import type { EngineSide } from './engine.ts';

export type ReaderInput = {
  readonly databasePath: string;
  readonly clock: Clock;
  /** The seller's preferences that decide something; asked anew each time. */
  readonly settings?: () => { readonly askAbovePercent: number };
};

/** The reading side of an opened shop: a read-only handle, every page, search, count and show. */
export async function openReader(_input: ReaderInput): Promise<EngineSide> {
  return { call: async () => ok(null), close: async () => {} };
}
