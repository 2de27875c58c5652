export const COPY_KINDS = ['whole', 'unsent', 'set-aside', 'damaged'] as const;

export type CopyKind = (typeof COPY_KINDS)[number];

/** Whole copies go by a rule only; what holds a seller's changes, or was set aside, may go by his hand. */
export function mayBeDeleted({ kind }: { readonly kind: CopyKind }): boolean {
  return kind !== 'whole';
}

/** How the kinds are called in the names of files; copies before a migration have always been ".backup". */
const ENDINGS: Readonly<Record<CopyKind, string>> = {
  whole: 'backup',
  unsent: 'outbox',
  'set-aside': 'aside',
  damaged: 'damaged',
};

export type CopyName = { readonly kind: CopyKind; readonly madeAt: number; readonly version: number };

const NAME = /^v(\d+)\.(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)\.(backup|outbox|aside|damaged)$/;

/** Beside the shop's file: "demo-1.sqlite.v80.2026-07-01T10-20-30.backup". */
export function copyNameOf(databaseName: string, { kind, madeAt, version }: CopyName): string {
  const stamp = new Date(madeAt).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${databaseName}.v${version}.${stamp}.${ENDINGS[kind]}`;
}

/** Null for a file that is no copy of this database. */
export function readCopyName(databaseName: string, name: string): CopyName | null {
  if (!name.startsWith(`${databaseName}.`)) return null;
  const [, version, day, hours, minutes, seconds, ending] =
    NAME.exec(name.slice(databaseName.length + 1)) ?? [];
  const kind = COPY_KINDS.find((each) => ENDINGS[each] === ending);
  const madeAt = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  return kind === undefined || Number.isNaN(madeAt) ? null : { kind, madeAt, version: Number(version) };
}

const DAY_MS = 24 * 60 * 60_000;

export type KeptCopy = {
  readonly kind: CopyKind;
  readonly madeAt: number;
  readonly version: number;
  readonly sizeBytes: number;
};

/** Whole copies take at most so much together, but for the newest two. */
const MOST_WHOLE_BYTES = 4_000_000_000;
const DAYS_OF_WHOLE = 7;
const DAYS_OF_UNSENT = 30;
/** Of what cannot be fetched again every copy of the last day is kept, then one a day. */
const ALL_FOR_MS = DAY_MS;
/** From before an update: the newest three, for so long. */
const BEFORE_UPDATES = 3;
const DAYS_BEFORE_UPDATE = 90;

/**
 * Copies that have served their time. Whole ones: the newest of each of the last seven days; those of a
 * former version, made before an update, are counted apart. What cannot be fetched again: each of a day, one
 * of each of 30 days. What was set aside or is damaged goes by the seller's hand only.
 */
export function copiesToRemove<C extends KeptCopy>(copies: readonly C[], version: number, now: number): C[] {
  const newestFirst = copies.toSorted((left, right) => right.madeAt - left.madeAt);
  const whole = newestFirst.filter(({ kind }) => kind === 'whole');
  const daily = whole.filter((copy) => copy.version >= version);
  const before = whole.filter((copy) => copy.version < version);
  const unsent = newestFirst.filter(({ kind }) => kind === 'unsent');
  return [
    ...outOfTurn(daily, now),
    ...before.filter(
      ({ madeAt }, age) => age >= BEFORE_UPDATES || madeAt < now - DAYS_BEFORE_UPDATE * DAY_MS,
    ),
    ...outOfTurnOfUnsent(unsent, now),
  ];
}

function outOfTurn<C extends KeptCopy>(daily: readonly C[], now: number): C[] {
  const days = new Set<number>();
  let bytes = 0;
  return daily.filter(({ madeAt, sizeBytes }, age) => {
    const day = Math.floor(madeAt / DAY_MS);
    bytes += sizeBytes;
    const isOld = madeAt < now - DAYS_OF_WHOLE * DAY_MS || days.has(day) || bytes > MOST_WHOLE_BYTES;
    days.add(day);
    return age >= 2 && isOld;
  });
}

function outOfTurnOfUnsent<C extends KeptCopy>(unsent: readonly C[], now: number): C[] {
  const days = new Set<number>();
  return unsent.filter(({ madeAt }, age) => {
    const day = Math.floor(madeAt / DAY_MS);
    const isOld = madeAt < now - DAYS_OF_UNSENT * DAY_MS || (madeAt < now - ALL_FOR_MS && days.has(day));
    days.add(day);
    return age > 0 && isOld;
  });
}
