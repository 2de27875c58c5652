import {
  signOf,
  type WireDescription,
  type WireItem,
  type WireSection,
} from '../../../shared/domain/description.ts';
import { plainText } from '../plain-text.ts';
import { commonRun } from './common-run.ts';

export type SectionChange =
  | { readonly kind: 'same'; readonly count: number }
  | { readonly kind: 'gone'; readonly before: WireSection }
  | { readonly kind: 'fresh'; readonly after: WireSection }
  | { readonly kind: 'changed'; readonly before: WireSection; readonly after: WireSection }
  | { readonly kind: 'moved'; readonly after: WireSection };

/** What becomes of the sections of a description, in the order in which they will stand. */
export function sectionChanges(
  before: WireDescription | null,
  after: WireDescription | null,
): readonly SectionChange[] {
  const former = (before?.sections ?? []).map(marked);
  const next = (after?.sections ?? []).map(marked);
  const stay = commonRun(former, next, (left, right) => left.sign === right.sign);
  const moved = movedOf(former, next, stay);
  const changes: SectionChange[] = [];
  let [left, right] = [0, 0];
  for (const [leftStay, rightStay] of [...stay, [former.length, next.length] as const]) {
    const gone = former.slice(left, leftStay).filter((section) => !moved.has(section));
    changes.push(...between(gone, next.slice(right, rightStay), moved));
    if (leftStay < former.length) addSame(changes);
    [left, right] = [leftStay + 1, rightStay + 1];
  }
  return changes;
}

/** One item of a section: what stands there before and after, where that differs. */
export function firstChange(
  before: WireDescription | null,
  after: WireDescription | null,
): readonly [WireSection | null, WireSection | null] {
  for (const change of sectionChanges(before, after)) {
    if (change.kind === 'changed') return [change.before, change.after];
    if (change.kind === 'gone') return [change.before, null];
    if (change.kind === 'fresh') return [null, change.after];
  }
  return [before?.sections[0] ?? null, after?.sections[0] ?? null];
}

type Marked = { readonly section: WireSection; readonly sign: string; readonly words: ReadonlySet<string> };

function marked(section: WireSection): Marked {
  return {
    section,
    sign: section.items.map(signOf).join('\n'),
    words: new Set(section.items.flatMap(wordsOf)),
  };
}

function wordsOf(item: WireItem): readonly string[] {
  if (item.type === 'IMAGE') return [item.url];
  return (
    plainText(item.content)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** Those that went from one place to another as they are: the same ones on both sides. */
function movedOf(
  former: readonly Marked[],
  next: readonly Marked[],
  stay: readonly (readonly [number, number])[],
): ReadonlySet<Marked> {
  const [staying, stayed] = [new Set(stay.map(([at]) => at)), new Set(stay.map(([, at]) => at))];
  const left = former.filter((_, at) => !staying.has(at));
  const moved = new Set<Marked>();
  for (const section of next.filter((_, at) => !stayed.has(at))) {
    const origin = left.find(({ sign }, at) => sign === section.sign && !moved.has(left[at] ?? section));
    if (origin === undefined) continue;
    moved.add(origin);
    moved.add(section);
  }
  return moved;
}

/** Between two that stay: what is alike was changed, the rest is gone or new. */
function between(
  gone: readonly Marked[],
  come: readonly Marked[],
  moved: ReadonlySet<Marked>,
): readonly SectionChange[] {
  const pairs = commonRun(gone, come, (left, right) => !moved.has(right) && isAlike(left, right));
  const changes: SectionChange[] = [];
  let [left, right] = [0, 0];
  for (const [leftPair, rightPair] of [...pairs, [gone.length, come.length] as const]) {
    changes.push(
      ...gone.slice(left, leftPair).map(({ section }) => ({ kind: 'gone' as const, before: section })),
    );
    for (const each of come.slice(right, rightPair))
      changes.push({ kind: moved.has(each) ? 'moved' : 'fresh', after: each.section });
    const [before, after] = [gone[leftPair], come[rightPair]];
    if (before && after) changes.push({ kind: 'changed', before: before.section, after: after.section });
    [left, right] = [leftPair + 1, rightPair + 1];
  }
  return changes;
}

const ALIKE = 0.3;

function isAlike(left: Marked, right: Marked): boolean {
  const smaller = Math.min(left.words.size, right.words.size);
  return smaller > 0 && left.words.intersection(right.words).size / smaller >= ALIKE;
}

function addSame(changes: SectionChange[]): void {
  const last = changes.at(-1);
  if (last?.kind === 'same') changes[changes.length - 1] = { kind: 'same', count: last.count + 1 };
  else changes.push({ kind: 'same', count: 1 });
}
