import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { must } from '../../../src/shared/errors.ts';
import { writePhoto } from '../../support/files-shop.ts';
import { call } from '../../support/window-call.ts';
import { drawPlan, type OfferNow, type Plan } from './draw.ts';
import { roundedFivePercentMore } from './five-percent.ts';
import {
  agree,
  checkAndSend,
  pasteTable,
  raisePrices,
  show,
  showOnlyActive,
  tableText,
  tick,
  typeIntoCell,
  untilConflicts,
  untilShown,
  untilFoundChanged,
  untilOffers,
  untilSent,
} from './hands.ts';
import { OFFERS, type Marketplace } from './marketplace.ts';
import { isWithProducers, photosOf, rivalAddsPhoto, rivalsAndBuyers } from './meanwhile.ts';
import { lookAgain, lookAround, type Moment } from './moment.ts';
import type { Seat } from './seat.ts';
import { allChanges, allOffers, idsInGrid } from './shop.ts';

const SLOW = { timeout: 120_000 };

/** A seller's first hour with Stragan, step by step; each goes on where the one before it ended. */
export class FirstHour {
  readonly #seat: Seat;
  readonly #market: Marketplace;
  readonly #seed: number;
  readonly #folder: string;
  #page: Page | null = null;
  #plan: Plan | null = null;
  /** What the story counts, for who runs the tests. */
  readonly figures: Record<string, number> = {};
  readonly moments: Partial<Record<'begun' | 'sent' | 'photos' | 'resolved' | 'end', Moment>> = {};

  constructor(input: { seat: Seat; market: Marketplace; seed: number; folder: string }) {
    this.#seat = input.seat;
    this.#market = input.market;
    this.#seed = input.seed;
    this.#folder = input.folder;
  }

