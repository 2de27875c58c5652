import { describe, expect, it } from 'vitest';
import { dayLines } from '../../../src/renderer/features/account/day-words.ts';
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
    const lines = dayLines({ ...day, refusing: { ...lamp, hasUnsent: true } }, await textsIn('pl'));
    expect(lines).toHaveLength(4);
    expect(lines[0]?.words).toBe('3 sprzedaże: liczba sztuk się zmniejszyła.');
    expect(lines[1]?.offers).toEqual([lamp, lamp]);
    expect(lines[2]?.offers).toEqual([lamp]);
    expect(lines[3]?.words).toContain('Twój nowy tytuł');
  });

  it('tells nothing that did not happen', async () => {
    const lines = dayLines(quiet, await textsIn('en'));
    expect(lines).toEqual([{ words: 'Nobody bought anything.', offers: [] }]);
  });
});
