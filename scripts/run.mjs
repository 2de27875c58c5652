import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { withBuildLock } from './build-lock.mjs';
import { stale } from './build-stamp.mjs';
import { electronBinary } from './electron-binary.mjs';

// node scripts/run.mjs NAME ARGS...: builds what NAME needs and is missing or older, then runs it in this
// process. Everything said here goes to stderr; stdout is the program's.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const WINDOW = ['main', 'preload', 'preload-browser', 'renderer'];

/** NAME -> the built parts it needs and what is run. A new program is a line here. */
const PROGRAMS = {
  start: { parts: WINDOW, run: start },
  dev: { parts: WINDOW, run: dev },
  build: { parts: [], run: () => node(['scripts/build.mjs', ...args]) },
  cli: { parts: ['main'], run: () => load('out/main/cli.js') },
  demo: { parts: ['main'], run: () => load('out/main/demo.js') },
  bench: { parts: WINDOW, run: () => loadNamed('test/bench') },
  screenshots: { parts: WINDOW, run: () => load('test/screenshots/screenshots.ts') },
  chaos: { parts: ['main'], run: () => load('test/chaos/chaos.ts') },
  simulate: { parts: [], run: () => load('test/simulate/simulate.ts') },
  soak: { parts: [], run: () => load('test/soak/soak.ts') },
  writers: { parts: [], run: () => load('test/two-writers/writers.ts') },
  contract: { parts: [], run: () => load('test/contract/run/contract.ts') },
  'simulate:mutants': { parts: [], run: () => load('test/mutants/simulate-mutants.ts') },
  property: { parts: [], run: property },
  'coverage:methods': { parts: [], run: () => load('test/method-uses/coverage-methods.ts') },
  e2e: { parts: WINDOW, run: e2e },
};

const [name, ...args] = process.argv.slice(2);
if (!name || !Object.hasOwn(PROGRAMS, name)) {
  say(`Usage: node scripts/run.mjs ${Object.keys(PROGRAMS).join(' | ')} [arguments]`);
  process.exit(2);
}

// The program says how long it took from here; another Node or Electron may run in between.
if (name === 'start') process.env.STRAGAN_STARTED_AT ??= String(performance.timeOrigin);

const nodeHere = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
if (Number.parseInt(process.versions.node, 10) < 22 && existsSync(nodeHere)) {
  await node(['scripts/run.mjs', name, ...args]);
} else {
  await buildWhatIsStale(PROGRAMS[name].parts);
  await PROGRAMS[name].run();
}

async function buildWhatIsStale(parts) {
  if (stale(root, parts).length === 0) return;
  await withBuildLock(root, async () => {
    const needed = stale(root, parts);
    if (needed.length === 0) return;
    const startedAt = performance.now();
    say(`Stragan: building ${needed.join(', ')} ...`);
    const code = await ended(
      spawn(process.execPath, ['scripts/build.mjs', ...needed], { cwd: root, stdio: ['ignore', 2, 2] }),
    );
    if (code !== 0) process.exit(1);
    say(`Stragan: built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  });
}

async function start() {
  const electron = electronBinary(root, args);
  if (electron.path === null) {
    say(`Stragan: ${electron.why}; opening in the browser instead.`);
    await load('out/main/browser.js');
  } else {
    await follow(spawn(electron.path, [root, ...args], { cwd: process.cwd(), stdio: 'inherit' }));
  }
}

/** Random lives of what a seller owns: as many as are asked for, each told by its seed. */
async function property() {
  const { values } = parseArgs({ args, options: { runs: { type: 'string' }, seed: { type: 'string' } } });
  if (values.runs) process.env.STRAGAN_PROPERTY_RUNS = values.runs;
  if (values.seed) process.env.STRAGAN_PROPERTY_SEED = values.seed;
  const file = 'test/sync/items/item-sequences.test.ts';
  await node([bin('vitest', 'vitest.mjs'), 'run', '--project', 'sync', '--testTimeout', '3600000', file]);
}

/** --all: every collection rather than ten that a seed chooses; --seed=N: the ten of a former run. */
async function e2e() {
  const seed = args.find((word) => word.startsWith('--seed='));
  if (args.includes('--all')) process.env.STRAGAN_E2E_ALL = 'true';
  if (seed) process.env.STRAGAN_E2E_SEED = seed.slice('--seed='.length);
  const rest = args.filter((word) => word !== '--all' && word !== seed);
  await node([bin('vitest', 'vitest.mjs'), 'run', '--project', 'e2e', ...rest]);
}

async function dev() {
  if (electronBinary(root, args).path !== null)
    return node([bin('electron-vite', 'bin/electron-vite.js'), 'dev', ...args]);
  const watching = spawn(process.execPath, ['scripts/build.mjs', 'renderer', '--watch'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  process.once('exit', () => watching.kill());
  await load('out/main/browser.js');
}

/**
 * Runs a module as if it had been the command: in this process, so that signals and the exit code are its
 * own.
 */
async function load(path) {
  const file = join(root, path);
  if (!existsSync(file)) {
    say(`Stragan: ${path} is not there.`);
    process.exit(1);
  }
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}

async function loadNamed(folder) {
  const [which, ...rest] = args;
  if (!which || !existsSync(join(root, folder, `${which}.ts`))) {
    say(`Usage: npm run ${name} -- NAME (a file of ${folder})`);
    process.exit(2);
  }
  args.splice(0, args.length, ...rest);
  await load(`${folder}/${which}.ts`);
}

async function node(words) {
  const program = existsSync(nodeHere) ? nodeHere : process.execPath;
  await follow(spawn(program, words, { cwd: root, stdio: 'inherit' }));
}

/** A terminal's Ctrl+C reaches the child as well; other signals are passed on. Its exit code becomes ours. */
async function follow(child) {
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exitCode = await ended(child);
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function bin(packageName, file) {
  return join(root, 'node_modules', packageName, file);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
