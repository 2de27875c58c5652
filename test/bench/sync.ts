import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/main/ports/clock.ts';
import type { Clock } from '../../src/main/engine/ports.ts';
import { recordedShop, type RecordedShop } from '../support/world-recorded-pages.ts';
import type { Cost } from './parts/cost.ts';
import { pullByEngine } from './parts/engine-side.ts';
import { median, rounded } from './parts/figures.ts';
import { insertByHand, insertText } from './parts/limit-side.ts';
import { numberOptions } from './parts/number-options.ts';
import { printOutcome, printTable, say } from './parts/report.ts';
import { countOffers, differingTable } from './parts/same-content.ts';

// How fast a first sync is, against the fastest that the same tables allow. The sides take turns in one run,
// so that whatever else the machine does meets all of them.

const options = numberOptions('sync', { offers: 20_000, rounds: 6, seed: 1 });
const folder = mkdtempSync(join(tmpdir(), 'stragan-bench-'));
const startedAt = Date.now();
/** Questions name moments: a clock that stands still asks the same ones again. */
const clock: Clock = { ...systemClock(), now: () => startedAt };

type Round = { readonly engine: Cost; readonly hand: Cost; readonly text: Cost };

try {
  const shop = recordedShop(options, clock);
  say(`Recording a demo shop of ${options.offers} offers ...`);
  await pullByEngine(join(folder, 'recording.sqlite'), shop.http, clock);
  const offers = countOffers(join(folder, 'recording.sqlite'));
  const rounds: Round[] = [];
  for (let number = 1; number <= options.rounds; number += 1) {
    rounds.push(await playRound(number, shop));
    say(`Round ${number} of ${options.rounds} is done.`);
  }
  report(offers, rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function playRound(number: number, shop: RecordedShop): Promise<Round> {
  const path = (side: string) => join(folder, `${side}-${number}.sqlite`);
  const pages = shop.pages();
  const engineFirst = number % 2 === 1;
  const early = engineFirst ? await pullByEngine(path('engine'), shop.http, clock) : null;
  const hand = insertByHand(path('hand'), pages, startedAt);
  const engine = early ?? (await pullByEngine(path('engine'), shop.http, clock));
  const text = insertText(path('text'), pages, startedAt);
  const differs = differingTable(path('engine'), path('hand'));
  if (differs !== null) throw new Error(`The two sides wrote different rows into ${differs}`);
  for (const side of ['engine', 'hand', 'text']) rmSync(path(side), { force: true });
  return { engine, hand, text };
}

function report(offers: number, rounds: readonly Round[]): void {
  const middle = (side: keyof Round, unit: keyof Cost) => median(rounds.map((round) => round[side][unit]));
  const perSecond = (side: keyof Round) => (offers / middle(side, 'ms')) * 1000;
  const row = (name: string, side: keyof Round) => [
    name,
    middle(side, 'ms').toFixed(0),
    middle(side, 'cpuMs').toFixed(0),
    perSecond(side).toFixed(0),
    (perSecond(side) / perSecond('engine')).toFixed(2),
    (middle('engine', 'cpuMs') / middle(side, 'cpuMs')).toFixed(2),
  ];
  printTable([
    [`${offers} offers, median of ${rounds.length}`, 'ms', 'CPU ms', 'offers/s', 'ratio', 'CPU ratio'],
    row('the engine: parsed, checked, merged, history', 'engine'),
    row('prepared statements into the same tables', 'hand'),
    row('a bare insert of the text', 'text'),
  ]);
  printOutcome({
    bench: 'sync',
    offers,
    per_second: Math.round(perSecond('engine')),
    limit_per_second: Math.round(perSecond('hand')),
    ratio: rounded(perSecond('hand') / perSecond('engine'), 2),
  });
}
