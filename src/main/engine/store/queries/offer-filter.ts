import type { OfferQuery } from '../../../../shared/contract-offers.ts';
import { fold, foldCode } from '../../../../shared/domain/fold.ts';
import type { Value } from '../handle.ts';
import { offersNaming } from './item-uses.ts';

/** A WHERE over `offer o`, and its values in order. */
export type Filter = { readonly where: string; readonly values: readonly Value[] };

type Condition = readonly [sql: string, ...values: Value[]];

/** `isOneCode`: the text is looked for as a whole. */
export function toFilter(query: OfferQuery, isOneCode = false): Filter {
  const text = query.text ?? '';
  const searched = isOneCode ? [[BY_CODE, foldCode(text)] as const] : textConditions(text);
  const conditions = [...plainConditions(query), ...searched];
  if (conditions.length === 0) return { where: '1', values: [] };
  return {
    where: conditions.map(([sql]) => sql).join(' AND '),
    values: conditions.flatMap(([, ...values]) => values),
  };
}

function plainConditions(query: OfferQuery): Condition[] {
  const found: Condition[] = [];
  const oneOf = (column: string, values: readonly string[]) =>
    found.push([`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values)]);
  if (query.statuses !== undefined) oneOf('o.status', query.statuses);
  found.push(...priceConditions(query));
  if (query.stockFrom !== undefined) found.push(['o.stock >= ?', query.stockFrom]);
  if (query.stockTo !== undefined) found.push(['o.stock <= ?', query.stockTo]);
  if (query.categoryId !== undefined) found.push([IN_CATEGORY, query.categoryId]);
  if (query.externalIds !== undefined) oneOf('o.external_id', query.externalIds);
  if (query.offerIds !== undefined) {
    const ids = JSON.stringify(query.offerIds);
    found.push([
      `o.row_id IN (SELECT b.row_id FROM json_each(?) j JOIN offer_base b ON b.offer_id = j.value)`,
      ids,
    ]);
  }
  if (query.codes !== undefined) found.push([BY_ANY_CODE, JSON.stringify(query.codes)]);
  if (query.uses !== undefined) {
    const { sql, values } = offersNaming(query.uses.collection, query.uses.key);
    found.push([`o.row_id IN (${sql})`, ...values]);
  }
  if (query.needsYou === true) found.push([NEEDS_YOU]);
  if (query.unsentOnly === true) found.push(['o.pending_count > 0']);
  return found;
}

/** An amount says nothing without its currency. */
function priceConditions({ priceFromMinor, priceToMinor, priceCurrency }: OfferQuery): Condition[] {
  if (priceFromMinor === undefined && priceToMinor === undefined) return [];
  const found: Condition[] = [['o.currency = ?', priceCurrency ?? 'PLN']];
  if (priceFromMinor !== undefined) found.push(['o.price_minor >= ?', priceFromMinor]);
  if (priceToMinor !== undefined) found.push(['o.price_minor <= ?', priceToMinor]);
  return found;
}

const IN_CATEGORY = `o.category_id IN (
  WITH RECURSIVE below (id) AS (
    SELECT ? UNION SELECT c.category_id FROM below JOIN category c ON c.parent_id = below.id
  ) SELECT id FROM below)`;

const BY_ANY_CODE = `o.row_id IN (WITH code (value) AS MATERIALIZED (SELECT value FROM json_each(?))
  SELECT x.row_id FROM code CROSS JOIN offer x ON x.external_id = code.value
  UNION SELECT x.row_id FROM code CROSS JOIN offer x ON x.ean = code.value
  UNION SELECT b.row_id FROM code CROSS JOIN offer_base b ON b.offer_id = code.value)`;

const NEEDS_YOU = `o.offer_id IN (SELECT object_id FROM edit
  WHERE object_kind = 'offer' AND state IN ('refused', 'conflicted'))`;

/** Shorter numbers are everywhere inside longer ones. */
const SHORTEST_FRAGMENT = 3;

/** The rows of an FTS5 expression. */
const BY_MATCH = 'SELECT rowid FROM offer_search WHERE offer_search MATCH ?';

const BY_WORDS = `o.row_id IN (${BY_MATCH})`;
const BY_CODE = 'o.row_id IN (SELECT row_id FROM offer_code WHERE instr(codes, ?) > 0)';

function textConditions(text: string): Condition[] {
  const { match, fragments } = searchedWords(text);
  const found: Condition[] = match === null ? [] : [[BY_WORDS, match]];
  for (const fragment of fragments)
    found.push([`(${BY_WORDS} OR ${BY_CODE})`, fragment.match, fragment.word]);
  return found;
}

type SearchedWords = {
  /** Every one of these must begin a word of the offer; null: there are none. */
  readonly match: string | null;
  /** Words with a digit: each begins a word, or lies anywhere in the number, the EAN or the SKU. */
  readonly fragments: readonly { readonly word: string; readonly match: string }[];
};

/** What a text asks of an offer. */
export function searchedWords(text: string): SearchedWords {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const isFragment = (word: string) => word.length >= SHORTEST_FRAGMENT && /\d/.test(word);
  const plain = words.filter((word) => !isFragment(word));
  return {
    match: plain.length === 0 ? null : plain.map(asPrefix).join(' '),
    fragments: words.filter(isFragment).map((word) => ({ word, match: asPrefix(word) })),
  };
}

function asPrefix(word: string): string {
  return `"${word}"*`;
}
