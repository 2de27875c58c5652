import { describe, expect, test } from 'vitest';
import { readFromRoot } from './tree.ts';

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

type Manifest = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

const { packages } = JSON.parse(readFromRoot('package-lock.json')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFromRoot('package.json')) as Manifest;
const names = Object.keys(packages).map(nameOf);

test('every binary that a package offers for another system is in the lock', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isFound(path, name))
      .map((name) => `${name}, wanted by ${path}`),
  );
  expect(missing).toEqual([]);
});

describe.each(['win32-x64', 'win32-arm64', 'darwin-x64', 'darwin-arm64', 'linux-x64'])('on %s', (system) => {
  const [platform = '', processor = ''] = system.split('-');

  test.each([
    '@img/sharp',
    '@napi-rs/keyring',
    '@oxlint/binding',
    '@oxfmt/binding',
    '@rolldown/binding',
    'lightningcss',
  ])('there is a binary of %s', (start) => {
    const found = names.filter(
      (name) => name.startsWith(start) && name.includes(`-${platform}-${processor}`),
    );
    expect(found).not.toEqual([]);
  });
});

test('no package is tied to the registry it was fetched from', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('every package is held by its hash', () => {
  const loose = Object.entries(packages).filter(
    ([path, { integrity, link, inBundle }]) => path !== '' && !integrity && !link && !inBundle,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('package.json names exact versions, and the lock the same', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  }
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** As Node resolves: in the package's own node_modules, then in each above it. */
function isFound(path: string, name: string): boolean {
  const own = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
  return own in packages || (path !== '' && isFound(path === above ? '' : above, name));
}
