import { describe, expect, it } from 'vitest';
import { dayWords } from '../../../src/renderer/features/account/day-words.ts';
import { permissionKey } from '../../../src/renderer/features/account/permission-key.ts';
import type { DemoDay } from '../../../src/shared/contract-app.ts';
import { textsIn } from '../../support/texts.ts';

it.each([
  ['online', true, 'account:may.change'],
  ['online', false, 'account:may.look'],
  ['offline', false, 'account:may.look'],
  ['signed-out', true, 'account:may.nothing'],
] as const)('%s with write %s: %s', (connection, canWrite, key) => {
  expect(permissionKey({ connection, canWrite })).toBe(key);
});

describe('a day that passed', () => {
  const lamp = { offerId: '1', title: 'Lampka' };
  const quiet: DemoDay = {
    sales: 0,
    rivals: [],
    conflict: null,
    refusing: null,
    changed: 0,
  };

  it('is told line by line', async () => {
    const day = { ...quiet, sales: 3, rivals: [lamp, lamp], conflict: lamp };
    const lines = dayWords({ ...day, refusing: { ...lamp, hasUnsent: true } }, await textsIn('pl'));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('3 sprzedaże: stan się zmniejszył.');
    expect(lines[2]).toContain('„Lampka”');
    expect(lines[3]).toContain('Twój nowy tytuł');
  });

  it('says how a conflict comes about when there was none', async () => {
    const lines = dayWords(quiet, await textsIn('en'));
    expect(lines).toEqual(['Nobody bought anything.', expect.stringContaining('No conflict')]);
  });
});
