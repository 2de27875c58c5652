import { BORDERS, FEATURES, bordersOf, type Border } from './borders.ts';

type Override = {
  readonly files: string[];
  readonly rules: Record<string, ['error', ...unknown[]]>;
};

/**
 * One override per place that a border names. In oxlint a later override replaces an earlier one of the same
 * rule, so each carries the whole list of its place, and deeper places come later.
 */
export function borderOverrides(): Override[] {
  const places = new Set(BORDERS.flatMap(({ from, except = [] }) => [from, ...except]));
  const byDepth = [...places].sort((a, b) => a.split('/').length - b.split('/').length);
  return [...byDepth.map((place) => overrideFor(place)), featureOverride('*', 1), featureOverride('*/*', 2)];
}

function overrideFor(place: string, more: readonly object[] = []): Override {
  const borders = bordersOf(place);
  return {
    files: [/\.\w+$/.test(place) ? place : `${place}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...borders.flatMap(importPatterns), ...more] }],
      'no-restricted-globals': ['error', ...borders.flatMap(bannedGlobals)],
      'no-restricted-properties': ['error', ...borders.flatMap(bannedProperties)],
    },
  };
}

function featureOverride(folders: string, depth: number): Override {
  const other = { regex: `^${'\\.\\./'.repeat(depth)}[^.]`, message: 'Features do not import one another.' };
  return { ...overrideFor(FEATURES, [other]), files: [`${FEATURES}/${folders}/*`] };
}

function importPatterns(border: Border): object[] {
  const sources = [...(border.folders ?? []).map(folderRegex), ...(border.packages ?? []).map(packageRegex)];
  const whole = sources.length > 0 ? [{ regex: sources.join('|'), message: border.why }] : [];
  const single = (border.names ?? []).map(({ module, names }) => ({
    regex: module.includes(':') ? packageRegex(module) : folderRegex(module),
    importNames: names,
    message: border.why,
  }));
  return [...whole, ...single];
}

/** A relative import that goes through the folder's last name, or to the file. */
function folderRegex(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll('.', '\\.');
  return `^\\.{1,2}/(.*/)?${name}${name.endsWith('\\.ts') ? '$' : '/'}`;
}

function packageRegex(name: string): string {
  return `^${name.replaceAll('*', '.*')}$`;
}

function bannedGlobals({ globals = [], why }: Border): object[] {
  return globals.map((name) => ({ name, message: why }));
}

function bannedProperties({ properties = [], why }: Border): object[] {
  return properties.map((one) => ({ ...one, message: why }));
}
