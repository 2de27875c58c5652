import type { Day } from './day.ts';

/** "edit queued -> sending" -> "before:call.saved" -> how often a life ended there right after that move. */
export type Visits = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * A visit: a life ended at the named step, and the last move of a row in that life was this one. What moved
 * in an earlier life is not counted again.
 */
export function countVisits({ watcher }: Day): Visits {
  const visits: Record<string, Record<string, number>> = {};
  for (const { at, life } of watcher.deaths) {
    const last = new Map<string, string>();
    for (const edge of watcher.edges)
      if (edge.life === life)
        last.set(`${edge.kind} ${edge.id}`, `${edge.kind} ${edge.was || 'new'} -> ${edge.now}`);
    for (const edge of last.values()) {
      const points = (visits[edge] ??= {});
      points[at] = (points[at] ?? 0) + 1;
    }
  }
  return visits;
}

export function addVisits(all: Record<string, Record<string, number>>, visits: Visits): void {
  for (const [edge, points] of Object.entries(visits))
    for (const [point, count] of Object.entries(points)) {
      const counts = (all[edge] ??= {});
      counts[point] = (counts[point] ?? 0) + count;
    }
}
