import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  declareOfferAttachment,
  uploadOfferAttachment,
} from '../../src/main/engine/allegro/endpoints/attachments.ts';
import {
  modificationCommand,
  quantityCommand,
} from '../../src/main/engine/allegro/endpoints/batch-offer-modification.ts';
import {
  getCategory,
  listCategoryParameters,
} from '../../src/main/engine/allegro/endpoints/categories-and-parameters.ts';
import { getShippingRate } from '../../src/main/engine/allegro/endpoints/delivery.ts';
import { getOfferAttachment, uploadImage } from '../../src/main/engine/allegro/endpoints/images.ts';
import { getImpliedWarranty } from '../../src/main/engine/allegro/endpoints/implied-warranties.ts';
import { deleteDraft } from '../../src/main/engine/allegro/endpoints/offer-management.ts';
import {
  createProductOffer,
  getProductOffer,
} from '../../src/main/engine/allegro/endpoints/offer-with-product.ts';
import { getCheckoutForm } from '../../src/main/engine/allegro/endpoints/orders.ts';
import { changePrice } from '../../src/main/engine/allegro/endpoints/price-editing.ts';
import { getReturnPolicy } from '../../src/main/engine/allegro/endpoints/return-policies.ts';
import { listOffers } from '../../src/main/engine/allegro/endpoints/offer-information.ts';
import { getWarranty } from '../../src/main/engine/allegro/endpoints/warranties.ts';
import {
  createSettingsPort,
  type JournalEntry,
  type SettingsPort,
} from '../../src/main/engine/allegro/settings-port.ts';
import { must } from '../../src/shared/errors.ts';
import { connectDemo, valueOf, type DemoClient } from '../support/demo-client.ts';

type Sent = Record<'name' | 'productSet' | 'sellingMode' | 'stock', never>;

let client: DemoClient;
let settings: SettingsPort;

beforeAll(async () => {
  client = await connectDemo(60);
  settings = createSettingsPort(client.http);
});

afterAll(() => client.close());

describe('what a shop knows beside its offers', () => {
  it('is read list by list, and each entry by its id', async () => {
    const { http } = client;
    const first = async (list: ReturnType<SettingsPort['warranties']>) => must(valueOf(await list)[0]);
    const rates = await first(settings.shippingRates());
    const policy = await first(settings.returnPolicies());
    const warranty = await first(settings.warranties());
    const implied = await first(settings.impliedWarranties());
    const read = [
      [rates, valueOf(await http.call(getShippingRate, { params: { id: rates.id } }))],
      [policy, valueOf(await http.call(getReturnPolicy, { params: { returnPolicyId: policy.id } }))],
      [warranty, valueOf(await http.call(getWarranty, { params: { warrantyId: warranty.id } }))],
      [implied, valueOf(await http.call(getImpliedWarranty, { params: { impliedWarrantyId: implied.id } }))],
    ] as const;
    for (const [{ id, name }, { value }] of read) expect(value).toMatchObject({ id, name });
  });

  it('has categories down to the leaves, and their parameters', async () => {
    let line = must(valueOf(await settings.categories(null))[0]);
    let parentId: string | null = null;
    while (!line.isLeaf) {
      parentId = line.id;
      line = must(valueOf(await settings.categories(line.id))[0]);
    }
    expect(valueOf(await settings.category(line.id))).toEqual({ name: line.name, parentId });
    const params = { categoryId: line.id };
    expect(valueOf(await client.http.call(getCategory, { params })).value).toMatchObject({
      id: line.id,
      leaf: true,
    });
    const { parameters } = valueOf(await client.http.call(listCategoryParameters, { params })).value;
    expect(parameters.length).toBeGreaterThan(0);
    expect((await settings.categoryEvents(null)).ok).toBe(true);
  });

  it('has orders, whose journal leads to the newest', async () => {
    const newest = valueOf(await settings.latestOrderEventId());
    let from: string | null = null;
    for (;;) {
      const page: readonly JournalEntry[] = valueOf(await settings.orderEvents(from));
      if (page.length === 0) break;
      from = must(page.at(-1)).id;
    }
    expect(from).toBe(newest);
    const { forms, totalCount } = valueOf(await settings.checkoutForms('2020-01-01T00:00:00Z', 0));
    expect(totalCount).toBeGreaterThanOrEqual(forms.length);
    const { id } = must(forms[0]) as { id: string };
    expect(valueOf(await client.http.call(getCheckoutForm, { params: { id } })).value.id).toBe(id);
  });
});

