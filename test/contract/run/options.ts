import { parseArgs } from 'node:util';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { EDITIONS } from './editions.ts';

export type Options = {
  readonly editions: readonly Edition[];
  readonly group: string | null;
  /** "GET /sale/tags" */
  readonly only: string | null;
  readonly isUnseenTold: boolean;
  readonly isJson: boolean;
  /** A file instead of the one beside the project. */
  readonly description: string | null;
};

export const USAGE = [
  'Usage: npm run contract -- [--edition 2022|2026] [--group NAME]',
  "[--only 'GET /sale/tags'] [--unseen] [--json] [--description FILE]",
].join(' ');

/** Null when they make no sense. */
export function readOptions(words: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({ args: [...words], options: KNOWN, allowPositionals: false });
    const editions = EDITIONS.filter((edition) => [undefined, edition].includes(values.edition as Edition));
    if (editions.length === 0) return null;
    return {
      editions,
      group: values.group ?? null,
      only: values.only ?? null,
      isUnseenTold: values.unseen === true,
      isJson: values.json === true,
      description: values.description ?? null,
    };
  } catch {
    return null;
  }
}

const KNOWN = {
  edition: { type: 'string' },
  group: { type: 'string' },
  only: { type: 'string' },
  unseen: { type: 'boolean' },
  json: { type: 'boolean' },
  description: { type: 'string' },
} as const;
