import type { Edition } from '../../../shared/domain/account.ts';
import type { MethodLine } from '../../../shared/contract-methods.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { endpointsOf, GROUPS, type GroupName } from './catalogue.ts';
import type { Endpoint } from './endpoint.ts';
import { editDistance } from './edit-distance.ts';

const GROUP_NAMES = Object.keys(GROUPS) as readonly GroupName[];

const EDITIONS: readonly Edition[] = ['2022', '2026'];
const SUGGESTIONS = 5;

/** The methods of one group or of all, of one edition or of both. */
export async function listMethods({
  edition,
  group,
}: {
  readonly edition?: Edition;
  readonly group?: string;
}): Promise<Result<{ methods: readonly MethodLine[] }, AppError>> {
  const groups = group === undefined ? GROUP_NAMES : GROUP_NAMES.filter((name) => name === group);
  if (groups.length === 0) {
    const near = nearest(group ?? '', GROUP_NAMES).join(', ');
    return err({
      kind: 'bad-input',
      path: 'group',
      message: `There is no group ${group}. Near it: ${near}.`,
    });
  }
  const lists = await Promise.all(
    groups.map(async (name) => (await endpointsOf(name)).map((endpoint) => lineOf(name, endpoint))),
  );
  const methods = lists.flat().filter(({ editions }) => edition === undefined || editions.includes(edition));
  return ok({ methods });
}

/** By its id, or by "GET /sale/offer-tags": names in the path may be others. */
export async function findEndpoint(text: string): Promise<Result<Endpoint, AppError>> {
  const wanted = shapeOf(text.trim());
  for (const group of GROUP_NAMES) {
    const found = (await endpointsOf(group)).find(
      ({ id, method, path }) => id === wanted || shapeOf(`${method} ${path}`) === wanted,
    );
    if (found) return ok(found);
  }
  return err(await unknownMethod(text));
}

async function unknownMethod(text: string): Promise<AppError> {
  const all = (await Promise.all(GROUP_NAMES.map(endpointsOf))).flat();
  const names = new Map(
    all.map((endpoint) => [
      text.includes('/') ? `${endpoint.method} ${endpoint.path}` : endpoint.id,
      endpoint.id,
    ]),
  );
  const near = nearest(text, [...names.keys()]).map((name) => names.get(name) ?? name);
  return {
    kind: 'bad-input',
    path: 'method',
    message: `There is no method ${JSON.stringify(text)}. Near it: ${near.join(', ')}.`,
  };
}

/** Names that share words come first, then those that differ in few letters. */
function nearest(text: string, names: readonly string[]): readonly string[] {
  const words = new Set(wordsOf(text));
  const score = (name: string) =>
    editDistance(text, name) - 8 * wordsOf(name).filter((word) => words.has(word)).length;
  return names.toSorted((left, right) => score(left) - score(right)).slice(0, SUGGESTIONS);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}

function shapeOf(text: string): string {
  const [, method, path] = /^([a-z]+)\s+(\/.*)$/i.exec(text) ?? [];
  return method === undefined ? text : `${method.toUpperCase()} ${path?.replaceAll(/\{[^}]*\}/g, '{}')}`;
}

function lineOf(group: GroupName, endpoint: Endpoint): MethodLine {
  const { id, method, path, scope, query = [], needs = [], editions = EDITIONS } = endpoint;
  return {
    id,
    method,
    path,
    group,
    scope: scope === null ? null : `allegro:api:${scope}`,
    query,
    needs,
    editions,
    goneSince: endpoint.goneSince ?? null,
    replacedBy: endpoint.replacedBy ?? null,
  };
}
