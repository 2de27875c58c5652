/**
 * Who may import whom: the one table behind the linter's lists (lint-rules.ts) and the import-graph test.
 * A border holds for every file under `from`, apart from what lies under `except`.
 */
export type Border = {
  readonly from: string;
  readonly except?: readonly string[];
  /** Folders or files of this tree that may not be imported. */
  readonly folders?: readonly string[];
  /** Packages and node: modules; a trailing * matches any ending. */
  readonly packages?: readonly string[];
  /** Single names of a module that is otherwise free. */
  readonly names?: readonly { readonly module: string; readonly names: readonly string[] }[];
  readonly globals?: readonly string[];
  readonly properties?: readonly { readonly object: string; readonly property: string }[];
  readonly why: string;
};

const ENGINE = 'src/main/engine';
const HOSTS = ['src/main/electron', 'src/main/browser', 'src/main/cli'];

export const BORDERS: readonly Border[] = [
  {
    from: 'src/shared',
    folders: ['src/main', 'src/preload', 'src/renderer', 'test'],
    packages: ['node:*', 'electron', 'react*'],
    why: 'src/shared is pure TypeScript: every process loads it.',
  },
  {
    from: 'src/preload',
    folders: ['src/main', 'src/renderer', 'test'],
    why: 'A preload knows src/shared only.',
  },
  {
    from: 'src/renderer',
    folders: ['src/main', 'src/preload', 'test'],
    packages: ['node:*', 'electron'],
    why: 'A window knows src/shared only and has neither Node nor Electron.',
  },
  {
    from: 'src/renderer',
    globals: ['XMLHttpRequest', 'WebSocket', 'EventSource'],
    why: 'A window does not speak to any network: it asks the engine.',
  },
  {
    from: 'src/renderer',
    except: ['src/renderer/data'],
    properties: [
      { object: 'window', property: 'stragan' },
      { object: 'globalThis', property: 'stragan' },
    ],
    why: 'Only src/renderer/data uses window.stragan.',
  },
  {
    from: 'src/renderer/ui',
    folders: ['src/renderer/features', 'src/renderer/app'],
    why: 'Parts that every feature shares know none.',
  },
  {
    from: 'src/renderer/data',
    folders: ['src/renderer/features', 'src/renderer/app', 'src/renderer/ui'],
    why: 'Data knows nothing of what shows it.',
  },
  {
    from: 'src/renderer/state',
    folders: ['src/renderer/features', 'src/renderer/app', 'src/renderer/ui'],
    why: 'State knows nothing of what shows it.',
  },
  {
    from: 'src/main',
    folders: ['src/preload', 'src/renderer', 'test'],
    packages: ['react*', '@mantine/*'],
    why: 'The main side knows src/shared only.',
  },
  {
    from: 'src',
    except: ['src/main/index.ts', 'src/main/electron', 'src/preload/index.ts'],
    packages: ['electron', 'electron/*', 'electron-store'],
    why: 'electron only in src/main/index.ts and src/main/electron: the other hosts must start without it.',
  },
  {
    from: 'src',
    except: [`${ENGINE}/store`],
    packages: ['better-sqlite3'],
    why: 'better-sqlite3 only in engine/store.',
  },
  {
    from: 'src',
    except: ['src/main/ports', 'src/preload/browser.ts'],
    globals: ['fetch'],
    packages: ['undici'],
    why: 'fetch only in src/main/ports and src/preload/browser.ts.',
  },
  {
    from: 'src/main/demo',
    folders: ['src/shared', ENGINE, 'src/main/ports', 'src/main/app', ...HOSTS],
    properties: [{ object: 'Math', property: 'random' }],
    why: 'The demo marketplace shares no code with Stragan: they meet over HTTP. Its randomness is seeded.',
  },
  {
    from: ENGINE,
    folders: ['src/main/demo', ...HOSTS],
    why: 'The engine knows neither its hosts nor the demo marketplace.',
  },
  {
    from: ENGINE,
    except: [`${ENGINE}/worker.ts`],
    folders: ['src/main/ports', 'src/main/app'],
    packages: ['node:worker_threads'],
    globals: ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Date', 'performance', 'crypto'],
    properties: [{ object: 'Math', property: 'random' }],
    names: [{ module: 'node:crypto', names: ['randomUUID', 'randomBytes', 'randomInt', 'webcrypto'] }],
    why: 'Clock, timers and randomness reach the engine through engine/ports.ts.',
  },
  {
    from: ENGINE,
    packages: [
      'node:http',
      'node:https',
      'node:net',
      'node:timers*',
      'node:perf_hooks',
      'node:child_process',
    ],
    why: 'The engine reaches the world through engine/ports.ts.',
  },
  {
    from: ENGINE,
    except: [`${ENGINE}/store`, `${ENGINE}/worker.ts`],
    packages: ['node:fs', 'node:fs/*'],
    why: 'Of the engine only the store touches files: the database and its backups.',
  },
  {
    from: ENGINE,
    except: [`${ENGINE}/allegro/http.ts`, `${ENGINE}/auth`],
    names: [
      {
        module: `${ENGINE}/ports.ts`,
        names: ['Transport', 'HttpRequest'],
      },
    ],
    why: 'Only engine/allegro/http.ts and engine/auth use the transport.',
  },
  {
    from: `${ENGINE}/sync`,
    folders: [`${ENGINE}/outbox`],
    why: 'sync and outbox never import each other.',
  },
  {
    from: `${ENGINE}/outbox`,
    folders: [`${ENGINE}/sync`],
    why: 'sync and outbox never import each other.',
  },
  {
    from: 'src/main/ports',
    folders: ['src/main/demo', 'src/main/app', ...HOSTS],
    why: 'The ports serve every host and know none.',
  },
];

/** src/renderer/features/<name>: no feature imports another. */
export const FEATURES = 'src/renderer/features';

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The borders that hold for a file or folder, written from the root with forward slashes. */
export function bordersOf(path: string): readonly Border[] {
  return BORDERS.filter(
    ({ from, except = [] }) => isInside(path, from) && !except.some((free) => isInside(path, free)),
  );
}
