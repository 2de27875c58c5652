import type { ReadDb } from '../../../src/main/engine/store/handle.ts';
import type { Intent } from '../../../src/shared/domain/edit.ts';

type Line = Readonly<Record<'offerId' | 'title' | 'price' | 'stock' | 'sku', string | number | null>>;
type Pending = { readonly offerId: string; readonly field: string; readonly intent: string };

const COLUMNS = 'offer_id AS offerId, title, price_minor AS price, stock, external_id AS sku';
const PLACES: Readonly<Record<string, keyof Line>> = {
  title: 'title',
  price: 'price',
  stock: 'stock',
  externalId: 'sku',
};

/** I5, reckoned without the program: base and pending, field by field. */
export function wronglyShown(db: ReadDb): string[] {
  const pending = db
    .select<Pending>(
      `SELECT object_id AS offerId, field, intent FROM edit
       WHERE state IN ('draft', 'queued', 'sending', 'unsure', 'refused', 'conflicted') ORDER BY edit_id`,
    )
    .all();
  if (pending.length === 0) return [];
  const bases = db.select<Line>(`SELECT ${COLUMNS} FROM offer_base`).all();
  const shown = new Map(
    db
      .select<Line>(`SELECT ${COLUMNS} FROM offer`)
      .all()
      .map((line) => [line.offerId, line]),
  );
  return bases.flatMap((base) => {
    const own = pending.filter(({ offerId }) => offerId === base.offerId);
    const expected = JSON.stringify(own.reduce(laidOver, base));
    const found = JSON.stringify(shown.get(base.offerId));
    return expected === found ? [] : [`I5: the grid shows ${found}, base and pending are ${expected}`];
  });
}

function laidOver(line: Line, { field, intent: kept }: Pending): Line {
  const place = PLACES[field];
  const intent = JSON.parse(kept) as Intent;
  if (place === undefined || intent.kind === 'place' || intent.kind === 'fill') return line;
  if (intent.kind === 'add') return { ...line, [place]: Math.max(0, Number(line[place]) + intent.amount) };
  const value = intent.value as string | number | null | { readonly amountMinor: number };
  return { ...line, [place]: typeof value === 'object' ? (value?.amountMinor ?? null) : value };
}
