import { BROKEN_ROWS, type ListedOffer, type ShopRoles } from './shop-roles.ts';

export type ImportFile = {
  readonly text: string;
  /** The code expected for each broken line, by its line. */
  readonly broken: ReadonlyMap<number, string>;
};

const HEADER = 'offer;price;stock';

/** A buyer takes up to three pieces: what he leaves is never by chance the number of before. */
const MORE_THAN_ONE_SALE = 4;

/** One way to break a row, told by the code it is explained with. */
const WAYS: readonly (readonly [string, (offerId: string) => string])[] = [
  ['no-key', () => ';12.50;4'],
  ['unmatched', () => '19999999999;12.50;4'],
  ['number-mangled', () => '1,7997E+10;12.50;4'],
  ['duplicate', (offerId) => `${offerId};12.50;4`],
  ['too-few-cells', (offerId) => `${offerId};12.50`],
  ['broken-quotes', (offerId) => `"${offerId};12.50;4`],
  ['not-a-number', (offerId) => `${offerId};dear;4`],
  ['price-range', (offerId) => `${offerId};0.50;4`],
  ['not-whole-pieces', (offerId) => `${offerId};12.50;2.5`],
  ['stock-whole', (offerId) => `${offerId};12.50;-3`],
];

/** Price and stock of all offers but those left out, and the broken rows between them. */
export function importFile(offers: readonly ListedOffer[], roles: ShopRoles): ImportFile {
  const leftOut = new Set(roles.leftOut.map(({ id }) => id));
  const good = offers.filter(({ id }) => !leftOut.has(id));
  const lines = [HEADER];
  const broken = new Map<number, string>();
  const every = Math.floor(good.length / BROKEN_ROWS);
  good.forEach((offer, index) => {
    lines.push(goodRow(offer, index, roles));
    const at = Math.floor(index / every);
    if (index % every !== every - 1 || broken.size >= BROKEN_ROWS) return;
    const [code, row] = WAYS[at % WAYS.length] ?? ['', () => ''];
    lines.push(row(rowSubject(code, good, roles, at)));
    broken.set(lines.length, code);
  });
  return { text: `${lines.join('\r\n')}\r\n`, broken };
}

/** A row that names an offer twice names one of a row before; the others one that has no other row. */
function rowSubject(code: string, good: readonly ListedOffer[], roles: ShopRoles, at: number): string {
  const offer = code === 'duplicate' ? good[at] : roles.leftOut[at];
  return offer?.id ?? '';
}

/** What was edited by hand stays as it is: its cell is empty. */
function goodRow(offer: ListedOffer, index: number, roles: ShopRoles): string {
  const price = roles.handPrices.includes(offer) ? '' : newPrice(offer, index);
  const isByHand = [roles.gains, roles.nows, roles.handZeros].some((part) => part.includes(offer));
  const stock = isByHand ? '' : String(newStock(offer, index, roles));
  return `${offer.id};${price};${stock}`;
}

/** One to five per cent more; whole crowns and forints. */
function newPrice({ price }: ListedOffer, index: number): string {
  if (price === null) return '19.99';
  const more = Number(price.amount) * (1 + ((index % 5) + 1) / 100);
  return price.currency === 'PLN' ? (Math.ceil(more * 100) / 100).toFixed(2) : `${Math.ceil(more)}.00`;
}

function newStock(offer: ListedOffer, index: number, roles: ShopRoles): number {
  return roles.importZeros.includes(offer) ? 0 : (offer.stock ?? 0) + MORE_THAN_ONE_SALE + (index % 7);
}
