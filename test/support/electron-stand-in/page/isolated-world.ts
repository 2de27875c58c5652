import type { ContextBridge, IpcRenderer, IpcRendererEvent, WebUtils } from 'electron';
import type { Codec, Hooks } from './codec.ts';
import type { World } from './worlds.ts';

export type ToApp =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly values: unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly values: unknown[] };

export type FileOnDisk = {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
};

export type ToPage =
  | { readonly kind: 'files'; readonly files: readonly FileOnDisk[] }
  | { readonly kind: 'answer'; readonly id: number; readonly error: string | null; readonly value: unknown }
  | { readonly kind: 'event'; readonly channel: string; readonly values: unknown[] };

export type IsolatedInput = {
  readonly world: World;
  /** The name of the function that takes text to the app, and of the one the app calls. */
  readonly binding: string;
  readonly makeCodec: (hooks: Hooks) => Codec;
  readonly platform: string;
  readonly preload: (
    require: (name: string) => unknown,
    process: object,
    exports: object,
    module: object,
  ) => void;
};

/** What a sandboxed preload has: three modules, a few words of process, no Node. Goes into pages as text. */
export function isolatedWorld({ world, binding, makeCodec, platform, preload }: IsolatedInput): void {
  type Listener = (event: IpcRendererEvent, ...values: never[]) => void;
  const globals = globalThis as unknown as Record<string, (text: string) => void>;
  const toApp = globals[binding] ?? (() => {});
  const codec = makeCodec({});
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const exposed = new Set<string>();
  const onDisk: FileOnDisk[] = [];
  let lastId = 0;

  globals[binding] = (text) => {
    const said = codec.decode(text) as ToPage;
    if (said.kind === 'files') {
      onDisk.push(...said.files);
      return;
    }
    if (said.kind === 'event') {
      const event = { sender: ipcRenderer, ports: [] } as unknown as IpcRendererEvent;
      for (const listener of [...(listeners.get(said.channel) ?? [])])
        listener(event, ...(said.values as never[]));
      return;
    }
    const { resolve, reject } = waiting.get(said.id) ?? {};
    waiting.delete(said.id);
    if (said.error === null) resolve?.(said.value);
    else reject?.(new Error(said.error));
  };

  function on(channel: string, listener: Listener): unknown {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    return ipcRenderer;
  }

  function off(channel: string, listener: Listener): unknown {
    const others = (listeners.get(channel) ?? []).filter((one) => one !== listener);
    listeners.set(channel, others);
    return ipcRenderer;
  }

  const ipcRenderer = {
    on,
    off,
    removeListener: off,
    async invoke(channel: string, ...values: unknown[]): Promise<unknown> {
      lastId += 1;
      const id = lastId;
      toApp(codec.encode({ kind: 'invoke', id, channel, values } satisfies ToApp));
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    send(channel: string, ...values: unknown[]): void {
      toApp(codec.encode({ kind: 'send', channel, values } satisfies ToApp));
    },
  } satisfies {
    [Name in 'on' | 'off' | 'removeListener' | 'invoke' | 'send']: (
      ...input: Parameters<IpcRenderer[Name]>
    ) => unknown;
  };

  const contextBridge = {
    exposeInMainWorld(name, value) {
      if (exposed.has(name) || name in globalThis)
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(name);
      world.say({ kind: 'expose', name, value });
    },
  } satisfies Pick<ContextBridge, 'exposeInMainWorld'>;

  const webUtils = {
    /** Electron's answer for a file that a script made is an empty one as well. */
    getPathForFile(file) {
      const found = onDisk.findLast(
        ({ name, size, lastModified }) =>
          name === file.name && size === file.size && Math.abs(lastModified - file.lastModified) < 2,
      );
      return found?.path ?? '';
    },
  } satisfies WebUtils;

  const modules: Readonly<Record<string, unknown>> = {
    electron: { ipcRenderer, contextBridge, webUtils },
    url: { URL, URLSearchParams },
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
  };
  function require(name: string): unknown {
    const found = modules[name.replace(/^node:/, '')];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  }
  const process = { type: 'renderer', platform, env: {}, contextIsolated: true, sandboxed: true };
  const module = { exports: {} };
  preload(require, process, module.exports, module);
}
