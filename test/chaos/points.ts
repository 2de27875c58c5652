import { DURABLE_STEPS, type DurablePoint } from '../../src/main/engine/durable-steps.ts';

/** Right before and right after each durable step. */
export const ALL_POINTS: readonly DurablePoint[] = DURABLE_STEPS.flatMap(
  (name) => [`before:${name}`, `after:${name}`] as const,
);

/** How often the program died at which point. */
export class PointBook {
  /** All, or those few that a run is about: then it dies at no other moment. */
  readonly among: readonly DurablePoint[];
  readonly #hits = new Map<DurablePoint, number>();
  readonly #tries = new Map<DurablePoint, number>();

  constructor(chosen: readonly DurablePoint[] = []) {
    this.among = chosen.length === 0 ? ALL_POINTS : chosen;
  }

  get isChosen(): boolean {
    return this.among !== ALL_POINTS;
  }

  /** One of those that were hit, or at least tried, less than the others. */
  draw(random: () => number, among = this.among): DurablePoint {
    const weight = (point: DurablePoint) => this.hits(point) + (this.#tries.get(point) ?? 0) / 2;
    const smallest = Math.min(...among.map(weight));
    const least = among.filter((point) => weight(point) <= smallest + 0.5);
    const point = least[Math.floor(random() * least.length)] ?? 'before:call.saved';
    this.#tries.set(point, (this.#tries.get(point) ?? 0) + 1);
    return point;
  }

  hit(point: DurablePoint): void {
    this.#hits.set(point, this.hits(point) + 1);
  }

  hits(point: DurablePoint): number {
    return this.#hits.get(point) ?? 0;
  }

  /** Each point with its hits, in the order of the steps. */
  table(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.among.map((point) => [point, this.hits(point)]));
  }

  neverHit(): readonly DurablePoint[] {
    return this.among.filter((point) => this.hits(point) === 0);
  }
}