describe('the remaining methods', () => {
  it('a draft is made of another offer, and deleted', async () => {
    const { http } = client;
    const page = valueOf(
      await http.call(listOffers, { query: { 'publication.status': ['ACTIVE'], limit: 1 } }),
    ).value;
    const { id: offerId } = must(page.offers[0]) as { id: string };
    const like = valueOf(await http.call(getProductOffer, { params: { offerId } })).value;
    const { name, productSet, sellingMode, stock } = like as unknown as Sent;
    const products = (productSet as { product: { id: string } }[]).map(({ product }) => ({
      product: { id: product.id },
    }));
    const json = { name, productSet: products, sellingMode, stock, publication: { status: 'INACTIVE' } };
    const made = await http.call(createProductOffer, { json });
    const draft = valueOf(made).value.id;
    expect((await http.call(deleteDraft, { params: { offerId: draft } })).ok).toBe(true);
    expect(await http.call(deleteDraft, { params: { offerId } })).toMatchObject({
      error: { kind: 'refused' },
    });
  });

  it('an image goes to the upload host as bytes, an attachment to the address it was given', async () => {
    const { http } = client;
    const pdf = { contentType: 'application/pdf', content: new TextEncoder().encode('%PDF-1.4\n%%EOF\n') };
    const declared = valueOf(
      await http.call(declareOfferAttachment, { json: { type: 'MANUAL', file: { name: 'a.pdf' } } }),
    );
    const params = { attachmentId: declared.value.id };
    const at = must(declared.location);
    expect((await http.call(uploadOfferAttachment, { params, at, bytes: pdf })).ok).toBe(true);
    expect(valueOf(await http.call(getOfferAttachment, { params })).value.type).toBe('MANUAL');
    const tiny = { contentType: 'image/png', content: new Uint8Array([1, 2, 3]) };
    expect(await http.call(uploadImage, { bytes: tiny })).toMatchObject({ error: { kind: 'refused' } });
  });

  it('quantity, modification and single price commands are taken', async () => {
    const { http } = client;
    const page = valueOf(
      await http.call(listOffers, { query: { 'sellingMode.format': ['BUY_NOW'], limit: 1 } }),
    ).value;
    const { id: offerId, sellingMode } = must(page.offers[0]) as {
      id: string;
      sellingMode: { price: { amount: string; currency: string } };
    };
    const offerCriteria = [{ type: 'CONTAINS_OFFERS', offers: [{ id: offerId }] }];
    const quantity = { modification: { changeType: 'FIXED', value: 12 }, offerCriteria };
    const handling = { modification: { delivery: { handlingTime: 'P2D' } }, offerCriteria };
    const commandId = randomUUID();
    valueOf(await http.call(quantityCommand.submit, { params: { commandId }, json: quantity }));
    valueOf(await http.call(quantityCommand.report, { params: { commandId } }));
    valueOf(await http.call(quantityCommand.tasks, { params: { commandId }, query: { limit: 10 } }));
    valueOf(
      await http.call(modificationCommand.submit, { params: { commandId: randomUUID() }, json: handling }),
    );
    const price = { input: { buyNowPrice: sellingMode.price } };
    valueOf(await http.call(changePrice, { params: { offerId, commandId: randomUUID() }, json: price }));
  });
});
