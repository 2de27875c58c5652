import { err, ok, type Result } from '../../../shared/errors.ts';
import { complaintOf, pathText, type Complaint } from './complaint.ts';
import type { Endpoint } from './endpoint.ts';

/** An entry of a list that was left out. `path` leads to it: "offers.3". */
export type Unreadable = { readonly path: string; readonly message: string };

export type ReadAnswer = { readonly value: unknown; readonly unreadable: readonly Unreadable[] };

/**
 * The answer as its method declares it; fields it does not know are kept. In a list an entry that cannot be
 * read is left out and told of. What belongs to one thing is read whole or not at all: written back, it would
 * lose what was left out.
 */
export function readAnswer(endpoint: Endpoint, json: unknown): Result<ReadAnswer, Complaint> {
  const { response } = endpoint;
  if (response === null) return ok({ value: undefined, unreadable: [] });
  const parsed = response.safeParse(json);
  if (parsed.success) return ok({ value: parsed.data, unreadable: [] });
  const wrong = parsed.error.issues.map((issue) => ({
    place: placeInList(issue.path),
    complaint: complaintOf(issue, json),
  }));
  const whole = wrong.find(({ place }) => place === null || !isList(endpoint));
  if (whole) return err(whole.complaint);
  const places = new Map(
    wrong.flatMap(({ place, complaint }) => (place ? [[pathText(place), complaint]] : [])),
  );
  const rest = response.safeParse(withoutEntries(json, new Set(places.keys()), ''));
  const [first] = wrong;
  if (!rest.success) return err(first?.complaint ?? { path: '', words: 'is not as it should be' });
  const unreadable = [...places].map(([path, complaint]) => {
    return { path, message: `${endpoint.id}: ${complaint.path} ${complaint.words}.` };
  });
  return ok({ value: rest.data, unreadable });
}

/** A path that ends with an id answers one thing. */
function isList({ path }: Endpoint): boolean {
  return !path.endsWith('}');
}

/** The outermost entry of a list that the path leads into. */
function placeInList(path: readonly PropertyKey[]): readonly PropertyKey[] | null {
  const index = path.findIndex((step) => typeof step === 'number');
  return index === -1 ? null : path.slice(0, index + 1);
}

/** The same without the entries at these places. */
function withoutEntries(json: unknown, places: ReadonlySet<string>, at: string): unknown {
  const under = (step: PropertyKey) => (at === '' ? String(step) : `${at}.${String(step)}`);
  const isTouched = [...places].some((place) => at === '' || place.startsWith(`${at}.`));
  if (!isTouched || typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.filter((_, index) => !places.has(under(index)));
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, withoutEntries(value, places, under(name))]),
  );
}
