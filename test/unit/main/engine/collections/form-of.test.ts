import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpointsOf } from '../../../../../src/main/engine/allegro/catalogue.ts';
import { known, oneBy } from '../../../../../src/main/engine/allegro/wire/open.ts';
import type { Collection } from '../../../../../src/main/engine/collections/collection.ts';
import { shippingRates } from '../../../../../src/main/engine/collections/delivery/shipping-rates.ts';
import { formOf, itemForm } from '../../../../../src/main/engine/collections/form-of.ts';
import * as wholesale from '../../../../../src/main/engine/collections/promotion/wholesale-price-lists.ts';
import { returnPolicies } from '../../../../../src/main/engine/collections/settings/return-policies.ts';
import type { FormField } from '../../../../../src/shared/contract-collections.ts';
import type { Edition } from '../../../../../src/shared/domain/account.ts';
import { must } from '../../../../../src/shared/errors.ts';

describe('the form of a request', () => {
  const money = z.looseObject({ amount: z.string(), currency: z.string() });

  it('has a field of the right kind for each property', () => {
    const request = z.looseObject({
      name: z.string().max(80),
      description: z.string().nullish(),
      hidden: z.boolean(),
      price: money.nullish(),
      quantity: z.number(),
      weight: z.number().nullish(),
      range: known(['FULL', 'RESTRICTED']),
      publishedAt: z.string().nullish(),
      template: z.looseObject({ id: z.string() }).nullish(),
      anything: z.unknown(),
    });
    const fields = formOf(request, { edition: '2026', references: { 'template.id': 'templates' } });
    expect(lines(fields)).toEqual([
      'name* text',
      'description long-text',
      'hidden* yes-no',
      'price money',
      'quantity* count',
      'weight number',
      'range* choice FULL,RESTRICTED',
      'publishedAt instant',
      'template group',
      'template.id* reference templates',
    ]);
    expect(fields[0]?.maxLength).toBe(80);
  });

  it('has the entry of a list once, with paths from the top of the document', () => {
    const request = z.looseObject({
      rates: z.array(z.looseObject({ price: money, names: z.array(z.string()) })),
    });
    expect(lines(formOf(request, { edition: '2026' }))).toEqual([
      'rates* list',
      'rates[]* group',
      'rates[].price* money',
      'rates[].names* list',
      'rates[].names[]* text',
    ]);
  });

  it('leaves out what nobody fills in', () => {
    const request = z.looseObject({
      id: z.string(),
      seller: z.looseObject({ id: z.string() }),
      name: z.string(),
    });
    const fields = formOf(request, { edition: '2026', leftOut: ['id', 'seller.id'] });
    expect(lines(fields)).toEqual(['name* text']);
  });

  it('asks which of several shapes is meant, and for what any of them needs', () => {
    const request = z.looseObject({
      shipping: oneBy('method', {
        COURIER: z.looseObject({ number: z.string() }),
        OWN: z.looseObject({ plate: z.string() }),
      }),
    });
    expect(lines(formOf(request, { edition: '2026' }))).toEqual([
      'shipping* group',
      'shipping.method* choice COURIER,OWN',
      'shipping.number text',
      'shipping.plate text',
    ]);
    const only = { 'shipping.method': 'OWN' };
    expect(lines(formOf(request, { edition: '2026', only }))).toEqual([
      'shipping* group',
      'shipping.plate* text',
      'shipping.method* choice OWN',
    ]);
  });
});

describe('the form of what a shop has', () => {
  it('of return terms is that of the edition', async () => {
    const today = lines(await formFor(returnPolicies, '2026'));
    const before = lines(await formFor(returnPolicies, '2022'));
    expect(today).toContain('isFulfillment* yes-no');
    expect(today).toContain('availability.range choice FULL,RESTRICTED,DISABLED');
    expect(before).not.toContain('isFulfillment* yes-no');
    expect(before.some((line) => line.startsWith('attachment'))).toBe(true);
  });

  it('of a shipping price list picks delivery methods and asks for amounts', async () => {
    const fields = lines(await formFor(shippingRates, '2026'));
    expect(fields).toContain('rates[].deliveryMethod.id reference delivery-methods');
    expect(fields).toContain('rates[].firstItemRate* money');
    expect(fields).toContain('rates[].maxQuantityPerPackage* count');
    expect(fields.filter((line) => /^(id|lastModified)/.test(line))).toEqual([]);
  });

  it.each([
    ['2026', ['name', 'type', 'rates'], { name: 'type', is: 'PHYSICAL' }],
    ['2022', ['name', 'rates'], undefined],
  ] as const)(
    'of a shipping price list in %s asks for what Allegro demands',
    async (edition, needed, when) => {
      const fields = await formFor(shippingRates, edition);
      const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
      expect(required.toSorted()).toEqual(needed.toSorted());
      expect(fields.find(({ name }) => name === 'dispatchCountry')?.isRequiredWhen).toEqual(when);
    },
  );

  it('of a promotion is that of its own kind', async () => {
    const fields = lines(await formFor(wholesale.wholesalePriceLists, '2026'));
    expect(fields).toContain('benefits[].specification.thresholds[].quantity.lowerBound* number');
    expect(fields.filter((line) => /orderValue|forEachQuantity/.test(line))).toEqual([]);
  });
});

async function formFor(definition: Collection, edition: Edition): Promise<readonly FormField[]> {
  const methods = (await Promise.all(definition.groups.map(endpointsOf))).flat();
  const create = methods.find(({ id }) => id === definition.methods.create);
  return itemForm(must(create?.request, 'a request'), definition, edition);
}

function lines(fields: readonly FormField[]): string[] {
  return fields.flatMap(({ path, kind, isRequired, choices, collection, fields: inner = [], entry }) => [
    [`${path}${isRequired ? '*' : ''}`, kind, choices?.join(',') ?? collection ?? ''].join(' ').trim(),
    ...lines(inner),
    ...lines(entry === undefined ? [] : [entry]),
  ]);
}
