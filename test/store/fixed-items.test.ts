import { expect, test } from 'vitest';
import { offerTranslations } from '../../src/main/engine/collections/offers/offer-translations.ts';
import { typeChange } from '../../src/main/engine/item-outbox/type-change.ts';
import type { Meant } from '../../src/main/engine/item-outbox/lay-change.ts';
import { readerOver } from '../../src/main/engine/reader.ts';
import { keepItems } from '../../src/main/engine/store/queries/collection-items.ts';
import type { ItemDetails } from '../../src/shared/contract-collections.ts';
import { NOW, storedShop } from '../support/stored-shop.ts';

const clock = { now: () => NOW, sleep: async () => {}, yield: async () => {} };
const random = { number: () => 0, uuid: () => 'uuid', bytes: (count: number) => new Uint8Array(count) };

/** One offer, in Polish, with a machine's translation beside its own words. */
function shopWithTranslations() {
  const db = storedShop([]);
  const items = [
    ['pl-PL', 'BASE'],
    ['cs-CZ', 'AUTO'],
  ].map(([language, type]) => ({
    key: `7001/${language}`,
    within: '7001',
    title: language ?? '',
    words: '',
    document: { language, title: { translation: 'Lampa', type } },
    isWhole: true,
  }));
  keepItems(db, 'offer-translations', items, NOW);
  const settings = () => ({ askAbovePercent: 30 });
  const reader = readerOver({ db, clock, settings, collections: [offerTranslations] });
  const show = async (key: string) => {
    const shown = await reader.call('collections.show', { name: 'offer-translations', key });
    if (!shown.ok) throw new Error(shown.error.message);
    return shown.value as ItemDetails;
  };
  const type = (key: string, meant: Meant) =>
    typeChange({ db, clock, random, edition: '2026' }, offerTranslations, { key, meant });
  return { show, type };
}

const NEW_TITLE: Meant = { kind: 'change', document: { title: { translation: 'Lampka' } } };

test('an offer’s own words cannot be changed as a translation, and it is said why', async () => {
  const { show, type } = shopWithTranslations();
  const { fixed } = await show('7001/pl-PL');
  expect(fixed?.en).toMatch(/in its own language/);
  for (const meant of [NEW_TITLE, { kind: 'remove' } as const])
    expect(await type('7001/pl-PL', meant)).toEqual({
      ok: false,
      error: { kind: 'bad-input', path: 'key', message: fixed?.en },
    });
  expect((await show('7001/pl-PL')).changes).toEqual([]);
});

test('a translation into another language can be changed', async () => {
  const { show, type } = shopWithTranslations();
  expect((await show('7001/cs-CZ')).fixed).toBeNull();
  expect(await type('7001/cs-CZ', NEW_TITLE)).toMatchObject({ ok: true });
  const { changes, fixed } = await show('7001/cs-CZ');
  expect(changes).toHaveLength(1);
  expect(fixed).toBeNull();
});
