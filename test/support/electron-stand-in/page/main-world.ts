import type { World } from './worlds.ts';

/** The page's side: puts there what the preload exposes, for good. Goes into pages as text. */
export function mainWorld(world: World): void {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  };
  world.hear((said) => {
    if (said.kind !== 'expose') return;
    freeze(said.value);
    Object.defineProperty(window, said.name, { value: said.value, enumerable: true });
  });
}
