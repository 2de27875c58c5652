import { wasDone } from './press-acts.ts';
import type { PressDesk } from './press-desk.ts';
import { offersOf } from './press-reads.ts';
import { sendItems } from './press-writes.ts';

const EAN_ID = '225693';
/** Of no product in the Catalog of the demo. */
const NEW_EAN = '5901234123457';

type Document = Readonly<Record<string, unknown>>;

/** What takes more than one step: something must be there first, or be told by another collection. */
export async function pressFurther(desk: PressDesk): Promise<void> {
  await pressProposals(desk);
  await pressOfferTags(desk);
  await desk.press('refresh bids', () => readOffline(desk, 'bids'));
  if (desk.edition === '2022') await pressApplication(desk);
}

/** A product of the seller's that the Catalog lacks, and a mistake in one that it has. */
async function pressProposals(desk: PressDesk): Promise<void> {
  const [offerId = ''] = await offersOf(desk, ({ format }) => format === 'BUY_NOW');
  await desk.press('create product-proposals', async () => {
    const form = await desk.items.ask('collections.form', { name: 'product-proposals', within: offerId });
    const { parameters = [] } = (form.initial ?? {}) as { readonly parameters?: readonly Document[] };
    const told = parameters.map((each) => (each['id'] === EAN_ID ? { ...each, values: [NEW_EAN] } : each));
    const words = ['create', 'product-proposals', '--within', offerId];
    return made(desk, [...words, '--set', `parameters=${JSON.stringify(told)}`]);
  });
  const [product] = await desk.rows('catalog-products');
  const words = ['create', 'product-change-proposals', '--within', product?.key ?? ''];
  await desk.press('create product-change-proposals', () =>
    made(desk, [...words, '--set', 'name=Lampa wisząca, poprawiona']),
  );
  await desk.press('refresh product-change-proposals', () => readOffline(desk, 'product-change-proposals'));
}

async function pressOfferTags(desk: PressDesk): Promise<void> {
  const [tag] = await desk.rows('tags');
  const [tagged] = await desk.rows('offer-tags');
  const tags = JSON.stringify([{ id: tag?.key }]);
  await desk.press('edit offer-tags', () =>
    made(desk, ['edit', 'offer-tags', tagged?.key ?? '', '--set', `tags=${tags}`]),
  );
}

/** Applied for anew, and taken back before Allegro has agreed. */
async function pressApplication(desk: PressDesk): Promise<void> {
  desk.items.admin('/demo/settings', { commandDelayMs: 60_000 });
  for (const { key } of await desk.rows('mixed-quantity-discounts'))
    if (await wasDone(desk, { name: 'promotion-campaigns.apply', key, input: {} })) break;
  const applied = (await desk.rows('promotion-campaign-applications')).at(-1);
  await desk.press('delete promotion-campaign-applications', () =>
    made(desk, ['delete', 'promotion-campaign-applications', applied?.key ?? '']),
  );
}

/** Typed with Allegro out of reach, and sent. */
async function made(desk: PressDesk, words: readonly string[]): Promise<boolean> {
  const isKept = await desk.withoutNetwork(async () => {
    await desk.tryTo(...words);
    return (await desk.items.changes()).length > 0;
  });
  await sendItems(desk);
  return isKept;
}

/** Read anew where it is known, and then found here without a network. */
async function readOffline(desk: PressDesk, name: string): Promise<boolean> {
  const keys = (await desk.rows(name)).map(({ key }) => key);
  for (const key of keys) await desk.tryTo('refresh', name, key);
  return desk.withoutNetwork(async () => keys.length > 0 && (await desk.rows(name)).length > 0);
}
