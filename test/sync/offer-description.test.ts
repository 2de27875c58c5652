import { beforeEach, expect, test } from 'vitest';
import { rivalEdit } from '../../src/main/demo/rival.ts';
import type { WireDescription } from '../../src/shared/domain/description.ts';
import { must } from '../../src/shared/errors.ts';
import { truthOf } from '../support/world-story.ts';
import { World } from '../support/world.ts';

let world: World;
let offerId: string;

beforeEach(async () => {
  world = new World({ seed: 3, offers: 12, switches: { purchasesPerHour: 0 } });
  await world.start();
  await world.queue.run(60_000);
  const { offers } = await world.answer('offers.list', { statuses: ['ACTIVE'], after: null, limit: 50 });
  offerId = must(offers.find(({ format }) => format === 'BUY_NOW')).offerId;
});

function writes(value: WireDescription) {
  const edits = [{ offerId, field: 'description', intent: { kind: 'set', value } } as const];
  return world.answer('offers.edit', { title: 'Opis', origin: 'by-hand', edits });
}

async function sendAll() {
  await world.answer('changes.send', { answered: 'all' });
  await world.queue.run(180_000);
  return world.answer('changes.counts', {});
}

const text = (content: string) => ({ items: [{ type: 'TEXT', content }] }) as const;

const atAllegro = () => (truthOf(world, offerId) as unknown as Described).description;
type Described = { readonly description: WireDescription; readonly images: readonly string[] };

const patches = () => world.shop.log.after(0, 1000).filter(({ method }) => method === 'PATCH');

const shown = async () => (await world.answer('offers.show', { offerId })).description;

const OURS = '<h2>Latarka</h2><p>Świeci <b>12 godzin</b>.</p><ul><li>lekka</li><li>sucha</li></ul>';

test('a description is seen at once, goes whole and alone, and is confirmed', async () => {
  const former = must(await shown()).base;
  const { images } = truthOf(world, offerId) as unknown as Described;
  const ours = { sections: [text(OURS), { items: [{ type: 'IMAGE', url: must(images[0]) }] } as const] };
  expect(await writes(ours)).toMatchObject({ edited: 1, refused: [] });
  expect(await shown()).toEqual({ base: former, shown: ours });
  expect(atAllegro()).toEqual(former);
  expect(await sendAll()).toMatchObject({ confirmed: 1, refused: 0, conflicted: 0 });
  expect(atAllegro()).toEqual(ours);
  expect(await shown()).toEqual({ base: ours, shown: ours });
  expect(patches().map(({ body }) => body)).toEqual([JSON.stringify({ description: ours })]);
});

test('it goes beside a title of the same offer, and neither is asked about', async () => {
  const ours = { sections: [text(OURS)] };
  const set = (value: unknown) => ({ kind: 'set', value }) as const;
  const edits = [
    { offerId, field: 'description', intent: set(ours) },
    { offerId, field: 'title', intent: set('Latarka czołowa LED wodoodporna') },
    { offerId, field: 'externalId', intent: set('LAT-1') },
  ] as const;
  await world.answer('offers.edit', { title: 'Latarka', origin: 'by-hand', edits });
  expect(await sendAll()).toMatchObject({ confirmed: 3, conflicted: 0, refused: 0 });
  expect(truthOf(world, offerId)).toMatchObject({
    name: 'Latarka czołowa LED wodoodporna',
    description: ours,
    external: { id: 'LAT-1' },
  });
});

test('another one that came meanwhile is asked about, and ours goes when the seller says so', async () => {
  await writes({ sections: [text(OURS)] });
  const theirs = { sections: [text('<p>Opis kolegi</p>')] };
  rivalEdit(world.shop.state, world.queue.now, offerId, { description: theirs });
  expect(await sendAll()).toMatchObject({ conflicted: 1, confirmed: 0 });
  const { changes } = await world.answer('changes.list', { after: null, limit: 5 });
  expect(changes).toMatchObject([{ field: 'description', theirs, state: 'conflicted' }]);
  expect(atAllegro()).toEqual(theirs);
  await world.answer('changes.resolve', { field: 'description', take: 'mine' });
  expect(await sendAll()).toMatchObject({ confirmed: 1 });
  expect(atAllegro()).toEqual({ sections: [text(OURS)] });
});

test('an answer that is lost is found out by a look, and the description goes once', async () => {
  await writes({ sections: [text(OURS)] });
  const lost = { path: '/^.sale.product-offers/', method: 'PATCH', drop: 'after', count: 1 } as const;
  world.setFaults({ rules: [lost] });
  expect(await sendAll()).toMatchObject({ confirmed: 1, unsure: 0 });
  expect(atAllegro()).toEqual({ sections: [text(OURS)] });
  expect(patches()).toHaveLength(1);
});

test('the former edition takes it as well', async () => {
  world = new World({ seed: 3, offers: 12, edition: '2022', switches: { purchasesPerHour: 0 } });
  await world.start();
  await world.queue.run(60_000);
  await writes({ sections: [text(OURS)] });
  expect(await sendAll()).toMatchObject({ confirmed: 1, refused: 0 });
  expect(atAllegro()).toEqual({ sections: [text(OURS)] });
});

test('what means the same to a buyer is no change', async () => {
  const ours = { sections: [text(OURS)] };
  await writes(ours);
  await sendAll();
  const apart = OURS.replace('</h2>', '</h2>\n  ').replace('12 godzin', '12 \n godzin');
  expect(await writes({ sections: [text(apart)] })).toMatchObject({ edited: 0, unchanged: 1 });
});

test.each([
  ['description-tags', text('<p>Kup <i>teraz</i></p>')],
  ['description-length', text(`<p>${'ż'.repeat(20_000)}</p>`)],
  ['description-empty', text('<p> </p>')],
] as const)('%s keeps it here', async (code, section) => {
  const former = atAllegro();
  await writes({ sections: [section] });
  const { stops } = await world.answer('changes.check', {});
  expect(stops).toMatchObject([{ code, field: 'description', offerId }]);
  await world.answer('changes.send', { answered: 'all' });
  await world.queue.run(60_000);
  expect(atAllegro()).toEqual(former);
  expect(patches()).toEqual([]);
});

test('a picture that Allegro does not have is refused, and typing it anew mends it', async () => {
  const url = 'https://elsewhere.example/1.jpg';
  await writes({ sections: [{ items: [{ type: 'IMAGE', url }] }] });
  expect(await sendAll()).toMatchObject({ refused: 1, confirmed: 0 });
  await writes({ sections: [text(OURS)] });
  expect(await sendAll()).toMatchObject({ confirmed: 1, refused: 0 });
  expect(atAllegro()).toEqual({ sections: [text(OURS)] });
});

test('taken back, Allegro has the former one again', async () => {
  const former = atAllegro();
  const { changeSetId } = await writes({ sections: [text(OURS)] });
  await sendAll();
  await world.answer('changes.take-back', { changeSetId: must(changeSetId) });
  expect(await sendAll()).toMatchObject({ confirmed: 2 });
  expect(atAllegro()).toEqual(former);
});
