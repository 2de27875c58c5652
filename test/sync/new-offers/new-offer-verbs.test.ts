import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { must } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { terminalOf, type Terminal } from '../../support/terminal.ts';
import { NewOffersWorld } from '../../support/world-new-offers.ts';

describe('the terminal', () => {
  let shop: NewOffersWorld;
  let say: Terminal;
  beforeEach(async () => {
    shop = await NewOffersWorld.started();
    onTestFinished(() => shop.end());
    say = terminalOf(shop);
  });

  it('makes an offer of an EAN, shows what it would be, and sends it with --yes', async () => {
    const { product } = await shop.filled();
    const found = await say('find-product', must(product.ean));
    expect(found.text).toContain(product.name);
    const file = join(temporaryFolder(), 'offer.json');
    const parameters = [{ id: '11323', values: [], valuesIds: ['11323_1'], isOfProduct: false }];
    const offer = {
      title: 'Lampa biurkowa z terminala',
      price: '39,99 PLN',
      externalId: 'TERM-1',
      parameters,
    };
    await writeFile(file, JSON.stringify(offer));
    const words = ['--product', must(product.ean), '--file', file, '--set', 'stock=3', '--publish'];
    const kept = await say('new-offer', ...words);
    expect(kept).toMatchObject({ code: 0 });
    const before = await say('send-new-offers');
    expect(before).toMatchObject({ code: 3 });
    expect(before.text).toMatch(/Lampa biurkowa z terminala[^]*39.99 PLN[^]*Say --yes/);
    expect(shop.offerWrites()).toEqual([]);
    expect(await say('send-new-offers', '--yes')).toMatchObject({ code: 0 });
    expect(shop.atDemo('TERM-1')).toMatchObject([
      {
        name: 'Lampa biurkowa z terminala',
        stock: { available: 3 },
        sellingMode: { price: { amount: '39.99' } },
      },
    ]);
  });

  it('makes a draft like another offer, says what it lacks, and deletes the draft again', async () => {
    const made = await shop.kept();
    await shop.sendNew(made);
    await shop.untilSettled();
    const like = must((await shop.row(made)).offerId);
    const kept = await say('--json', 'new-offer', '--like', like, '--set', 'title=Lampa', '--draft');
    expect(kept).toMatchObject({ code: 3 });
    const { changeId, offer } = JSON.parse(kept.text) as {
      changeId: number;
      offer: { externalId: string };
    };
    expect((await say('new-offers')).text).toMatch(/! title: /);
    await say('new-offer', '--change', String(changeId), '--set', 'title=Lampa podobna do tamtej');
    expect(await say('send-new-offers', String(changeId), '--yes')).toMatchObject({ code: 0 });
    const [draft] = shop.atDemo(offer.externalId);
    const id = must(draft).id;
    expect(await say('delete-draft', id)).toMatchObject({ code: 3 });
    expect(shop.atDemo(offer.externalId)).toHaveLength(1);
    expect(await say('delete-draft', id, '--yes')).toMatchObject({ code: 0 });
    expect(shop.atDemo(offer.externalId)).toEqual([]);
  });

  it.each([
    ['neither a product nor an offer', ['new-offer']],
    ['both a draft and an offer on sale', ['new-offer', '--like', '1', '--draft', '--publish']],
    ['what is no number', ['send-new-offers', 'abc']],
  ])('refuses %s', async (_, words) => {
    await expect(say(...words)).rejects.toMatchObject({ error: { kind: 'bad-input' } });
  });
});
