import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../support/built-program.ts';
import { type Cli, cliOver } from '../support/cli-process.ts';
import { type DemoProcess, startDemoProcess } from '../support/demo-process.ts';
import { readWrites } from '../support/demo-writes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { connectTo } from './thread/connect-to.ts';
import type { ListedOffer } from './thread/shop-roles.ts';

const OFFERS = 500;
const program = builtProgram();
afterAll(() => program.remove());

type Finding = { readonly offerId: string; readonly values: Readonly<Record<string, string | number>> };
type Report = {
  readonly released: number;
  readonly questions: readonly { readonly code: string; readonly count: number; readonly worst: Finding }[];
};

describe('a file with price and stock in each other’s column', () => {
  it('is not sent before somebody has read how many rows it is about, and the worst of them', async () => {
    const demo = await startDemoProcess({ offers: 700, seed: 5, program: program.demo });
    const cli = cliOver(program.cli, temporaryFolder());
    await connectTo(demo, cli);
    await cli.ask([0], 'sync');
    const swapped = await importSwapped(cli);

    const told = await cli.ask<Report>([3], 'changes', 'send');
    expect(told.released).toBe(0);
    const jump = told.questions.find(({ code }) => code === 'price-jump');
    expect(jump?.count).toBe(swapped.filter(isJump).length);
    expect(jump?.count).toBeGreaterThan(OFFERS * 0.9);
    const [worst] = swapped.toSorted((left, right) => factorOf(right) - factorOf(left));
    expect(jump?.worst.offerId).toBe(worst?.id);
    expect(jump?.worst.values).toMatchObject({ fromMinor: minor(worst), toMinor: (worst?.stock ?? 0) * 100 });

    const said = await cli.say('changes', 'send');
    expect(said.code).toBe(3);
    expect(said.stdout).toContain(`${jump?.count} `);
    expect(said.stdout).toContain(worst?.id);
    expect(said.stdout).toContain('Nothing was sent.');
    await expectNothingSent(demo, cli);
  });
});

/** A stock stands in the price column, and the whole part of the price in the stock column. */
async function importSwapped(cli: Cli): Promise<readonly ListedOffer[]> {
  const { offers } = await cli.ask<{ offers: ListedOffer[] }>([0], 'offers', 'list', '--limit', '1000');
  const swapped = offers.filter(isUsual).slice(0, OFFERS);
  expect(swapped).toHaveLength(OFFERS);
  const rows = swapped.map(({ id, price, stock }) => `${id};${stock};${Math.floor(Number(price?.amount))}`);
  const path = join(temporaryFolder(), 'swapped.csv');
  writeFileSync(path, ['offer;price;stock', ...rows].join('\n'));
  expect(await cli.ask([0], 'offers', 'import', path, '--key', 'offer')).toMatchObject({ problems: [] });
  return swapped;
}

function isUsual({ status, price, stock }: ListedOffer): boolean {
  return status === 'ACTIVE' && price?.currency === 'PLN' && (stock ?? 0) > 0;
}

function isJump(offer: ListedOffer): boolean {
  return Math.abs(((offer.stock ?? 0) * 100) / minor(offer) - 1) > 0.3;
}

function factorOf(offer: ListedOffer): number {
  const factor = ((offer.stock ?? 0) * 100) / minor(offer);
  return Math.max(factor, 1 / factor);
}

function minor(offer: ListedOffer | undefined): number {
  return Math.round(Number(offer?.price?.amount) * 100);
}

async function expectNothingSent(demo: DemoProcess, cli: Cli): Promise<void> {
  expect((await readWrites(demo)).writes).toEqual([]);
  const { counts } = await cli.ask<{ counts: { draft: number; queued: number } }>([0], 'status');
  expect(counts.queued).toBe(0);
  expect(counts.draft).toBeGreaterThan(OFFERS);
}
