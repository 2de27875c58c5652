import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { charityCampaigns } from '../../../src/main/engine/collections/promotion/charity-campaigns.ts';
import { World } from '../../support/world.ts';

let world: World;

beforeAll(async () => {
  world = new World({ seed: 7, offers: 2, collections: [charityCampaigns] });
  await world.start();
});

it('what Allegro has far too many of is read by the words that are looked for, and kept', async () => {
  onTestFinished(() => world.life.kill('the end'));
  const name = 'charity-campaigns';
  const refresh = (text?: string) =>
    world.ask('collections.refresh', { name, ...(text === undefined ? {} : { text }) });
  const kept = async () => {
    const listed = await world.ask('collections.list', { name, after: null, limit: 20 });
    return listed !== 'crashed' && listed.ok ? listed.value.items.map(({ title }) => title) : listed;
  };
  expect(await refresh()).toMatchObject({ ok: true, value: { read: 0 } });
  expect(await refresh('Schronisko')).toMatchObject({ ok: true, value: { read: 1 } });
  expect(await refresh('nie ma takiej zbiórki')).toMatchObject({ ok: true, value: { read: 0, removed: 0 } });
  expect(await kept()).toEqual(['Schronisko na zimę']);
});
