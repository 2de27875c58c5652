import { EventEmitter, once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { App, CommandLine } from 'electron';
import { onLastClosed, openWindows } from './open-windows.ts';
import { Preventable } from './preventable.ts';
import { isReady, setReady } from './readiness.ts';
import { type Greeting, SingleInstance } from './single-instance.ts';
import type { Surface } from './surface.ts';

type Names =
  | 'exit'
  | 'focus'
  | 'getLocale'
  | 'getName'
  | 'getPath'
  | 'getVersion'
  | 'hasSingleInstanceLock'
  | 'isReady'
  | 'quit'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady';

type PathName = Parameters<App['getPath']>[0];

/** Chromium keeps its life; what the events promise about their order is kept here. */
class StandInApp extends EventEmitter {
  readonly #manifest = findManifest();
  readonly #paths = new Map<string, string>();
  #instance: SingleInstance | null = null;
  #quitting = false;

  readonly commandLine = {
    // As Chromium reads them: only --name=value has a value.
    getSwitchValue: (name) => switches().get(name) ?? '',
    hasSwitch: (name) => switches().has(name),
  } satisfies Surface<CommandLine, 'getSwitchValue' | 'hasSwitch'>;

  constructor() {
    super();
    onLastClosed(() => this.#lastClosed());
    process.on('SIGTERM', () => this.quit()).on('SIGINT', () => this.quit());
    // An app without a window lives on.
    setInterval(() => {}, 60_000);
  }

  /** Called when the app's entry has been run. */
  becomeReady(): void {
    setReady();
    this.emit('ready', {}, {});
  }

  isReady(): boolean {
    return isReady();
  }

  async whenReady(): Promise<void> {
    if (!isReady()) await once(this, 'ready');
  }

  getName(): string {
    return this.#manifest.productName ?? this.#manifest.name;
  }

  getVersion(): string {
    return this.#manifest.version;
  }

  getLocale(): string {
    return 'en-GB';
  }

  getPath(name: PathName): string {
    const config = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
    const ordinary = new Map<string, string>([
      ['home', homedir()],
      ['temp', tmpdir()],
      ['appData', config],
      ['userData', join(config, this.getName())],
      ['documents', join(homedir(), 'Documents')],
      ['downloads', join(homedir(), 'Downloads')],
      ['pictures', join(homedir(), 'Pictures')],
    ]);
    const path = this.#paths.get(name) ?? ordinary.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    if (!existsSync(path)) throw new Error(`Failed to set path: there is no ${path}`);
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(additionalData?: unknown): boolean {
    if (this.#instance) return true;
    const greeting = { argv: process.argv, cwd: process.cwd(), additionalData };
    const instance = new SingleInstance(this.getPath('userData'), greeting, (other) => {
      void this.whenReady().then(() => this.#greeted(other));
    });
    if (instance.isFirst) this.#instance = instance;
    return instance.isFirst;
  }

  hasSingleInstanceLock(): boolean {
    return this.#instance !== null;
  }

  releaseSingleInstanceLock(): void {
    this.#instance?.release();
    this.#instance = null;
  }

  focus(): void {}

  quit(): void {
    const event = new Preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    const windows = openWindows();
    for (const window of windows) window.close();
    // A window that refused to close stops the quitting.
    if (openWindows().length > 0) this.#quitting = false;
    else if (windows.length === 0) this.#willQuit();
  }

  exit(code = 0): void {
    this.#quitting = true;
    for (const window of openWindows()) window.destroy();
    this.emit('quit', {}, code);
    process.exit(code);
  }

  #greeted({ argv, cwd, additionalData }: Greeting): void {
    this.emit('second-instance', new Preventable(), argv, cwd, additionalData);
  }

  #lastClosed(): void {
    if (this.#quitting) this.#willQuit();
    else if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  #willQuit(): void {
    const event = new Preventable();
    this.emit('will-quit', event);
    this.#quitting = false;
    if (event.defaultPrevented) return;
    this.emit('quit', {}, 0);
    process.exit(0);
  }
}

export const app = new StandInApp() satisfies Surface<App, Names>;

function switches(): ReadonlyMap<string, string> {
  const found = process.argv.flatMap((word) => {
    const [, name, , value = ''] = /^--([^=]+)(=(.*))?$/.exec(word) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return new Map(found);
}

type Manifest = { readonly name: string; readonly productName?: string; readonly version: string };

/** The package.json above the app's entry. */
function findManifest(): Manifest {
  let folder = dirname(resolve(process.argv[1] ?? '.'));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) return { name: 'electron', version: '0.0.0' };
    folder = dirname(folder);
  }
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
