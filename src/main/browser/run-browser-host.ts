import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { confPreferences } from '../app/conf-preferences.ts';
import type { App } from '../app/create-app.ts';
import { documentsFolder } from '../app/data-folder.ts';
import type { HostPorts } from '../app/host-ports.ts';
import { createPatientApp } from '../app/patient-app.ts';
import { readyLine } from '../app/ready-line.ts';
import { createLogFile } from '../ports/log-file.ts';
import { openExternal } from '../ports/open-external.ts';
import { loadSharp } from '../ports/small-picture.ts';
import { createTransport } from '../ports/transport.ts';
import { createKeyringVault } from '../ports/vault-keyring.ts';
import { readBrowserOptions, USAGE, type BrowserOptions } from './command-line.ts';
import { forgetDoor, keepDoor, knock } from './door.ts';
import { serveBrowser, type BrowserServer, type ServedFiles } from './server.ts';

/** Runs until Ctrl+C; answers with the exit code. */
export async function runBrowserHost(words: readonly string[]): Promise<number> {
  const read = readBrowserOptions(words);
  if (read.kind === 'help') process.stdout.write(`${USAGE}\n`);
  if (read.kind === 'wrong') process.stderr.write(`stragan: ${read.message}\n${USAGE}\n`);
  if (read.kind !== 'run') return read.kind === 'help' ? 0 : 2;
  return run(read.options, servedFiles(read.options.dataFolder));
}

async function run(options: BrowserOptions, files: ServedFiles): Promise<number> {
  const { dataFolder, demoAt } = options;
  const ended = untilToldToEnd();
  const input = { dataFolder, host: browserHost(dataFolder), demoAt };
  const created = await createPatientApp(input, ({ reason }) => reason !== 'busy');
  if (created.ok) return serve(created.value, options, files, ended);
  if (await isOpenedByTheOther(options)) return 0;
  // Whoever has the folder has no window of this kind: ours says so, and waits.
  const waiting = await createPatientApp(input);
  return waiting.ok ? serve(waiting.value, options, files, ended) : complain(waiting.error.message);
}

async function serve(
  app: App,
  options: BrowserOptions,
  files: ServedFiles,
  ended: Promise<void>,
): Promise<number> {
  const { dataFolder, port } = options;
  let server: BrowserServer;
  try {
    server = await serveBrowser(app, files, port);
  } catch (error) {
    await app.close();
    return complain(error instanceof Error ? error.message : String(error));
  }
  keepDoor(dataFolder, server);
  await show(server.admission.newLaunchAddress(), options);
  await ended;
  forgetDoor(dataFolder);
  await server.close();
  await app.close();
  return 0;
}

/** Another Stragan has the folder: if it is one like us, it lets a new tab in. */
async function isOpenedByTheOther(options: BrowserOptions): Promise<boolean> {
  const address = await knock(options.dataFolder, createTransport());
  if (address === null) return false;
  process.stderr.write('Stragan is running already; this opens its window.\n');
  await show(address, options);
  return true;
}

async function show(address: string, { opens }: BrowserOptions): Promise<void> {
  process.stdout.write(readyLine(address));
  if (opens) await openExternal(address);
  // Before any thread may load it, yet not before the window can be seen.
  await loadSharp();
}

function complain(message: string): number {
  process.stderr.write(`stragan: ${message}\n`);
  return 1;
}

function browserHost(dataFolder: string): HostPorts {
  return {
    vault: createKeyringVault(),
    openExternal,
    preferences: confPreferences,
    log: createLogFile({ directory: join(dataFolder, 'logs') }),
    exportsFolder: documentsFolder(),
    runsByItself: true,
  };
}

/** Ctrl+C once ends in order, twice at once. */
function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const end = () => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end);
  });
}

/** The window as it was built, beside this bundle. */
function servedFiles(dataFolder: string): ServedFiles {
  const out = fileURLToPath(new URL('..', import.meta.url));
  return {
    rendererFolder: join(out, 'renderer'),
    preloadFile: join(out, 'browser', 'preload.js'),
    handedFolder: join(dataFolder, 'handed'),
  };
}
