import { combinationWords } from './combinations.ts';
import type { Shot } from './camera.ts';

/** A scene that could not be reached, and why. */
export type Missed = { readonly scene: string; readonly why: string };

/** Scene by combination: the number of broken rules, and below it which and where. */
export function reportLines(shots: readonly Shot[], missed: readonly Missed[]): readonly string[] {
  const combinations = [...new Set(shots.map(({ combination }) => combinationWords(combination)))];
  const scenes = [...new Set(shots.map(({ scene }) => scene))];
  const width = Math.max(5, ...scenes.map(({ length }) => length));
  const counts = new Map(
    shots.map((shot) => [`${shot.scene} ${combinationWords(shot.combination)}`, shot.barriers.length]),
  );
  const cells = (scene: string) =>
    combinations.map((name) => String(counts.get(`${scene} ${name}`) ?? '-').padStart(name.length));
  return [
    ['scene'.padEnd(width), ...combinations].join('  '),
    ...scenes.map((scene) => [scene.padEnd(width), ...cells(scene)].join('  ')),
    ...brokenRules(shots),
    ...missed.map(({ scene, why }) => `not reached: ${scene}: ${why}`),
    `${shots.length} pictures of ${scenes.length} scenes`,
    `${total(shots)} barriers, ${missed.length} scenes not reached`,
  ];
}

function brokenRules(shots: readonly Shot[]): readonly string[] {
  const where = new Map<string, string[]>();
  for (const { scene, combination, barriers } of shots) {
    for (const barrier of barriers) {
      const line = `${scene}: ${barrier}`;
      where.set(line, [...(where.get(line) ?? []), combinationWords(combination)]);
    }
  }
  return [...where].map(([line, places]) => `${line} (${places.join(', ')})`);
}

function total(shots: readonly Shot[]): number {
  return shots.reduce((sum, { barriers }) => sum + barriers.length, 0);
}
