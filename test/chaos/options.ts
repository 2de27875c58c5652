import { parseArgs } from 'node:util';

export type ChaosOptions = {
  readonly kills: number;
  readonly seed: number;
  readonly offers: number;
  readonly json: boolean;
};

export const USAGE = `npm run chaos -- [--kills 50] [--seed 1] [--offers 60] [--json]
Edits and sends by command line against a demo marketplace, ends the program by force again and again, then
compares what it promised with what Allegro has.`;

/** The options, or what is wrong with them. */
export function readOptions(words: readonly string[]): ChaosOptions | string {
  try {
    const { values } = parseArgs({ args: [...words], options: FLAGS, strict: true });
    const { kills, seed, offers } = values;
    const wrong = [kills, seed, offers].find((text) => !/^\d{1,6}$/.test(text));
    if (wrong !== undefined) return `${wrong} is no whole number`;
    if (Number(offers) < LEAST_OFFERS) return `--offers is at least ${LEAST_OFFERS}`;
    return { kills: Number(kills), seed: Number(seed), offers: Number(offers), json: values.json };
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

const LEAST_OFFERS = 40;

const FLAGS = {
  kills: { type: 'string', default: '50' },
  seed: { type: 'string', default: '1' },
  offers: { type: 'string', default: '60' },
  json: { type: 'boolean', default: false },
} as const;
