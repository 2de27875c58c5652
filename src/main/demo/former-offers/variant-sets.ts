import { errors, oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoError, DemoState, Table } from '../kinds.ts';
import { isObject } from '../offers/merge-patch.ts';
import { findOffer } from '../offers/offer-store.ts';
import { readPaging } from '../paging.ts';
import { randomUuid } from '../random.ts';

type VariantSet = {
  readonly id: string;
  readonly name: string;
  readonly offers: readonly { readonly id: string; readonly colorPattern?: string }[];
  readonly parameters: readonly { readonly id: string }[];
};

const LONGEST_NAME = 50;
const MOST_PARAMETERS = 2;
const COLOR_PATTERN = 'color/pattern';

/** GET /sale/offer-variants: the sets by name, without what is in them. */
export function listVariantSets({ state, query }: Context): DemoAnswer {
  const paging = readPaging(query, { max: 50, default: 50, offsetMax: Number.MAX_SAFE_INTEGER });
  if (!paging.ok) return paging.answer;
  const wanted = (query.get('query') ?? '').toLowerCase();
  const all = [...sets(state).entries()]
    .map(([id, { name }]) => ({ id, name }))
    .filter(({ name }) => name.toLowerCase().includes(wanted));
  const offerVariants = all.slice(paging.offset, paging.offset + paging.limit);
  return { status: 200, headers: {}, body: { count: all.length, offerVariants } };
}

/** GET /sale/offer-variants/{setId}. */
export function readVariantSet({ state, params }: Context): DemoAnswer {
  const found = sets(state).get(params['setId'] ?? '');
  return found === undefined ? notFound() : { status: 200, headers: {}, body: found };
}

/** POST /sale/offer-variants. */
export function addVariantSet(context: Context): DemoAnswer {
  return keep(context, null);
}

/** PUT /sale/offer-variants/{setId}. */
export function replaceVariantSet(context: Context): DemoAnswer {
  const { setId = '' } = context.params;
  return sets(context.state).has(setId) ? keep(context, setId) : notFound();
}

/** DELETE /sale/offer-variants/{setId}: the offers stay. */
export function removeVariantSet({ state, params }: Context): DemoAnswer {
  const { setId = '' } = params;
  if (!sets(state).has(setId)) return notFound();
  sets(state).remove(setId);
  return { status: 204, headers: {}, body: null };
}

function keep(context: Context, setId: string | null): DemoAnswer {
  const read = readSet(context);
  const complaints = complaintsOf(context, read, setId);
  if (complaints.length > 0) return errors(422, complaints);
  const set = { ...read, id: setId ?? randomUuid(context.random) };
  sets(context.state).put(set.id, set);
  return { status: setId === null ? 201 : 200, headers: {}, body: set };
}

function readSet({ json }: Context): Omit<VariantSet, 'id'> {
  const sent = isObject(json) ? json : {};
  const offers = objectsIn(sent['offers']).map(({ id, colorPattern }) => ({
    id: String(id),
    ...(typeof colorPattern === 'string' ? { colorPattern } : {}),
  }));
  const parameters = objectsIn(sent['parameters']).map(({ id }) => ({ id: String(id) }));
  return { name: typeof sent['name'] === 'string' ? sent['name'] : '', offers, parameters };
}

function objectsIn(list: unknown) {
  return Array.isArray(list) ? (list as unknown[]).filter(isObject) : [];
}

function complaintsOf(
  { state, now }: Context,
  { name, offers, parameters }: Omit<VariantSet, 'id'>,
  setId: string | null,
): DemoError[] {
  const found: DemoError[] = [];
  const complain = (message: string, path: string) => {
    found.push({ code: 'VALIDATION_ERROR', message, path });
  };
  if (name === '' || name.length > LONGEST_NAME) complain('A name has 1 to 50 characters.', 'name');
  if (offers.length < 2) complain('A set has at least 2 offers.', 'offers');
  if (parameters.length < 1 || parameters.length > MOST_PARAMETERS)
    complain('A set has 1 or 2 parameters.', 'parameters');
  const needsPattern = parameters.some(({ id }) => id === COLOR_PATTERN);
  const elsewhere = offersOfOthers(state, setId);
  for (const [at, { id, colorPattern }] of offers.entries()) {
    if (findOffer(state, id, now) === null) complain(`Offer ${id} not found.`, `offers[${at}].id`);
    if (elsewhere.has(id)) complain(`Offer ${id} is in another set.`, `offers[${at}].id`);
    if (needsPattern && colorPattern === undefined)
      complain('The colour or pattern is missing.', `offers[${at}].colorPattern`);
  }
  return found;
}

function offersOfOthers(state: DemoState, setId: string | null): ReadonlySet<string> {
  const others = [...sets(state).entries()].filter(([id]) => id !== setId);
  return new Set(others.flatMap(([, { offers }]) => offers.map(({ id }) => id)));
}

function notFound(): DemoAnswer {
  return oneError(404, 'VariantSetNotFoundException', 'Variant set not found.');
}

function sets(state: DemoState): Table<VariantSet> {
  return state.table<VariantSet>('variant-sets');
}
