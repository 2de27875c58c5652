import type { DurablePoint } from '../../src/main/engine/durable-steps.ts';
import type { Edge } from './edges.ts';

/** "edit queued -> sending" -> "before:call.saved" -> how often. */
export type Visits = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Counts = Record<string, Record<string, number>>;

/**
 * How each row stands, by its last move. A visit: the program came to a named step, at which each seed may
 * end it, while the last move of a row was this one. A death: it ended there.
 */
export class Standing {
  readonly visits: Counts = {};
  readonly deaths: Counts = {};
  readonly #rows = new Map<string, string>();
  readonly #edges = new Map<string, number>();

  moved({ kind, id, was, now }: Edge): void {
    const row = `${kind} ${id}`;
    const former = this.#rows.get(row);
    if (former !== undefined) this.#edges.set(former, (this.#edges.get(former) ?? 1) - 1);
    const edge = `${kind} ${was || 'new'} -> ${now}`;
    this.#rows.set(row, edge);
    this.#edges.set(edge, (this.#edges.get(edge) ?? 0) + 1);
  }

  passed(point: DurablePoint): void {
    this.#count(this.visits, point);
  }

  died(at: string): void {
    this.#count(this.deaths, at);
  }

  #count(all: Counts, at: string): void {
    for (const [edge, rows] of this.#edges) if (rows > 0) addVisits(all, { [edge]: { [at]: 1 } });
  }
}

export function addVisits(all: Counts, visits: Visits): void {
  for (const [edge, points] of Object.entries(visits))
    for (const [point, count] of Object.entries(points)) {
      const counts = (all[edge] ??= {});
      counts[point] = (counts[point] ?? 0) + count;
    }
}
