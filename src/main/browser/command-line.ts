import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Addresses } from '../../shared/domain/account.ts';
import { defaultDataFolder } from '../app/data-folder.ts';
import { readDemoAt } from '../app/demo-at.ts';

export const USAGE = `Usage: npm start -- [--data DIR] [--port N] [--no-open] [--browser]

Opens Stragan in the system's browser, on this computer only.
  --data DIR   the data folder
  --port N     listen on this port (any free one by default)
  --no-open    print the address, open nothing
  --browser    do not use Electron even where it is installed
  --demo-at AUTH,API,UPLOAD
               the demo shop is the marketplace there (npm run demo), and asks for consent itself`;

export type BrowserOptions = {
  readonly dataFolder: string;
  readonly port: number;
  readonly opens: boolean;
  readonly demoAt: Addresses | null;
};

export type ReadOptions =
  | { readonly kind: 'run'; readonly options: BrowserOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

const NOT_A_DEMO = '--demo-at takes three addresses of this computer, with commas between';

export function readBrowserOptions(words: readonly string[]): ReadOptions {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        'demo-at': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1;
    if (port < 0 || port > 65_535) return { kind: 'wrong', message: '--port is a number from 0 to 65535' };
    const demoAt = values['demo-at'] === undefined ? null : readDemoAt(values['demo-at']);
    if (values['demo-at'] !== undefined && demoAt === null) return { kind: 'wrong', message: NOT_A_DEMO };
    const dataFolder = resolve(values.data ?? defaultDataFolder());
    return { kind: 'run', options: { dataFolder, port, opens: !values['no-open'], demoAt } };
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
}
