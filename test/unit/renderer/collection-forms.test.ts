import { describe, expect, it } from 'vitest';
import {
  asMeant,
  fieldsNow,
  groupOf,
  problemsIn,
} from '../../../src/renderer/features/collections/form-values.ts';
import { directoryOf } from '../../../src/renderer/features/collections/directory.ts';
import { lettersOf } from '../../../src/renderer/features/collections/letters.ts';
import { readSpan, writeSpan } from '../../../src/renderer/features/collections/span.ts';
import { tablesOf } from '../../../src/renderer/features/collections/tables-of.ts';
import type { CollectionInfo, FormField, ItemRow } from '../../../src/shared/contract-collections.ts';

function field(name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField {
  return { name, path: name, kind, isRequired: false, ...more };
}

const FIELDS: readonly FormField[] = [
  field('name', 'text', { isRequired: true, maxLength: 5 }),
  field('price', 'money'),
  field('pieces', 'count'),
  field('rates', 'list', { entry: field('', 'group', { fields: [field('limit', 'number')] }) }),
  field('address', 'group', { isRequired: true, fields: [field('city', 'text', { isRequired: true })] }),
];

describe('a form', () => {
  it('begins with what has to be there', () => {
    expect(groupOf(FIELDS)).toEqual({ name: '', address: { city: '' } });
  });

  it('is kept as Allegro takes it, with what the form does not know', () => {
    const typed = {
      name: 'Lamp',
      price: { amount: '1 234,5', currency: 'PLN' },
      pieces: '12',
      rates: [{ limit: '2,5' }],
      address: { city: 'Poznań' },
      revision: 'x',
    };
    expect(asMeant(FIELDS, typed)).toEqual({
      name: 'Lamp',
      price: { amount: '1234.50', currency: 'PLN' },
      pieces: 12,
      rates: [{ limit: 2.5 }],
      address: { city: 'Poznań' },
      revision: 'x',
    });
    expect(asMeant(FIELDS, { name: 'Lamp', price: { amount: '', currency: 'PLN' } })).toEqual({
      name: 'Lamp',
    });
  });

  it('asks for a field only beside the value that needs it', () => {
    const when = { name: 'type', is: 'PHYSICAL' };
    const fields = [field('type', 'choice'), field('country', 'choice', { isRequiredWhen: when })];
    const missing = [['country', 'shop:form.missing']];
    expect([...problemsIn(fields, { type: 'PHYSICAL', country: '' })]).toEqual(missing);
    expect([...problemsIn(fields, { type: 'PHYSICAL', country: 'PL' })]).toEqual([]);
    expect([...problemsIn(fields, { type: 'ELECTRONIC', country: '' })]).toEqual([]);
    const required = (type: string) => fieldsNow(fields, { type }).map(({ isRequired }) => isRequired);
    expect([required('PHYSICAL'), required('ELECTRONIC')]).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  it('says of each field what is wrong with it', () => {
    const typed = {
      name: 'Lampka',
      price: { amount: 'a', currency: 'PLN' },
      pieces: '1,5',
      rates: [{ limit: 'x' }],
      address: { city: ' ' },
    };
    expect([...problemsIn(FIELDS, typed)]).toEqual([
      ['name', 'shop:form.too-long'],
      ['price', 'shop:form.not-an-amount'],
      ['pieces', 'shop:form.not-a-count'],
      ['rates.0.limit', 'shop:form.not-a-number'],
      ['address.city', 'shop:form.missing'],
    ]);
    expect(problemsIn(FIELDS, {}).get('name')).toBe('shop:form.missing');
  });

  it.each([
    ['P14D', { amount: '14', unit: 'day' }],
    ['PT24H', { amount: '24', unit: 'hour' }],
    ['P1Y6M', null],
  ])('reads %s as a number and a unit', (written, span) => {
    expect(readSpan(written)).toEqual(span);
    if (span) expect(writeSpan(span as never)).toBe(written);
  });
});

const info = (name: string, more: Partial<CollectionInfo>): CollectionInfo =>
  ({ name, shelf: 'settings', within: null, gone: null, columns: [], ...more }) as CollectionInfo;

describe('the directory', () => {
  it('leaves parts to what they are part of, a tree to itself, and what is gone to a fold of its own', () => {
    const directory = directoryOf([
      info('tags', {}),
      info('threads', { shelf: 'talk' }),
      info('messages', { shelf: 'talk', within: 'threads' }),
      info('offer-ratings', { shelf: 'offers', within: 'offers' }),
      info('categories', { shelf: 'offers', within: 'categories' }),
      info('parcels', { gone: { since: null, note: { en: '', pl: '' } } }),
    ]);
    expect(directory.shelves.map(({ shelf, collections }) => [shelf, collections.length])).toEqual([
      ['talk', 1],
      ['offers', 1],
      ['settings', 1],
    ]);
    expect(directory.gone.map(({ name }) => name)).toEqual(['parcels']);
  });
});

describe('a conversation', () => {
  it('is read from the oldest message, with who wrote it', () => {
    const collection = info('messages', {
      columns: [
        { path: 'author.login', kind: 'text' },
        { path: 'author.isInterlocutor', kind: 'yes-no' },
        { path: 'createdAt', kind: 'instant' },
        { path: 'text', kind: 'text' },
        { path: 'attachments[].fileName', kind: 'text' },
      ],
    });
    const row = (key: string, values: readonly unknown[]) =>
      ({ key, title: null, values }) as unknown as ItemRow;
    const rows = [
      row('2', ['anna', false, '2026-01-02T10:00:00Z', 'Yes', ['a.pdf']]),
      row('1', ['buyer', true, '2026-01-01T10:00:00Z', 'E27?', []]),
    ];
    const letters = lettersOf(collection, rows, (role) => role);
    expect(letters.map(({ author, isOwn, text, attachments }) => [author, isOwn, text, attachments])).toEqual(
      [
        ['buyer', false, 'E27?', []],
        ['anna', true, 'Yes', ['a.pdf']],
      ],
    );
  });
});

describe('a message without a login', () => {
  it('is by the role of who wrote it', () => {
    const collection = info('issue-messages', {
      columns: [
        { path: 'author.login', kind: 'text' },
        { path: 'author.role', kind: 'choice' },
      ],
    });
    const row = { key: '1', title: null, values: [null, 'ADMIN'] } as unknown as ItemRow;
    expect(lettersOf(collection, [row], (role) => `the ${role}`)[0]).toMatchObject({
      author: 'the ADMIN',
      isOwn: false,
    });
  });
});

describe('a table', () => {
  it('has a column for each value that any entry has', () => {
    const fact = (path: string, words: string) => ({ kind: 'fact', path, name: path, words }) as const;
    const { tables, rest } = tablesOf([
      fact('name', 'Parcels'),
      {
        kind: 'list',
        path: 'rates',
        name: 'Rates',
        entries: [[fact('a', '1')], [fact('a', '2'), fact('b', '3')]],
      },
    ]);
    expect(rest).toHaveLength(1);
    expect(tables[0]?.columns.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(tables[0]?.rows.map((row) => row.get('b')?.words)).toEqual([undefined, '3']);
  });
});
