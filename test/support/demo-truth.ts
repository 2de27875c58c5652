import type { DemoProcess } from './demo-process.ts';

type Plain = Readonly<Record<string, unknown>>;

/** An offer as it really is: each leaf by its path, lists as one leaf. */
export type Truth = ReadonlyMap<string, unknown>;

/** What buyers, rivals and Allegro itself did, oldest first. */
export type OutsideEvent = {
  readonly seq: number;
  /** ISO 8601, by the demo's clock. */
  readonly time: string;
  readonly by: 'buyer' | 'rival' | 'allegro';
  readonly offerId: string;
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
};

const LANES = 12;
/** Stamps of the last change. */
const STAMPS = ['updatedAt', 'validation.validatedAt'];

/** The offers, asked of the admin's desk one by one. */
export async function readTruth(
  demo: DemoProcess,
  offerIds: readonly string[],
): Promise<ReadonlyMap<string, Truth>> {
  const truth = new Map<string, Truth>();
  const left = offerIds.values();
  const lane = async () => {
    for (const offerId of left) truth.set(offerId, toTruth(await demo.admin(`offers/${offerId}`)));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return truth;
}

export async function readJournal(demo: DemoProcess): Promise<readonly OutsideEvent[]> {
  const { events } = await demo.admin('journal');
  return events as readonly OutsideEvent[];
}

/** The offer after these events. */
export function withEvents(before: Truth, events: readonly OutsideEvent[]): Truth {
  const after = new Map(before);
  for (const { field, to } of events.flatMap(({ changes }) => changes)) {
    const paths = [...after.keys()].filter((path) => path === field || path.startsWith(`${field}.`));
    for (const path of paths) after.delete(path);
    for (const [path, value] of leavesOf(field, to)) after.set(path, value);
  }
  return after;
}

/** The paths in which two truths differ. Nothing and null are alike. */
export function differences(expected: Truth, found: Truth): string[] {
  const paths = new Set([...expected.keys(), ...found.keys()]);
  const text = (truth: Truth, path: string) => plainText(truth.get(path) ?? null);
  return [...paths].filter((path) => !STAMPS.includes(path) && text(expected, path) !== text(found, path));
}

function toTruth(document: Plain): Truth {
  return new Map(leavesOf('', document));
}

function leavesOf(path: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, below]) =>
    leavesOf(path === '' ? name : `${path}.${name}`, below),
  );
}

/** Photos come from another port after each start. */
function plainText(value: unknown): string {
  return JSON.stringify(value).replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '');
}
