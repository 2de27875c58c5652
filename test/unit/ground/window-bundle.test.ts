import { relative, sep } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { servedPage } from '../../../src/main/app/page.ts';
import { must } from '../../../src/shared/errors.ts';
import { ROOT } from './tree.ts';

type Output =
  | { readonly type: 'chunk'; readonly code: string; readonly moduleIds: readonly string[] }
  | { readonly type: 'asset'; readonly fileName: string; readonly source: string | Uint8Array };

/** Searched in minified code, where a name that is called so by its own module is a method or text. */
const FORBIDDEN = {
  'speaks to no network': new RegExp(
    [
      /(?<![\w$.'"`]|async )(fetch|XMLHttpRequest|WebSocket|EventSource)(?![\w$:]|\([^()]*\)\{)/,
      /(window|self|globalThis)\.(fetch|XMLHttpRequest|WebSocket|EventSource)\b|\.sendBeacon\(/,
    ]
      .map(({ source }) => source)
      .join('|'),
  ),
  'has no Node': /(?<![\w$.])(require\(|(?<!["'`])process\.(?!emit\b)|Buffer\.|__dirname)|["'`]node:/,
  'makes no code of text': /(?<![\w$.])eval\(|new Function\(|(?<![\w$.])Function\(["'`]/,
  'knows of no token': /access_token|refresh_token|Bearer |client_secret/,
};

let outputs: readonly Output[] = [];

beforeAll(async () => {
  vi.stubEnv('STRAGAN_PARTS', 'renderer');
  vi.stubEnv('NODE_ENV', 'production');
  const { config } = await resolveConfig({ root: ROOT, logLevel: 'silent' }, 'build', 'production');
  const renderer = must(config?.renderer, 'the configuration of the window');
  const built = await build({
    ...renderer,
    logLevel: 'silent',
    build: { ...renderer.build, minify: true, write: false },
  });
  vi.unstubAllEnvs();
  outputs = (built as { readonly output: readonly Output[] }).output;
});

describe('the built window', () => {
  test('is made of the window, of what every process knows, and of packages', () => {
    const modules = outputs.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
    const own = modules
      .map((id) => relative(ROOT, id).split(sep).join('/'))
      .filter((id) => id.startsWith('src/'));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((id) => !/^src\/(renderer|shared)\//.test(id))).toEqual([]);
    expect(modules.filter((id) => /^node:|vite-browser-external/.test(id))).toEqual([]);
  });

  test.each(Object.entries(FORBIDDEN))('%s', (_title, pattern) => {
    const code = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
    expect(code.length).toBeGreaterThan(0);
    for (const text of code) expect(surroundings(text, pattern)).toBeNull();
  });

  test('has no script, style or handler within its page', () => {
    const html = pageText();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(html).not.toMatch(/<style|\son\w+=|\sstyle=/);
  });
});

describe('the search in it finds that a window', () => {
  test.each([
    ['speaks to no network', 'let n=await fetch(`./x`)'],
    ['speaks to no network', 'var f=fetch;f(1)'],
    ['speaks to no network', 'window.fetch(e)'],
    ['speaks to no network', 'new WebSocket(e)'],
    ['has no Node', 'let e=require(`fs`)'],
    ['has no Node', 'process.env.HOME'],
    ['makes no code of text', 'eval(e)'],
    ['makes no code of text', 'return new Function(`e`,t)'],
    ['knows of no token', 'headers:{authorization:`Bearer ${e}`}'],
  ] as const)('breaks "%s" by %s', (title, text) => {
    expect(text).toMatch(FORBIDDEN[title]);
  });
});

describe('the page that a host serves', () => {
  test.each(['none', 'self'] as const)(
    'allows itself and one nonce of style, and connects to %s',
    (connect) => {
      const { policy, html } = servedPage({ built: pageText(), connect, preloadScript: null });
      const nonce = must(/'nonce-([^']+)'/.exec(policy)?.[1]);
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' 'nonce-${nonce}'`,
        "img-src 'self' blob: data:",
        "font-src 'self'",
        `connect-src '${connect}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]);
      expect(html).toContain(nonce);
    },
  );

  test('has another nonce each time', () => {
    const serve = () => servedPage({ built: pageText(), connect: 'none', preloadScript: null }).policy;
    expect(serve()).not.toBe(serve());
  });
});

function pageText(): string {
  const page = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.html'));
  return page?.type === 'asset' ? String(page.source) : '';
}

/** What was found, with a little around it, so that a failure can be read. */
function surroundings(text: string, pattern: RegExp): string | null {
  const at = text.search(pattern);
  return at < 0 ? null : text.slice(Math.max(0, at - 60), at + 60);
}
