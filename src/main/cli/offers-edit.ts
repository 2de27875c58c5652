import type { EditInput, EditOutcome } from '../../shared/contract.ts';
import type { Currency } from '../../shared/domain/money.ts';
import type { Intent } from '../../shared/domain/edit.ts';
import type { OfferField } from '../../shared/domain/offer-fields.ts';
import { listOffers } from './all-pages.ts';
import { usageFailure } from './exit-codes.ts';
import { ask, type Session } from './session.ts';

export type EditOptions = {
  /** In minor units. */
  readonly price?: number;
  readonly stock?: Intent;
  readonly title?: string;
  readonly publish?: boolean;
  readonly end?: boolean;
};

type Wanted = { readonly field: OfferField; readonly intentFor: (offerId: string) => Intent };

const IDS_AT_ONCE = 200;

/** One change set for all of it. */
export async function editOffers(
  session: Session,
  ids: readonly string[],
  options: EditOptions,
): Promise<EditOutcome> {
  const wanted = await wantedOf(session, ids, options);
  if (wanted.length === 0)
    throw usageFailure('Say what to edit: --price, --stock, --title, --publish or --end.');
  const edits: EditInput['edits'] = ids.flatMap((offerId) =>
    wanted.map(({ field, intentFor }) => ({ offerId, field, intent: intentFor(offerId) })),
  );
  const title = `${wanted.map(({ field }) => field).join(', ')} of ${ids.length} offer${ids.length === 1 ? '' : 's'}`;
  return ask(session, 'offers.edit', { title, origin: 'by-hand', edits });
}

async function wantedOf(session: Session, ids: readonly string[], options: EditOptions): Promise<Wanted[]> {
  const { price, stock, title, publish, end } = options;
  const wanted: Wanted[] = [];
  if (price !== undefined) {
    const currencies = await currenciesOf(session, ids);
    wanted.push({
      field: 'price',
      intentFor: (id) => set({ amountMinor: price, currency: currencies.get(id) ?? 'PLN' }),
    });
  }
  if (stock !== undefined) wanted.push({ field: 'stock', intentFor: () => stock });
  if (title !== undefined) wanted.push({ field: 'title', intentFor: () => set(title) });
  if (publish) wanted.push({ field: 'publication', intentFor: () => set('ACTIVE') });
  if (end) wanted.push({ field: 'publication', intentFor: () => set('ENDED') });
  return wanted;
}

function set(value: unknown): Intent {
  return { kind: 'set', value };
}

/** A price typed without a currency is in the offer's own. */
async function currenciesOf(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Currency>> {
  const found = new Map<string, Currency>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const offerIds = ids.slice(start, start + IDS_AT_ONCE);
    const { offers } = await listOffers(session, { offerIds }, { limit: IDS_AT_ONCE });
    for (const { offerId, price } of offers) if (price) found.set(offerId, price.currency);
  }
  return found;
}
