import { parseArgs } from 'node:util';
import type { DemoOptions } from './shell.ts';

export type DemoCommand =
  | { readonly kind: 'run'; readonly options: DemoOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = `npm run demo -- [--offers 2000] [--seed 1] [--edition 2026] [--port 0] [--state FILE]
A demo marketplace on 127.0.0.1. Prints one JSON line with its addresses and runs until it is stopped.
  --offers N    how many offers the shop has, up to 100000
  --seed N      another number, another shop; the same number, the same shop
  --edition Y   which edition of Allegro's API it plays: 2022 or 2026
  --port N      the first of five ports in a row; 0: any free ones
  --state FILE  keep what happens, and go on from there the next time
  --log-cap N   keep only the last N requests for GET /demo/log (0: all)`;

const OFFERS_MAX = 100_000;
const PORT_MAX = 65_531;

const FLAGS = {
  offers: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  edition: { type: 'string', default: '2026' },
  port: { type: 'string', default: '0' },
  'log-cap': { type: 'string', default: '0' },
  state: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export function readCommandLine(words: readonly string[]): DemoCommand {
  const values = flagValues(words);
  if (typeof values === 'string') return { kind: 'wrong', message: values };
  if (values.help === true) return { kind: 'help' };
  const { edition } = values;
  if (edition !== '2022' && edition !== '2026')
    return { kind: 'wrong', message: `--edition is 2022 or 2026, not ${edition}` };

  const numbers = {
    offers: values.offers,
    seed: values.seed,
    port: values.port,
    'log-cap': values['log-cap'],
  };
  const bad = Object.entries(numbers).find(([, text]) => !/^\d{1,9}$/.test(text));
  if (bad !== undefined) return { kind: 'wrong', message: `--${bad[0]} takes a whole number, not ${bad[1]}` };
  const [offers, port, logCap] = [Number(values.offers), Number(values.port), Number(values['log-cap'])];
  if (offers < 1 || offers > OFFERS_MAX)
    return { kind: 'wrong', message: `--offers is from 1 to ${OFFERS_MAX}` };
  if (port > PORT_MAX) return { kind: 'wrong', message: `--port is at most ${PORT_MAX}` };

  const settings = { seed: Number(values.seed), offers, edition } as const;
  const statePath = values.state ?? null;
  return { kind: 'run', options: { settings, port, statePath, logCap: logCap === 0 ? null : logCap } };
}

type Values = ReturnType<
  typeof parseArgs<{ options: typeof FLAGS; strict: true; allowPositionals: false }>
>['values'];

/** The flags, or what is wrong with them. */
function flagValues(words: readonly string[]): Values | string {
  try {
    return parseArgs({ args: [...words], options: FLAGS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
