import { InvalidArgumentError } from 'commander';
import { ALL_SCOPES } from '../../shared/domain/account.ts';
import type { PublicationStatus } from '../../shared/domain/offer.ts';
import { parseAmountMinor } from '../../shared/domain/money.ts';
import type { Intent } from '../../shared/domain/edit.ts';

const STATUSES: readonly PublicationStatus[] = ['INACTIVE', 'ACTIVATING', 'ACTIVE', 'ENDED', 'ARCHIVED'];

/** Readers of option values; a value that is none is a usage error. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
  };
}

/** "12,5", "12.50", "1 234": in minor units. */
export function amountMinor(text: string): number {
  const minor = parseAmountMinor(text);
  if (minor !== null && minor > 0) return minor;
  throw new InvalidArgumentError('A price is needed, e.g. 39,99 or 39.99.');
}

/** "25": now 25; "+10" and "-3": so many more or fewer. */
export function stockIntent(text: string): Intent {
  const match = /^([+-]?)(\d{1,9})$/.exec(text);
  if (!match) throw new InvalidArgumentError('Pieces are needed: 25, +10 or -3.');
  const pieces = Number(match[2]);
  if (match[1] === '') return { kind: 'set', value: pieces };
  return { kind: 'add', amount: match[1] === '-' ? -pieces : pieces };
}

export function offerId(text: string, before: readonly string[] = []): readonly string[] {
  if (/^\d{1,20}$/.test(text)) return [...before, text];
  throw new InvalidArgumentError('An offer number is digits only.');
}

export function statuses(text: string): readonly PublicationStatus[] {
  return text.split(',').map((word) => {
    const status = STATUSES.find((known) => known === word.trim().toUpperCase());
    if (status) return status;
    throw new InvalidArgumentError(`Use ${STATUSES.join(', ')}.`);
  });
}

/** Short names of permissions: "orders:read,messaging". */
export function scopes(text: string): readonly string[] {
  if (text.trim() === 'all') return ALL_SCOPES;
  return text.split(',').map((word) => {
    const name = word.trim().replace(/^allegro:api:/, '');
    if (ALL_SCOPES.includes(name)) return name;
    throw new InvalidArgumentError(`Use ${ALL_SCOPES.join(', ')}, or all.`);
  });
}

/** Of an option that may be repeated. */
export function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** "contacts/12": an item by its collection and its key. */
export function itemPlace(text: string): { readonly collection: string; readonly key: string } {
  const [collection = '', ...rest] = text.split('/');
  const key = rest.join('/');
  if (collection === '' || key === '') throw new InvalidArgumentError('Say it as contacts/12.');
  return { collection, key };
}
