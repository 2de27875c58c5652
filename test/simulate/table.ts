import { pointsOf } from './plan.ts';
import type { Visits } from './visits.ts';

/** Of each move between states, and each named step: how often a life ended there right after that move. */
export type Table = {
  readonly points: readonly string[];
  readonly edges: readonly EdgeLine[];
};

type EdgeLine = {
  readonly edge: string;
  readonly visits: readonly number[];
  /** The least of them. */
  readonly least: number;
};

export function tableOf(visits: Visits): Table {
  const points = pointsOf(true);
  const edges = Object.keys(visits)
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((edge) => {
      const counts = points.map((point) => visits[edge]?.[point] ?? 0);
      return { edge, visits: counts, least: Math.min(...counts) };
    });
  return { points, edges };
}

export function printedTable({ points, edges }: Table): string {
  const width = Math.max(...edges.map(({ edge }) => edge.length), 10);
  const numbered = points.map((point, at) => `${String(at + 1).padStart(2)} ${point}`);
  const head = `${'move'.padEnd(width)} ${points.map((_, at) => String(at + 1).padStart(5)).join('')} least`;
  const cell = (count: number) => String(count).padStart(5);
  const lines = edges.map(
    ({ edge, visits, least }) => `${edge.padEnd(width)} ${visits.map(cell).join('')} ${cell(least)}`,
  );
  return [...numbered, head, ...lines].join('\n');
}
