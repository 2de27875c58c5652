import type { EditInput, EditOutcome } from '../../shared/contract-offers.ts';
import type { Currency } from '../../shared/domain/money.ts';
import { OFFER_FIELDS } from '../../shared/domain/offer-fields.ts';
import { listOffers } from './all-pages.ts';
import { usageFailure } from './exit-codes.ts';
import { type FieldSetting, settingOf } from './field-setting.ts';
import { type ParameterSetting, parametersFor } from './parameter-setting.ts';
import { ask, type Session } from './session.ts';

export type EditOptions = {
  readonly price?: FieldSetting;
  readonly stock?: FieldSetting;
  readonly title?: FieldSetting;
  readonly set?: readonly FieldSetting[];
  readonly parameter?: readonly ParameterSetting[];
  readonly publish?: boolean;
  readonly end?: boolean;
};

const IDS_AT_ONCE = 200;

const SAY_WHAT =
  'Say what to edit: --price, --stock, --title, --set field=value, --parameter name=value, --publish ' +
  'or --end.';

/** One change set for all of it. */
export async function editOffers(
  session: Session,
  ids: readonly string[],
  options: EditOptions,
): Promise<EditOutcome> {
  const settings = settingsOf(options);
  const { parameter = [] } = options;
  const fields = [...settings.map(({ field }) => field), ...(parameter.length > 0 ? ['parameters'] : [])];
  if (fields.length === 0) throw usageFailure(SAY_WHAT);
  if (new Set(fields).size < fields.length) throw usageFailure('A field can be set once only.');
  const currencies = settings.some(({ field }) => OFFER_FIELDS[field].kind === 'money')
    ? await currenciesOf(session, ids)
    : new Map<string, Currency>();
  const edits: EditInput['edits'][number][] = ids.flatMap((offerId) =>
    settings.map(({ field, intentIn }) => {
      return { offerId, field, intent: intentIn(currencies.get(offerId) ?? 'PLN') };
    }),
  );
  for (const offerId of parameter.length > 0 ? ids : []) {
    const parameters = await parametersFor(session, offerId, parameter);
    edits.push({ offerId, field: 'parameters', intent: { kind: 'fill', parameters } });
  }
  const title = `${fields.join(', ')} of ${ids.length} offer${ids.length === 1 ? '' : 's'}`;
  return ask(session, 'offers.edit', { title, origin: 'by-hand', edits });
}

function settingsOf({ price, stock, title, set = [], publish, end }: EditOptions): FieldSetting[] {
  const status = publish ? 'ACTIVE' : end ? 'ENDED' : undefined;
  const publication = status === undefined ? undefined : settingOf('publication', status);
  return [price, stock, title, publication, ...set].filter((setting) => setting !== undefined);
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
