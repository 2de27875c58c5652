import { OFFER_SETTINGS } from '../../../src/shared/domain/offer-settings.ts';
import type { PressDesk } from './press-desk.ts';
import { offersOf } from './press-reads.ts';

/** In which commands and operations of the demo come to an end. */
const SEND_SECONDS = 120;
/** So many that one command carries them rather than a request for each. */
const MANY = 30;

/** Every field of offers is edited with Allegro out of reach, for one and for many, and sent. */
export async function pressOffers(desk: PressDesk): Promise<void> {
  const active = await offersOf(desk, ({ status, format }) => status === 'ACTIVE' && format === 'BUY_NOW');
  const ended = await offersOf(desk, ({ status, format }) => status === 'ENDED' && format === 'BUY_NOW');
  const [one = ''] = active;
  const many = active.slice(1, 1 + MANY);
  const edits: readonly (readonly string[])[] = [
    [one, '--title', 'Lampa biurkowa z gwarancją'],
    [one, '--price', '49,99'],
    [one, '--stock', '25'],
    [one, '--set', 'externalId=SKU-7'],
    [...many, '--price', '59,99'],
    [...many, '--stock', '33'],
    [...many, '--stock', '+3'],
    [many[0] ?? '', '--end'],
    [ended[0] ?? '', '--publish'],
    ...(await settingEdits(desk, many)),
  ];
  for (const words of edits) {
    const [option = ''] = words.filter((word) => word.startsWith('--'));
    const field = option === '--set' ? ` ${words.at(-1)?.split('=')[0]}` : '';
    await desk.press(`offers edit ${option}${field}`, () => sent(desk, ['offers', 'edit', ...words]));
  }
  await pressFiles(desk, one);
  const withFile = await offerWithFile(desk, active.slice(1));
  if (withFile !== undefined) await pressFiles(desk, withFile);
}

async function pressFiles(desk: PressDesk, offerId: string): Promise<void> {
  const photo = ['images', 'add', `/photos/${offerId}.jpg`, '--match', 'offer'];
  await desk.press('images add', () => sent(desk, photo));
  const papers = [
    ['MANUAL', '/papers/instrukcja.pdf'],
    ['SAFETY_INFORMATION_MANUAL', '/papers/bezpieczenstwo.pdf'],
  ] as const;
  for (const [type, path] of papers) {
    const words = ['attachments', 'add', path, '--type', type, '--offers', offerId];
    await desk.press('attachments add', () => sent(desk, words));
  }
}

/** One with a file from elsewhere: of which type it is, Allegro is asked before another takes its place. */
async function offerWithFile(desk: PressDesk, offerIds: readonly string[]): Promise<string | undefined> {
  for (const offerId of offerIds) {
    const { contents } = await desk.items.ask('offers.show', { offerId });
    if ((contents?.attachments ?? []).length > 0) return offerId;
  }
  return undefined;
}

async function settingEdits(desk: PressDesk, offerIds: readonly string[]) {
  const found = await Promise.all(
    Object.entries(OFFER_SETTINGS).map(async ([field, { collection }]) => {
      const key = (await desk.rows(collection)).at(-1)?.key;
      return key === undefined ? [] : [[...offerIds, '--set', `${field}=${key}`]];
    }),
  );
  return found.flat();
}

/** Edited with Allegro out of reach; whether there is something to send then. */
async function sent(desk: PressDesk, words: readonly string[]): Promise<boolean> {
  const isKept = await desk.withoutNetwork(async () => {
    await desk.tryTo(...words);
    const { changes } = await desk.told<{ changes: readonly object[] }>(
      'changes',
      'list',
      '--state',
      'draft',
    );
    return changes.length > 0;
  });
  await desk.tryTo('changes', 'send', '--yes', '--wait', '0');
  for (let waited = 0; waited < SEND_SECONDS && (await isUnderWay(desk)); waited += 5)
    await desk.items.run(5);
  await desk.tryTo('changes', 'drop', '--all');
  return isKept;
}

async function isUnderWay(desk: PressDesk): Promise<boolean> {
  const { queued, sending, unsure } = await desk.items.ask('changes.counts', {});
  return queued + sending + unsure > 0;
}
