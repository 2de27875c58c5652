import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const REPORTS = join(ROOT, '.cache', 'reports');

/**
 * A part of the check or of the tests: one program and its arguments. With `report` its tests are counted
 * from the JSON it leaves there; without, the part itself counts as one. Parts `beside` each other share the
 * processors, and one that fails there is run once more as a whole: a real browser on a busy machine is late
 * at times, and its tests stand on what the ones before them did. So is one whose process died.
 * @typedef {{ name: string, args: readonly string[], report?: string, beside?: boolean }} Part
 */

/** @returns {readonly Part[]} */
export function checkParts() {
  return [
    { name: 'types', args: [programOf('typescript', 'tsc'), '-b'] },
    { name: 'lint', args: [programOf('oxlint'), '--deny-warnings'] },
    { name: 'format', args: [programOf('oxfmt'), '--check'] },
    { name: 'knip', args: [programOf('knip')] },
    vitestPart('unit', 'unit'),
  ];
}

/** What takes longest begins first, so that nothing long is left alone at the end. */
const LONG = ['first-hour', 'thread', 'set-up'];

/**
 * An end-to-end file starts programs of its own and mostly waits for them: one more may run beside it.
 * @returns {readonly Part[]}
 */
export function testParts() {
  const files = testFiles(join(ROOT, 'test', 'e2e'));
  const isLong = (/** @type {string} */ file) => LONG.some((name) => file.startsWith(name));
  const e2e = [...files.filter(isLong), ...files.filter((file) => !isLong(file))];
  return [
    vitestPart('store', 'store'),
    vitestPart('sync', 'sync'),
    vitestPart('contract', 'contract'),
    vitestPart('bad files', 'bad-files'),
    vitestPart('soak', 'soak'),
    { name: 'build', args: [join(ROOT, 'scripts', 'build.mjs')] },
    ...e2e.map((file) => ({
      ...vitestPart(`e2e ${file.replace('.test.ts', '')}`, 'e2e', join('test', 'e2e', file)),
      beside: true,
    })),
  ];
}

/** @param {string} name @param {string} project @param {string[]} files @returns {Part} */
function vitestPart(name, project, ...files) {
  mkdirSync(REPORTS, { recursive: true });
  const report = join(REPORTS, `${name.replaceAll(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, report, args: [programOf('vitest'), 'run', '--project', project, ...reporters, ...files] };
}

/** @param {string} folder */
function testFiles(folder) {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => name.endsWith('.test.ts')).sort();
}

/** The script behind a package's command, to be run by Node without a shell. @param {string} packageName */
function programOf(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
