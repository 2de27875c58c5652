import { FEATURES, bordersOf, isInside, type Border } from '../../../config/borders.ts';
import { importsOf, type Import } from './imports.ts';
import type { SourceFile } from './tree.ts';

/** Engine and demo in one process: world.ts, the files it is made of, and the simulation of its days. */
const WORLD = /^test\/(support\/world(-[a-z-]+)?|simulate\/.+|method-uses\/press\/.+)\.ts$/;
const PURE = /^src\/main\/engine\/.*\/(merge|deletions|plan|next-step|conflicts|match)\.ts$/;
const IMPURE = ['src/main/engine/store', 'src/main/engine/ports.ts', 'src/main/ports', 'better-sqlite3'];

/** One line for each import that crosses a border of the house. */
export function importProblems(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const imports = importsOf(path, text);
    return [
      ...imports.flatMap((one) => crossings(path, one).map((why) => `${path} -> ${one.target}: ${why}`)),
      ...(meetsBoth(path, imports) ? [`${path}: engine and demo meet only in test/support/world.ts`] : []),
    ];
  });
}

function crossings(path: string, one: Import): readonly string[] {
  const crossed = bordersOf(path).filter((border) => isCrossed(border, one));
  return [
    ...crossed.map(({ why }) => why),
    ...(isOtherFeature(path, one.target) ? ['features do not import one another'] : []),
    ...(PURE.test(path) && isImpure(one) ? ['a decision is pure'] : []),
  ];
}

function isCrossed({ folders = [], packages = [], names = [] }: Border, one: Import): boolean {
  return (
    folders.some((folder) => isInside(one.target, folder)) ||
    packages.some((name) => isPackage(one.target, name)) ||
    names.some(
      ({ module, names: banned }) => one.target === module && one.names.some((name) => banned.includes(name)),
    )
  );
}

function isPackage(target: string, name: string): boolean {
  return name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name;
}

function isOtherFeature(path: string, target: string): boolean {
  const [own, other] = [path, target].map(featureOf);
  return own !== null && other !== null && own !== other;
}

function featureOf(path: string): string | null {
  return isInside(path, FEATURES) ? (path.split('/')[3] ?? null) : null;
}

function isImpure({ target, typeOnly }: Import): boolean {
  return !typeOnly && (target.startsWith('node:') || IMPURE.some((place) => isInside(target, place)));
}

/** Started by its shell, the demo is met over HTTP. */
function meetsBoth(path: string, imports: readonly Import[]): boolean {
  if (!isInside(path, 'test') || WORLD.test(path)) return false;
  const met = imports.map(({ target }) => target).filter((target) => target !== 'src/main/demo/shell.ts');
  const reaches = (folder: string) => met.some((target) => isInside(target, folder));
  return reaches('src/main/engine') && reaches('src/main/demo');
}
