import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { createCodec } from './page/codec.ts';
import { isolatedWorld } from './page/isolated-world.ts';
import { mainWorld } from './page/main-world.ts';
import { joinWorlds } from './page/worlds.ts';

type PageScripts = { readonly main: string; readonly isolated: string };

/**
 * What runs in a page before its own scripts, in each of its two worlds. Throws on a preload that is no
 * CommonJS.
 */
export function pageScripts(preloadFile: string, secret: string, binding: string): PageScripts {
  const preload = `function (require, process, exports, module) {${readFileSync(preloadFile, 'utf8')}\n}`;
  new Script(`(${preload})`, { filename: preloadFile });
  const [join, codec, main, isolated] = [joinWorlds, createCodec, mainWorld, isolatedWorld].map(String);
  const world = (name: string) => `(${join})(${JSON.stringify(secret)}, '${name}', ${codec})`;
  const input = `{
    world: ${world('isolated')}, binding: ${JSON.stringify(binding)}, makeCodec: ${codec},
    platform: ${JSON.stringify(process.platform)}, preload: ${preload} }`;
  return {
    main: inDocument(`(${main})(${world('main')});`),
    isolated: inDocument(`(${isolated})(${input});`),
  };
}

/** Frames and the empty page a window is born with have no preload. */
function inDocument(script: string): string {
  return `if (window === window.top && location.href !== 'about:blank') {${script}}`;
}
