import type { PressDesk } from './press-desk.ts';

/** In which a new offer is made, published and read back. */
const SEND_SECONDS = 150;
const NOWHERE = '00000000-0000-4000-8000-000000000000';
const PARAMETERS = [{ id: '11323', values: [], valuesIds: ['11323_1'], isOfProduct: false }];

/** Offers are made with Allegro out of reach, and sent: on sale, once refused and mended, and as a draft. */
export async function pressNewOffers(desk: PressDesk): Promise<void> {
  let productId = '';
  await desk.press('find-product', async () => {
    const found = await desk.tryTo<{ products: readonly { productId: string }[] }>('find-product', 'lampa');
    productId = found?.products[0]?.productId ?? '';
    return false;
  });
  const rates = (await desk.rows('shipping-rates')).at(-1)?.key ?? '';
  const product = ['--product', productId];
  await desk.press('new-offer --publish', async () => {
    const changeId = await kept(desk, [...product, '--publish'], 'WYSTAWIONA', NOWHERE);
    await send(desk, changeId);
    await kept(desk, ['--change', changeId, '--publish'], 'WYSTAWIONA', rates);
    await send(desk, changeId);
    return changeId !== '';
  });
  let offerId = '';
  await desk.press('new-offer --draft', async () => {
    const changeId = await kept(desk, [...product, '--draft'], 'SZKIC', rates);
    await send(desk, changeId);
    const row = await desk.items.ask('new-offers.show', { changeId: Number(changeId) });
    offerId = row.offerId ?? '';
    return changeId !== '';
  });
  await desk.press('delete-draft', async () => {
    await desk.tryTo('delete-draft', offerId, '--yes');
    return false;
  });
}

/** Typed without a network; its number. */
async function kept(
  desk: PressDesk,
  words: readonly string[],
  externalId: string,
  shippingRates: string,
): Promise<string> {
  const offer = {
    title: 'Lampa stojąca z terminala',
    price: '89,99',
    stock: 4,
    externalId,
    parameters: PARAMETERS,
    settings: { shippingRates },
  };
  const told = await desk.withoutNetwork(() =>
    desk.tryTo<{ changeId: number }>('new-offer', ...words, '--file', desk.file(offer)),
  );
  return String(told?.changeId ?? '');
}

async function send(desk: PressDesk, changeId: string): Promise<void> {
  await desk.tryTo('send-new-offers', changeId, '--yes', '--wait', '0');
  await desk.items.run(SEND_SECONDS);
}
