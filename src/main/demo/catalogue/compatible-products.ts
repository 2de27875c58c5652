import { VEHICLES, VEHICLE_GROUPS } from '../data/vehicles.ts';
import type { Vehicle } from '../data/vehicles.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { readPaging } from '../paging.ts';

const CAPS = { max: 200, default: 200, offsetMax: 9_999_999, outOfRange: 400 } as const;
/** When the list of vehicles was last added to. */
const CHANGED_AT = Date.UTC(2026, 8, 1);

/** GET /sale/compatible-products/groups: makes. */
export function listVehicleGroups(context: Context): DemoAnswer {
  const early = unknownType(context) ?? unchanged(context);
  if (early !== null) return early;
  const groups = VEHICLE_GROUPS.filter(({ type }) => type === context.query.get('type'));
  return page(context, 'groups', groups);
}

/** GET /sale/compatible-products: of a make, by a number of TecDoc, or by words. */
export function listCompatibleProducts(context: Context): DemoAnswer {
  const { query } = context;
  const wrong = unknownType(context);
  if (wrong !== null) return wrong;
  const groups = VEHICLE_GROUPS.filter(({ type }) => type === query.get('type')).map(({ id }) => id);
  const ofType = VEHICLES.filter(({ groupId }) => groups.includes(groupId));
  const phrase = query.get('phrase');
  if (phrase !== null) return page({ ...context, query: new URLSearchParams() }, NAME, found(ofType, phrase));

  const number = query.get('tecdoc.kTypNr') ?? query.get('tecdoc.nTypNr');
  const groupId = query.get('group.id');
  if (number === null && groupId === null)
    return oneError(400, 'BAD_REQUEST', 'A group, a number or a phrase is required.', { path: 'group.id' });
  const kept = ofType.filter((vehicle) =>
    number === null ? vehicle.groupId === groupId : vehicle.tecdocNumber === number,
  );
  return unchanged(context) ?? page(context, NAME, kept.map(told));
}

const NAME = 'compatibleProducts';

function found(vehicles: readonly Vehicle[], phrase: string) {
  const words = phrase.toLowerCase().split(/\s+/);
  return vehicles.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word))).map(told);
}

function told({ id, text, groupId, tecdocNumber, years, engine, power }: Vehicle) {
  const attributes = [
    { id: 'YEAR_FROM', values: [String(years[0])] },
    { id: 'YEAR_TO', values: [String(years[1])] },
    { id: 'ENGINE', values: [engine] },
    { id: 'POWER', values: power.split('/') },
    { id: 'TECDOC', values: [tecdocNumber] },
  ];
  return { id, text, group: { id: groupId }, attributes };
}

function page({ query }: Context, name: string, all: readonly object[]): DemoAnswer {
  const paging = readPaging(query, CAPS);
  if (!paging.ok) return paging.answer;
  const shown = all.slice(paging.offset, paging.offset + paging.limit);
  const headers = { 'last-modified': new Date(CHANGED_AT).toUTCString() };
  return { status: 200, headers, body: { [name]: shown, count: shown.length, totalCount: all.length } };
}

function unknownType({ query }: Context): DemoAnswer | null {
  if (VEHICLE_GROUPS.some(({ type }) => type === query.get('type'))) return null;
  return oneError(422, 'VALIDATION_ERROR', 'This type is not supported.', { path: 'type' });
}

/** 304 for who has seen the last change; 422 for a date that is none. */
function unchanged({ request }: Context): DemoAnswer | null {
  const since = request.headers['if-modified-since'];
  if (since === undefined) return null;
  const at = Date.parse(since);
  if (Number.isNaN(at))
    return oneError(422, 'VALIDATION_ERROR', 'If-Modified-Since is no date of HTTP.', {
      path: 'If-Modified-Since',
    });
  return at >= CHANGED_AT ? { status: 304, headers: {}, body: null } : null;
}
