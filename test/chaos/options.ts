import { parseArgs } from 'node:util';
import { ALL_POINTS } from './points.ts';
import type { ChaosSettings } from './run-chaos.ts';

export type ChaosOptions = Omit<ChaosSettings, 'troubles'> & {
  readonly json: boolean;
  /** Only kills. */
  readonly plain: boolean;
};

export const USAGE = `npm run chaos -- [--kills 50] [--seed 1] [--offers 60] [--workers 4]
                 [--plain] [--points P,...] [--json]
Opens Stragan on a demo marketplace, edits, sends and acts, ends the program by force again and again, then
compares what it promised with what Allegro has. Tells how often it died right before and after each durable
step. --workers: so many shops side by side. --plain: no troubles besides, such as a full disk.
--points before:call.saved,...: it dies there alone.`;

/** The options, or what is wrong with them. */
export function readOptions(words: readonly string[]): ChaosOptions | string {
  try {
    const { values } = parseArgs({ args: [...words], options: FLAGS, strict: true });
    const { kills, seed, offers, workers, points } = values;
    const wrong = [kills, seed, offers, workers].find((text) => !/^\d{1,6}$/.test(text));
    if (wrong !== undefined) return `${wrong} is no whole number`;
    if (Number(offers) < LEAST_OFFERS) return `--offers is at least ${LEAST_OFFERS}`;
    if (Number(workers) < 1) return '--workers is at least 1';
    const named = points.split(',').filter((point) => point !== '');
    const known = ALL_POINTS.filter((point) => named.includes(point));
    if (known.length < named.length) return `--points are among ${ALL_POINTS.join(', ')}`;
    return {
      points: known,
      kills: Number(kills),
      seed: Number(seed),
      offers: Number(offers),
      workers: Number(workers),
      json: values.json,
      plain: values.plain,
    };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

const LEAST_OFFERS = 40;

const FLAGS = {
  kills: { type: 'string', default: '50' },
  seed: { type: 'string', default: '1' },
  offers: { type: 'string', default: '60' },
  workers: { type: 'string', default: '4' },
  points: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
  plain: { type: 'boolean', default: false },
} as const;
