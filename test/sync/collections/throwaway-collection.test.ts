import { beforeEach, describe, expect, it } from 'vitest';
import { collection } from '../../../src/main/engine/collections/collection.ts';
import { returnPolicies } from '../../../src/main/engine/collections/settings/return-policies.ts';
import type { Commands } from '../../../src/shared/contract.ts';
import { must } from '../../../src/shared/errors.ts';
import { ItemsWorld } from '../../support/world-items.ts';

/** A definition that Stragan does not have: all that it needs is to be registered. */
const labels = collection({
  name: 'labels',
  shelf: 'settings',
  words: { one: { en: 'Label', pl: 'Etykieta' }, many: { en: 'Labels', pl: 'Etykiety' } },
  groups: ['tags'],
  methods: {
    list: 'sale.offer-tags.list',
    create: 'sale.offer-tags.create',
    update: 'sale.offer-tags.update',
    remove: 'sale.offer-tags.delete',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'hidden', kind: 'yes-no' },
  ],
  reads: 'hourly',
});

const HOUR_S = 60 * 60;

describe('a collection that is registered from outside', () => {
  let items: ItemsWorld;
  beforeEach(async () => {
    items = await ItemsWorld.started({ collections: [labels, returnPolicies] });
    await items.run(60);
  });

  it('is described, has a form, and is read by itself', async () => {
    const info = await infoOf(items, 'labels');
    expect(info).toMatchObject({
      can: { create: true, change: true, remove: true },
      count: truth(items).length,
      gone: null,
      error: null,
    });
    expect(info.readAt).not.toBeNull();
    const form = await items.ask('collections.form', { name: 'labels' });
    expect(form.create?.map(({ name, kind }) => [name, kind])).toEqual([
      ['name', 'text'],
      ['hidden', 'yes-no'],
    ]);
    expect(await titles(items)).toEqual(truth(items).map(({ name }) => name));
  });

  it('is made, changed and deleted here and at Allegro', async () => {
    const { key } = await items.ask('collections.create', { name: 'labels', document: { name: 'Lato' } });
    expect(key).toMatch(/^local:/);
    await items.sendAndWait();
    const made = must(truth(items).find(({ name }) => name === 'Lato'));
    expect(await titles(items)).toContain('Lato');
    const place = { name: 'labels', key: made.id };
    await items.ask('collections.change', { ...place, document: { name: 'Jesień', hidden: true } });
    await items.sendAndWait();
    expect(truth(items).find(({ id }) => id === made.id)).toMatchObject({ name: 'Jesień', hidden: true });
    await items.ask('collections.remove', place);
    await items.sendAndWait();
    expect(truth(items).filter(({ id }) => id === made.id)).toEqual([]);
  });

  it('keeps what Allegro has no more, and what the seller means to change', async () => {
    const [first, second] = truth(items);
    const place = { name: 'labels', key: must(second).id };
    await items.ask('collections.change', { ...place, document: { ...second, name: 'Mine' } });
    items.rivalCall('DELETE', `/sale/offer-tags/${must(first).id}`);
    items.rivalCall('PUT', `/sale/offer-tags/${place.key}`, { name: 'Theirs', hidden: false });
    expect(await items.ask('collections.refresh', { name: 'labels' })).toMatchObject({ removed: 1 });
    expect(await items.ask('collections.show', { name: 'labels', key: must(first).id })).toMatchObject({
      isGone: true,
      title: must(first).name,
    });
    const shown = await items.ask('collections.show', place);
    expect(shown).toMatchObject({ title: 'Mine', base: { name: 'Theirs' }, isGone: false });
  });

  it('tells why it could not be read, and takes nothing for gone then', async () => {
    items.offline(true);
    const answer = await items.tryTo('collections.refresh', { name: 'labels' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'offline' } });
    const { error, count } = await infoOf(items, 'labels');
    expect(error).toMatchObject({ kind: 'offline' });
    expect(count).toBe(truth(items).length);
    items.offline(false);
    await items.ask('collections.refresh', { name: 'labels' });
    expect((await infoOf(items, 'labels')).error).toBeNull();
  });

  it('is read again after an hour, as it says', async () => {
    const { readAt } = await infoOf(items, 'labels');
    await items.run(HOUR_S + 120);
    expect((await infoOf(items, 'labels')).readAt).toBeGreaterThan(must(readAt));
  });

  it('reads each item where the list tells less than its columns', async () => {
    const { items: rows } = await items.ask('collections.list', {
      name: 'return-policies',
      after: null,
      limit: 9,
    });
    expect(rows.map(({ values }) => values[1])).toEqual(rows.map(() => 'FULL'));
  });
});

describe('in another edition', () => {
  it('a collection has the methods of that edition', async () => {
    const items = await ItemsWorld.started({ collections: [labels, returnPolicies], edition: '2022' });
    expect((await infoOf(items, 'return-policies')).can).toEqual({
      create: true,
      change: true,
      remove: false,
    });
    const form = await items.ask('collections.form', { name: 'return-policies' });
    expect(form.create?.map(({ name }) => name)).toContain('attachment');
  });
});

type Info = Commands['collections.describe']['out']['collections'][number];

async function infoOf(items: ItemsWorld, name: string): Promise<Info> {
  const { collections } = await items.ask('collections.describe', {});
  return must(collections.find((info) => info.name === name));
}

async function titles(items: ItemsWorld): Promise<readonly (string | null)[]> {
  const { items: rows } = await items.ask('collections.list', { name: 'labels', after: null, limit: 200 });
  return rows.map(({ title }) => title);
}

type Label = { readonly id: string; readonly name: string; readonly hidden: boolean };

/** What Allegro has. */
function truth(items: ItemsWorld): readonly Label[] {
  return items.rivalCall<{ readonly tags: readonly Label[] }>('GET', '/sale/offer-tags').tags;
}
