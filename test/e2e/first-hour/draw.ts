import type { OfferRow } from '../../../src/shared/domain/offer.ts';
import { must } from '../../../src/shared/errors.ts';
import { createRandom } from '../../support/seeded-number.ts';
import { roundedFivePercentMore, ROUNDINGS, type RoundingChoice } from './five-percent.ts';

export type PricedOffer = OfferRow & { readonly priceMinor: number };

export type OfferNow = PricedOffer & {
  readonly pieces: number;
  readonly sku: string;
};

/** A cell that is typed into: how the offer is found, what is typed, and what Allegro shall show for it. */
export type TypedCell = {
  readonly offer: OfferNow;
  readonly field: 'price' | 'stock' | 'title';
  readonly find: string;
  readonly text: string;
  readonly meant: number | string;
};

export type TableLine = { readonly offer: OfferNow; readonly priceMinor: number; readonly pieces: number };

/** What the seller of this seed does. */
export type Plan = {
  readonly typed: readonly TypedCell[];
  /** Typed without Polish letters. */
  readonly word: string;
  readonly rounding: RoundingChoice;
  /** So many rows from the first on are ticked, and of these some are unticked. */
  readonly rows: number;
  readonly unticked: readonly number[];
  readonly raised: readonly PricedOffer[];
  readonly table: readonly TableLine[];
  readonly photographed: readonly OfferNow[];
  /** Nobody edits these. */
  readonly others: readonly OfferNow[];
};

const RAISED = 50;
const TABLE_LINES = 200;
const PHOTOS = 20;

const TITLES = [
  'Lampka biurkowa z lnianym abażurem',
  'Kubek ceramiczny źdźbło trawy',
  'Koc polarowy żółty dwa metry',
];
const PRICES = [
  { text: '19,90', minor: 1990 },
  { text: '1 234,00', minor: 123_400 },
  { text: '45', minor: 4500 },
];

export type Dealt = {
  readonly offers: readonly OfferRow[];
  /** What the grid shows for a word, with only active offers. */
  readonly idsFor: (word: string) => Promise<readonly string[]>;
  /** Lacking what has become compulsory since, an offer takes no new title or photo. */
  readonly isComplete: (offer: OfferNow) => Promise<boolean>;
};

export async function drawPlan(seed: number, { offers, idsFor, isComplete }: Dealt): Promise<Plan> {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => must(from[Math.floor(random() * from.length)], 'one of them');
  const priced = new Map(pricedOffers(offers).map((offer) => [offer.offerId, offer]));
  const ordinary = ordinaryOffers([...priced.values()], offers);
  const rounding = pick(ROUNDINGS);
  const word = pick(commonWords(ordinary));
  const shown = await idsFor(word);
  const isRaised = (id: string) => {
    const offer = priced.get(id);
    return offer !== undefined && roundedFivePercentMore(offer.priceMinor, rounding) !== offer.priceMinor;
  };
  const raised = shown.filter(isRaised).slice(0, RAISED);
  const rows = shown.indexOf(must(raised.at(-1), 'the last raised')) + 1;
  const inGrid = new Set(shown);
  const left = shuffled(
    ordinary.filter(({ offerId }) => !inGrid.has(offerId)),
    random,
  );
  const take = (count: number) => left.splice(0, count);
  const takeComplete = async (count: number) => {
    const taken: OfferNow[] = [];
    while (taken.length < count) {
      const offer = must(left.shift(), 'an offer that is left');
      if (await isComplete(offer)) taken.push(offer);
    }
    return taken;
  };
  return {
    typed: typedCells(await takeComplete(3), pick),
    word,
    rounding,
    rows,
    unticked: [...Array(rows).keys()].filter((row) => !isRaised(must(shown[row]))),
    raised: raised.map((id) => must(priced.get(id))),
    table: take(TABLE_LINES).map((offer, at) => tableLine(offer, at, random)),
    photographed: await takeComplete(PHOTOS),
    others: left,
  };
}

function typedCells(
  [first, second, third]: readonly OfferNow[],
  pick: <T>(from: readonly T[]) => T,
): TypedCell[] {
  const [priced, stocked, titled] = [must(first), must(second), must(third)];
  const price = pick(PRICES.filter(({ minor }) => minor !== priced.priceMinor));
  const title = pick(TITLES);
  const more = pick([3, 7, 12]);
  return [
    { offer: priced, field: 'price', find: priced.offerId, text: price.text, meant: price.minor },
    { offer: stocked, field: 'stock', find: stocked.sku, text: `+${more}`, meant: stocked.pieces + more },
    { offer: titled, field: 'title', find: lastWords(titled.title), text: title, meant: title },
  ];
}

const ENDED_LINES = 3;
const JUMP_EVERY = 40;

/** The first lines end their offers; now and then a price is far from the one before. */
function tableLine(offer: OfferNow, at: number, random: () => number): TableLine {
  const factor = at % JUMP_EVERY === JUMP_EVERY - 1 ? 1.6 : 0.92 + random() * 0.2;
  const wanted = Math.max(100, Math.round(offer.priceMinor * factor));
  const priceMinor = wanted === offer.priceMinor ? wanted + 1 : wanted;
  return { offer, priceMinor, pieces: at < ENDED_LINES ? 0 : offer.pieces + 1 + Math.floor(random() * 20) };
}

/** Half a title is enough to find an offer by. */
function lastWords(title: string): string {
  return title.split(' ').slice(-3).join(' ');
}

/** Sold for złoty at a price of their own. */
function pricedOffers(offers: readonly OfferRow[]): PricedOffer[] {
  return offers.flatMap((offer) => {
    const { price, status, format, priceRuleId } = offer;
    const isUsual = status === 'ACTIVE' && format === 'BUY_NOW' && priceRuleId === null;
    return isUsual && price?.currency === 'PLN' ? [{ ...offer, priceMinor: price.amountMinor }] : [];
  });
}

/** With pieces here, and a SKU that no other offer has. */
function ordinaryOffers(priced: readonly PricedOffer[], all: readonly OfferRow[]): OfferNow[] {
  const bySku = Map.groupBy(all, ({ externalId }) => externalId);
  return priced.flatMap((offer) => {
    const { stock: pieces, externalId: sku, isFulfillment } = offer;
    if (isFulfillment || pieces === null || pieces < 5 || sku === null) return [];
    return bySku.get(sku)?.length === 1 ? [{ ...offer, pieces, sku }] : [];
  });
}

/** Words that many titles share, but few enough to look through, as they are typed in a hurry. */
function commonWords(offers: readonly OfferNow[]): string[] {
  const counts = new Map<string, number>();
  for (const word of offers.flatMap(({ title }) => [...new Set(withoutPolishLetters(title).split(' '))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const [least, most] = [RAISED + 5, RAISED * 3];
  return [...counts].flatMap(([word, count]) =>
    word.length > 3 && count >= least && count <= most ? [word] : [],
  );
}

function withoutPolishLetters(text: string): string {
  return text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
