import { describe, expect, it } from 'vitest';
import { connectionWords } from '../../../src/renderer/app/connection-words.ts';
import { isTouchedBy } from '../../../src/renderer/data/freshness.ts';
import { countOf, statesOf } from '../../../src/renderer/features/changes/change-filter.ts';
import { groupSets } from '../../../src/renderer/features/changes/change-groups.ts';
import { stockAsMeant } from '../../../src/renderer/features/changes/stock-as-meant.ts';
import { findingsByEdit, stoppedIds } from '../../../src/renderer/features/changes/findings.ts';
import { columnsFor, columnTracks, leastWidthPx } from '../../../src/renderer/features/offers/columns.ts';
import { connectInput, EMPTY_KEY, whatIsMissing } from '../../../src/renderer/features/start/own-key.ts';
import { formatFor } from '../../../src/renderer/ui/format.ts';
import { readable } from '../../../src/renderer/ui/readable-values.ts';
import { valueWords } from '../../../src/renderer/ui/value-words.ts';
import type { ChangeRow, Finding } from '../../../src/shared/contract-changes.ts';
import { textsIn } from '../../support/texts.ts';

const finding = (editId: number, severity: Finding['severity']): Finding => ({
  code: 'x',
  severity,
  editId,
  offerId: '1',
  field: 'price',
  values: {},
});

describe('changes', () => {
  const report = {
    checked: 3,
    stops: [finding(1, 'stop'), finding(1, 'stop')],
    questions: [
      { code: 'x', count: 2, worst: finding(3, 'ask'), findings: [finding(2, 'ask'), finding(3, 'ask')] },
    ],
  };

  it('have what the check says beside their rows', () => {
    expect([...findingsByEdit(report)].map(([editId, found]) => [editId, found.length])).toEqual([
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
  });

  it('are held back once, however many rules stop them', () => {
    expect(stoppedIds(report).size).toBe(1);
    expect(stoppedIds(undefined).size).toBe(0);
  });

  it('stand under one heading where they were edited by hand in one sitting', () => {
    const set = (changeSetId: string, origin: 'by-hand' | 'import', draft: number, minute = 0) => ({
      changeSetId,
      title: changeSetId,
      origin,
      createdAt: minute * 60_000,
      counts: { draft },
      sentAt: null,
      takeable: 0,
    });
    const sets = [
      set('a', 'by-hand', 1, 200),
      set('b', 'import', 3, 180),
      set('c', 'by-hand', 1, 150),
      set('d', 'import', 0, 140),
      set('e', 'by-hand', 1, 30),
    ];
    const groups = groupSets(sets, 'waiting');
    expect(groups.map(({ key, sets: members }) => [key, members.length])).toEqual([
      ['c', 2],
      ['b', 1],
      ['e', 1],
    ]);
  });

  it('by hand are one group with each Send they went with', () => {
    const sent = (changeSetId: string, sentAt: number) => ({
      changeSetId,
      title: changeSetId,
      origin: 'by-hand' as const,
      createdAt: 0,
      counts: { confirmed: 1 },
      sentAt,
      takeable: 1,
    });
    const groups = groupSets([sent('d', 20), sent('c', 10), sent('b', 20), sent('a', 10)], 'done');
    expect(groups.map(({ sentAt, sets }) => [sentAt, sets.map(({ title }) => title).join('')])).toEqual([
      [20, 'db'],
      [10, 'ca'],
    ]);
  });

  const moved = (base: number, after: number, theirs: number) =>
    ({ field: 'stock', state: 'conflicted', base, after, theirs }) as ChangeRow;

  it.each([
    [28, 25, 25, 22],
    [28, 25, 20, 17],
    [12, 25, 3, 16],
    [5, 2, 1, 0],
    [28, 30, 29, 31],
    [28, 28, 25, null],
  ])('of a stock of %d set to %d while Allegro went to %d mean %s', (base, after, theirs, meant) => {
    expect(stockAsMeant(moved(base, after, theirs))).toBe(meant);
  });

  it('are counted by the states that a filter shows', () => {
    expect(statesOf('on-the-way')).toEqual(['queued', 'sending', 'unsure']);
    expect(countOf('on-the-way', { queued: 2, sending: 1, draft: 9 })).toBe(3);
  });
});

describe('values', () => {
  it.each([
    [null, '–'],
    [{ amountMinor: 1990, currency: 'PLN' }, '19,90 zł'],
    [1284, '1 284'],
    ['ENDED', 'Zakończona'],
    ['Lampka', 'Lampka'],
    [['a', 'b'], '2 elementy'],
  ])('%o reads %s', async (value, words) => {
    expect(valueWords(value, formatFor('pl'), await textsIn('pl')).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('of a finding are amounts and shares, not minor units', () => {
    const values = readable(
      { fromMinor: 23_196, toMinor: 199, currency: 'PLN', percent: -99.1 },
      formatFor('en'),
    );
    expect(values).toEqual({
      from: '231.96\u00a0zł',
      to: '1.99\u00a0zł',
      currency: 'PLN',
      percent: '-99.1%',
    });
  });
});

describe('the window', () => {
  it('gives the title the width where there is little, and shows all where there is much', () => {
    const ids = (widthPx: number) => columnsFor(widthPx).map(({ id }) => id);
    expect(ids(740)).toEqual(['select', 'photo', 'title', 'price', 'stock', 'status']);
    expect(ids(900)).toContain('sold');
    expect(ids(900)).not.toContain('externalId');
    expect(ids(1500)).toHaveLength(12);
  });

  it('keeps the columns that the seller chose, and the room for them', () => {
    const chosen = columnsFor(500, null, ['watchers', 'price', 'gone']);
    expect(chosen.map(({ id }) => id)).toEqual(['select', 'photo', 'title', 'price', 'watchers']);
    expect(leastWidthPx(chosen)).toBeGreaterThan(400);
    expect(columnTracks(chosen)).toContain('minmax(200px, 1fr)');
  });

  it('lets columns stay in their place only where there is something to scroll to', () => {
    const places = (widthPx: number) =>
      columnsFor(widthPx, null, ['watchers']).map(({ pinnedPx }) => pinnedPx);
    expect(places(300)).toEqual([0, 36, 82, null]);
    expect(places(900)).toEqual([null, null, null, null]);
  });

  it('asks again only for what the changed tables hold', () => {
    expect(isTouchedBy('offers.page', ['edit'])).toBe(true);
    expect(isTouchedBy('offers.open', ['offer'])).toBe(false);
    expect(isTouchedBy('app.preferences', ['setting'])).toBe(false);
  });

  it.each(['online', 'offline', 'signed-out', 'unknown', null] as const)(
    'says in words that it is %s',
    async (connection) => {
      const t = await textsIn('pl');
      expect(t(connectionWords(connection).key)).toMatch(/\p{L}{3}/u);
    },
  );

  it('sends an own key without what was left empty', () => {
    expect(whatIsMissing(EMPTY_KEY, false)).toEqual(['clientId', 'appName']);
    const key = { ...EMPTY_KEY, clientId: ' abc ', appName: 'Stragan of Anna' };
    expect(connectInput(key, false)).toEqual({
      environment: 'production',
      clientId: 'abc',
      appName: 'Stragan of Anna',
    });
  });

  it('asks for nothing but which Allegro where the build carries a key', () => {
    expect(whatIsMissing(EMPTY_KEY, true)).toEqual([]);
    const key = { ...EMPTY_KEY, environment: 'sandbox', clientId: 'typed before' } as const;
    expect(connectInput(key, true)).toEqual({ environment: 'sandbox' });
  });
});