  get page(): Page {
    return must(this.#page, 'the window');
  }

  get plan(): Plan {
    return must(this.#plan, 'the plan');
  }

  moment(name: keyof FirstHour['moments']): Moment {
    return must(this.moments[name], name);
  }

  /** Answers for what the page of consent asks, and whether Stragan may write then. */
  async connect(): Promise<{ readonly rights: readonly string[]; readonly canWrite: boolean }> {
    this.#page = await this.#seat.start();
    await this.page.getByRole('button', { name: 'Try the demo shop' }).click();
    const rights = await agree(await this.#seat.shownOutside());
    await this.page.locator('#cell-5-2').waitFor(SLOW);
    await untilOffers(this.page, OFFERS);
    const { canWrite } = await call(this.page, 'app.status', {});
    return { rights, canWrite };
  }

  async goOffline(): Promise<void> {
    const offers = await allOffers(this.page);
    const idsFor = (word: string) => idsInGrid(this.page, { text: word, statuses: ['ACTIVE'] });
    const isComplete = (offer: OfferNow) => isWithProducers(this.#market.demo, offer);
    this.#plan = await drawPlan(this.#seed, { offers, idsFor, isComplete });
    this.moments.begun = await lookAround(
      this.page,
      this.#market.demo,
      offers.map(({ offerId }) => offerId),
    );
    await this.#market.close();
    await this.page.keyboard.press('Shift+F5');
    await this.page.getByText(/^Offline\./).waitFor();
  }

  async editOffline(): Promise<void> {
    const { page, plan } = this;
    await showOnlyActive(page);
    for (const cell of plan.typed) await typeIntoCell(page, cell);
    await tick(page, plan);
    await raisePrices(page, plan);
    await this.#seat.copy(tableText(plan.table));
    await page.bringToFront();
    await pasteTable(page, plan.table);
  }

  /** The edits that wait here, and those that were meant; each to the value. */
  async edits(): Promise<{ readonly kept: readonly string[]; readonly meant: readonly string[] }> {
    const drafts = await allChanges(this.page, ['draft']);
    await this.page.getByText(`${drafts.length} changes not sent`).waitFor();
    this.figures.edits = drafts.length;
    const kept = drafts.map(({ objectId, field, after }) => line(objectId, field, after));
    return { kept: kept.toSorted(), meant: meantOf(this.plan).toSorted() };
  }

  async cutThePower(): Promise<void> {
    await this.#seat.kill();
    this.#page = await this.#seat.start();
    await this.page.locator('#cell-5-2').waitFor(SLOW);
    await this.page.getByText(/^Offline\./).waitFor();
    await untilFoundChanged(this.page, must(this.plan.typed[0]).find);
  }

  async comeBackOnline(): Promise<void> {
    await this.#market.open();
    await rivalsAndBuyers(this.#market.demo, this.plan);
    await this.page.keyboard.press('Shift+F5');
    await this.page.getByText('Online', { exact: true }).waitFor(SLOW);
  }

  /** Answers for what the page of consent asks now. */
  async send(): Promise<readonly string[]> {
    const { page } = this;
    this.figures.questions = await checkAndSend(page);
    const rights = await agree(await this.#seat.shownOutside());
    await untilSent(page);
    this.moments.sent = await this.#look();
    this.figures.bulkCalls = this.moments.sent.log.bulkCalls;
    this.figures.conflicts = this.moments.sent.changes.filter(({ state }) => state === 'conflicted').length;
    return rights;
  }

  async addPhotos(): Promise<{ former: ReadonlyMap<string, readonly string[]> }> {
    const { page, plan } = this;
    const { demo } = this.#market;
    const paths = await this.#photoFiles();
    await page.keyboard.press('Alt+5');
    await this.#seat.choose(paths, () => page.getByRole('button', { name: 'Choose photos' }).click());
    await page.getByRole('button', { name: `Apply to ${paths.length} offers` }).click(SLOW);
    await page.getByRole('heading', { name: `${paths.length} photos onto offers` }).waitFor(SLOW);
    await rivalAddsPhoto(demo, must(plan.photographed[7]), must(plan.photographed[8]));
    const former = new Map<string, readonly string[]>();
    for (const offer of plan.photographed) former.set(offer.offerId, await photosOf(demo, offer));
    await checkAndSend(page);
    await untilSent(page);
    this.moments.photos = await lookAgain(page, demo, this.moment('sent'));
    this.figures.photos = this.moments.photos.log.uploads;
    return { former };
  }

  /** Says "mine" to one, "Allegro's" to the next, and "mine" to all that are left. */
  async resolveConflicts(): Promise<{ theirs: readonly number[] }> {
    const { page } = this;
    await show(page, 'Conflicts');
    await page.getByRole('button', { name: 'Keep mine and send', exact: true }).first().click();
    await untilConflicts(page, must(this.figures.conflicts) - 1);
    await untilShown(page, must(this.figures.conflicts) - 1);
    const before = await this.#conflicts();
    await page.getByRole('button', { name: 'Take Allegro’s', exact: true }).first().click();
    await untilConflicts(page, before.length - 1);
    const left = await this.#conflicts();
    await page.getByRole('button', { name: 'Keep mine for all and send' }).click();
    await untilConflicts(page, 0);
    await untilSent(page);
    this.moments.resolved = await lookAgain(page, this.#market.demo, this.moment('photos'));
    return { theirs: before.filter((id) => !left.includes(id)) };
  }

  async takeTheTableBack(): Promise<void> {
    const { page } = this;
    await show(page, 'Confirmed');
    const heading = page.getByRole('heading', { name: 'Table: Pasted table' });
    const button = page.getByRole('button', { name: /^Take back \d+ confirmed/ });
    await page
      .locator('div')
      .filter({ has: heading })
      .filter({ has: button })
      .last()
      .getByRole('button', { name: /^Take back \d+ confirmed/ })
      .click();
    await page.getByText(/with the former values?/).waitFor();
    this.figures.takenBack = (await allChanges(page, ['draft'])).length;
    await checkAndSend(page);
    await untilSent(page);
    this.moments.end = await this.#look();
  }

  #look(): Promise<Moment> {
    return lookAround(this.page, this.#market.demo, [...this.moment('begun').truth.keys()]);
  }

  async #conflicts(): Promise<readonly number[]> {
    return (await allChanges(this.page, ['conflicted'])).map(({ editId }) => editId);
  }

  async #photoFiles(): Promise<readonly string[]> {
    const folder = join(this.#folder, 'photos');
    mkdirSync(folder, { recursive: true });
    const paths = this.plan.photographed.map(({ sku }) => join(folder, `${sku}.jpg`));
    for (const [at, path] of paths.entries()) await writePhoto(path, this.#seed * 100 + at);
    return paths;
  }
}

function meantOf({ typed, raised, rounding, table }: Plan): string[] {
  const price = (amountMinor: number) => ({ amountMinor, currency: 'PLN' });
  return [
    ...typed.map(({ offer, field, meant }) =>
      line(offer.offerId, field, field === 'price' ? price(Number(meant)) : meant),
    ),
    ...raised.map(({ offerId, priceMinor }) =>
      line(offerId, 'price', price(roundedFivePercentMore(priceMinor, rounding))),
    ),
    ...table.flatMap(({ offer, priceMinor, pieces }) => [
      line(offer.offerId, 'price', price(priceMinor)),
      line(offer.offerId, 'stock', pieces),
    ]),
  ];
}

function line(offerId: string, field: string, value: unknown): string {
  return `${offerId} ${field} ${JSON.stringify(value)}`;
}
