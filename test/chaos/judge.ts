import { differences, withEvents } from '../support/demo-truth.ts';
import { deedsOf } from './deeds.ts';
import {
  type Broken,
  type Evidence,
  type FieldCase,
  PLACES,
  appliedWrites,
  fieldCase,
  heirOf,
} from './evidence.ts';
import { judgeActs } from './judge-acts.ts';
import { judgeItems } from './judge-items.ts';
import { judgeNewOffers, judgePhotos } from './judge-new-offers.ts';
import { judgeSales } from './judge-sales.ts';
import { judgeStock } from './judge-stock.ts';
import { judgeText } from './judge-text.ts';
import { judgeRequests } from './judge-requests.ts';

/** What was promised and not kept; empty when all is well. */
export function brokenPromises(evidence: Evidence): Broken[] {
  return [...evidence.before.keys()]
    .flatMap((offerId) => {
      const [price, stock, title] = (['price', 'stock', 'title'] as const).map((field) =>
        fieldCase(evidence, offerId, field),
      ) as [FieldCase, FieldCase, FieldCase];
      return [
        ...[price, stock, title].flatMap((each) => missingRows(evidence, each)),
        ...[price, title].flatMap((each) => judgeText(evidence, each)),
        ...judgeStock(evidence, stock),
        ...judgeSales(evidence, stock),
        ...untypedFields(evidence, offerId, [price, stock, title]),
      ];
    })
    .concat(
      judgeRequests(evidence),
      judgeItems(evidence),
      judgeActs(evidence),
      judgeNewOffers(evidence),
      judgePhotos(evidence),
    );
}

/** Every acknowledged edit has its row, and the row an end that the seller knows of. */
function missingRows({ givenUp }: Evidence, { intentions, rows, field, offerId }: FieldCase): Broken[] {
  return intentions
    .filter(({ changeSetId }) => changeSetId !== null)
    .flatMap((intention): Broken[] => {
      const row = rows.find(({ changeSetId }) => changeSetId === intention.changeSetId);
      const what = `${field} of ${offerId}, typed as ${JSON.stringify(intention.typed)}`;
      if (row === undefined) return [{ promise: 'lost', what: `${what}: no row`, editIds: [] }];
      const heir = heirOf(row, rows);
      const isDropped = heir === null || (heir.state === 'dropped' && !givenUp.has(heir.editId));
      return isDropped
        ? [{ promise: 'lost', what: `${what}: given up by nobody`, editIds: [row.editId] }]
        : [];
    });
}

/** Allegro looks an offer through whenever it is written. */
const WARNINGS = 'validation.warnings';
const END_PLACES = ['publication.status', 'publication.endedBy'];

/** Fields that nobody typed into are as they were, but for what buyers and rivals did. */
function untypedFields(evidence: Evidence, offerId: string, cases: readonly FieldCase[]): Broken[] {
  const { before, after, events, deeds } = evidence;
  const typed = cases.filter(({ intentions }) => intentions.length > 0);
  const isEnd = typed.some(({ intentions }) =>
    intentions.some((each) => 'value' in each.typed && each.typed.value === 0),
  );
  const hasPhotos = deedsOf(deeds, 'photos').some((deed) => deed.offerId === offerId);
  const places = new Set([
    ...typed.map(({ field }): string => PLACES[field]),
    ...(isEnd ? END_PLACES : []),
    ...(typed.length > 0 ? [WARNINGS] : []),
    // Judged by themselves.
    ...(hasPhotos ? ['images'] : []),
  ]);
  const own = events.filter((event) => event.offerId === offerId);
  const found = after.get(offerId) ?? new Map();
  return differences(withEvents(before.get(offerId) ?? new Map(), own), found)
    .filter((place) => !places.has(place))
    .map((place) => ({
      promise: 'unasked',
      what: `${place} of ${offerId} is ${JSON.stringify(found.get(place) ?? null)}`,
      editIds: cases.flatMap(({ rows }) =>
        rows.filter(({ editId }) => appliedWrites(evidence, editId).length > 0).map(({ editId }) => editId),
      ),
    }));
}
