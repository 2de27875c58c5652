import { MOVES, NOT_HERE } from './moves.ts';
import { pointsOf } from './plan.ts';
import type { Visits } from './visits.ts';

/** So often each cell is to be visited in a long run. */
const ENOUGH = 100;

/**
 * Of each move between states and each named step, before and after it: how often the program stood there
 * while the last move of a row was this one, and how often it died there.
 */
export type Table = {
  readonly points: readonly string[];
  readonly edges: readonly EdgeLine[];
  /** Cells that were visited less often than enough, and are not said to be none: "move at step: times". */
  readonly missing: readonly string[];
  /** Why cells cannot be: of a move, at all steps or at some. */
  readonly notHere: readonly { readonly moves: string; readonly steps: string; readonly why: string }[];
};

type EdgeLine = {
  readonly edge: string;
  readonly visits: readonly number[];
  /** The least of them that can be. */
  readonly least: number;
  readonly deaths: readonly number[];
};

export function tableOf(visits: Visits, deaths: Visits): Table {
  const points = pointsOf(true);
  const names = [...new Set([...MOVES, ...Object.keys(visits)])].toSorted((one, other) =>
    one < other ? -1 : 1,
  );
  const edges = names.map((edge) => {
    const counts = points.map((point) => visits[edge]?.[point] ?? 0);
    const possible = counts.filter((_, at) => reasonAgainst(edge, points[at] ?? '') === null);
    const died = points.map((point) => deaths[edge]?.[point] ?? 0);
    return { edge, visits: counts, least: Math.min(...possible, Infinity), deaths: died };
  });
  const missing = edges.flatMap(({ edge, visits: counts }) =>
    points.flatMap((point, at) => {
      const count = counts[at] ?? 0;
      return count >= ENOUGH || reasonAgainst(edge, point) !== null ? [] : [`${edge} at ${point}: ${count}`];
    }),
  );
  const notHere = NOT_HERE.map(({ moves, steps, why }) => ({
    moves: moves.source,
    steps: steps.source,
    why,
  }));
  return { points, edges, missing, notHere };
}

/** Null where nothing speaks against it. */
function reasonAgainst(edge: string, point: string): string | null {
  const found = NOT_HERE.find(({ moves, steps }) => moves.test(edge) && steps.test(point));
  return found?.why ?? null;
}

export function printedTable({ points, edges, missing, notHere }: Table): string {
  const width = Math.max(...edges.map(({ edge }) => edge.length), 10);
  const numbered = points.map((point, at) => `${String(at + 1).padStart(2)} ${point}`);
  const head = `${'move'.padEnd(width)} ${points.map((_, at) => String(at + 1).padStart(6)).join('')}  least`;
  const cell = (count: number, at: number, edge: string) =>
    (count === 0 && reasonAgainst(edge, points[at] ?? '') !== null ? '-' : String(count)).padStart(6);
  const lines = edges.map(({ edge, visits, least }) => {
    const cells = visits.map((count, at) => cell(count, at, edge)).join('');
    return `${edge.padEnd(width)} ${cells} ${String(least).padStart(6)}`;
  });
  const reasons = notHere.map(({ moves, steps, why }) => `- ${moves} at ${steps}: ${why}`);
  return [
    ...numbered,
    head,
    ...lines,
    ...reasons,
    `${missing.length} cells were visited less than ${ENOUGH} times`,
  ].join('\n');
}
