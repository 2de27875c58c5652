import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/setup/find-chromium.mjs';
import { runApp, type Told } from './run-app.ts';

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(findChromium() === null)('a window of the stand-in', () => {
  let told: Told;
  beforeAll(async () => {
    ({ told } = await runApp('window'));
  });

  it.each([
    ['unregistered', 'ERR_UNKNOWN_URL_SCHEME'],
    ['unhandled', 'ERR_UNKNOWN_URL_SCHEME'],
    ['nonsense', 'ERR_INVALID_URL'],
    ['sendFunction', 'could not be cloned'],
    ['esm', 'Cannot use import statement outside a module'],
    ['unknown', "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'"],
    ['functionIn', 'could not be cloned'],
    ['functionOut', 'could not be cloned'],
    ['thrown', 'thrown by the preload'],
  ])('refuses: %s', (name, words) => {
    expect(told[name]).toContain(words);
  });

  it('gives its page no Node, no Electron and nothing of the preload', () => {
    expect(told['globals']).toEqual([]);
  });

  it('gives its preload no Node and takes no name twice', () => {
    expect(told['preload']).toEqual({
      node: 'refused: module not found: node:fs',
      process: true,
      expose: null,
      exposeTwice: 'refused: Cannot bind an API on top of an existing property on the window object',
    });
  });

  it('carries what structured cloning carries, and says who asked', () => {
    const value = { at: '1970-01-01T00:00:00.000Z', list: [1, 'ż'], bytes: { 0: 7 } };
    expect(told['echo']).toEqual({ value, from: 'app://page/start' });
    expect(told['heard']).toEqual(['a', { b: 2 }]);
  });

  it('carries files between its worlds, and knows the path of one that was chosen', () => {
    const [path, made, name, isSame] = told['files'] as unknown[];
    expect(path).toBe(join(import.meta.dirname, 'apps', 'preload.cjs'));
    expect([made, name, isSame]).toEqual(['', 'preload.cjs', true]);
  });

  it('lets nobody replace the bridge', () => {
    expect(told['replaced']).toBe('function');
  });

  it('grants what nobody denies, as Electron does', () => {
    expect(told['permission']).toBe('granted');
  });

  it('asks before it opens or goes anywhere, and stays where it is told to', () => {
    expect(told['asked']).toEqual([
      'open https://example.com/popup',
      'open https://example.com/',
      'navigate https://example.com/away',
    ]);
    expect(told['stays']).toBe('Page');
  });

  it.each(['bounds', 'send', 'load'])('is refused after its end: %s', (name) => {
    expect((told['gone'] as Told)[name]).toBe('refused: Object has been destroyed');
  });
});
