import { describe, expect, it } from 'vitest';
import { changesReadHandlers } from '../../../../../src/main/engine/commands/changes-read.ts';
import { placeAttachment } from '../../../../../src/main/engine/uploads/place-attachment.ts';
import { decide } from '../../../../../src/main/engine/outbox/conflicts.ts';
import { enqueue } from '../../../../../src/main/engine/outbox/enqueue.ts';
import { undo } from '../../../../../src/main/engine/outbox/undo.ts';
import type { WriteDb } from '../../../../../src/main/engine/store/handle.ts';
import { keepBlob } from '../../../../../src/main/engine/store/queries/blobs.ts';
import { editsInScope } from '../../../../../src/main/engine/store/queries/change-rows.ts';
import { knownOffer } from '../../../../../src/main/engine/store/queries/edited-offers.ts';
import { offerRows } from '../../../../../src/main/engine/store/queries/offer-page.ts';
import { keepUpload } from '../../../../../src/main/engine/store/queries/uploads.ts';
import { recordDetails } from '../../../../../src/main/engine/store/record-details.ts';
import { fileWire } from '../../../../../src/main/engine/uploads/file-wire.ts';
import type { Intent } from '../../../../../src/shared/domain/edit.ts';
import { must } from '../../../../../src/shared/errors.ts';
import { NOW, editOf, offerOf, set, storedShop } from '../../../../support/stored-shop.ts';

const HOST = 'https://a.allegroimg.com';
const A = `${HOST}/original/a`;
const B = `${HOST}/original/b`;
const BLOB = 'f'.repeat(64);
const MINE = `blob:${BLOB}`;

const last = (...names: string[]): Intent => ({ kind: 'place', first: [], last: names, without: [] });
const first = (...names: string[]): Intent => ({ kind: 'place', first: names, last: [], without: [] });

function tell(db: WriteDb, images: readonly string[], more: object = {}): void {
  const details = JSON.stringify({ images, ...more });
  const told = { base: offerOf('1'), details, ean: null, parameterText: '' };
  recordDetails(db, told, { now: NOW, run: null, cause: 'details' });
}

function shop(images: readonly string[] | null = [A, B]): WriteDb {
  const db = storedShop([offerOf('1')]);
  if (images !== null) tell(db, images);
  const blob = {
    blobId: BLOB,
    mediaType: 'image/jpeg',
    sizeBytes: 9,
    width: 600,
    height: 600,
    name: 'm.jpg',
  };
  keepBlob(db, blob, NOW);
  return db;
}

function uploaded(db: WriteDb, path: string, expiresAt: number): void {
  const upload = { kind: 'image', remoteKey: path, blobId: BLOB, location: HOST + path, expiresAt };
  keepUpload(db, upload, NOW);
}

function edit(db: WriteDb, intent: Intent) {
  return enqueue(db, editOf(['1', 'images', intent]), `set-${Math.abs(JSON.stringify(intent).length)}`, NOW);
}

const drafts = (db: WriteDb) => editsInScope(db, {}, ['draft']);
const offerNow = (db: WriteDb) => must(knownOffer(db, '1', 'images')).base;

describe('an edit of photos', () => {
  it('is refused while the gallery was never fetched', () => {
    expect(edit(shop(null), last(MINE))).toMatchObject({ edited: 0, refused: [{ code: 'never-fetched' }] });
  });

  it('keeps what was meant: a later photo joins, a main one goes before, undo takes the last away', () => {
    const db = shop();
    edit(db, last(MINE));
    edit(db, first(B));
    expect(drafts(db)).toMatchObject([{ base: [A, B], intent: { first: [B], last: [MINE] } }]);
    undo(db, NOW);
    expect(drafts(db)).toMatchObject([{ intent: { first: [], last: [MINE] } }]);
  });

  it('that changes nothing is none: the photo is there already, under the address it was uploaded to', () => {
    const db = shop();
    uploaded(db, '/original/mine', NOW);
    tell(db, [A, 'https://elsewhere.example/original/mine']);
    expect(edit(db, last(MINE))).toMatchObject({ edited: 0, unchanged: 1 });
    expect(offerNow(db).files?.images).toEqual([A, MINE]);
  });

  it('goes on top of whatever is there by then; instead of all is asked about', () => {
    const db = shop();
    edit(db, last(MINE));
    tell(db, [A, B, `${HOST}/original/rival`]);
    expect(decide(must(drafts(db)[0]), offerNow(db))).toEqual({ do: 'send' });
    edit(db, set([MINE]));
    const instead = { ...must(drafts(db)[0]), base: [A, B] };
    expect(decide(instead, offerNow(db))).toMatchObject({ do: 'ask' });
  });

  it('is done when a look shows its photos where they were meant to be', () => {
    const db = shop();
    edit(db, last(MINE));
    uploaded(db, '/original/mine', NOW);
    tell(db, [A, B, `${HOST}/original/mine`, `${HOST}/original/rival`]);
    expect(decide(must(drafts(db)[0]), offerNow(db))).toMatchObject({ do: 'confirm' });
  });

  it('is marked in the grid, which knows no galleries', () => {
    const db = shop();
    edit(db, last(MINE));
    const [row] = offerRows(db, [1]);
    expect(row?.pending).toMatchObject([{ field: 'images', state: 'draft' }]);
    expect(row).not.toHaveProperty('files');
  });

  it('is counted with the upload it needs', async () => {
    const db = shop();
    edit(db, last(MINE));
    const clock = { now: () => NOW, sleep: async () => {}, yield: async () => {} };
    const handlers = changesReadHandlers({ db, clock, settings: () => ({ askAbovePercent: 30 }) });
    expect(await handlers['changes.plan']({})).toMatchObject({ value: { calls: { upload: 1, patch: 1 } } });
    uploaded(db, '/original/mine', NOW + 3_600_000);
    expect(await handlers['changes.plan']({})).toMatchObject({ value: { calls: { upload: 0, patch: 1 } } });
  });
});

describe('what the write names', () => {
  const wire = (db: WriteDb, names: readonly string[]) =>
    fileWire('images', { db, offerId: '1', names, now: NOW });

  it('former photos keep their addresses, new ones have that of the upload', () => {
    const db = shop();
    uploaded(db, '/original/mine', NOW + 1);
    expect(wire(db, [B, MINE, A])).toEqual({ ok: true, value: [B, `${HOST}/original/mine`, A] });
  });

  it('an upload that has ended is none', () => {
    const db = shop();
    uploaded(db, '/original/mine', NOW);
    expect(wire(db, [A, MINE])).toMatchObject({ ok: false, error: { kind: 'server' } });
  });

  it('photos of the description stay', () => {
    const db = shop();
    const items = [{ type: 'IMAGE', url: B }];
    tell(db, [A, B], { description: { sections: [{ items }] } });
    expect(wire(db, [A])).toEqual({ ok: true, value: [A, B] });
  });

  it('a 17th is refused with the count', () => {
    const names = Array.from({ length: 17 }, (_, at) => `${HOST}/original/${at}`);
    expect(wire(shop(), names)).toMatchObject({ error: { message: expect.stringContaining('17 photos') } });
  });

  it.each([
    [['MANUAL:1', 'TIRE_LABEL:2'], true],
    [['MANUAL:1', 'MANUAL:2'], false],
    [['MANUAL:1', '?:2', '?:3'], true],
  ])('attachments %j: one of each type', (names, isFine) => {
    expect(fileWire('attachments', { db: shop(), offerId: '1', names, now: NOW }).ok).toBe(isFine);
  });

  it.each([
    [['text:Beware'], { type: 'TEXT', description: 'Beware' }],
    [['SAFETY_INFORMATION_MANUAL:7'], { type: 'ATTACHMENTS', attachments: [{ id: '7' }] }],
    [[], { type: 'NO_SAFETY_INFORMATION' }],
  ])('safety information %j', (names, value) => {
    expect(fileWire('safety', { db: shop(), offerId: '1', names, now: NOW })).toEqual({ ok: true, value });
  });
});

describe('where an attachment goes', () => {
  it.each([
    ['attachments', ['MANUAL:1', 'TIRE_LABEL:2'], ['MANUAL:1']],
    ['attachments', ['?:1'], []],
    ['safety', ['text:Beware'], ['text:Beware']],
    ['safety', ['SAFETY_INFORMATION_MANUAL:1'], []],
  ] as const)('in %s beside %j, instead of %j', (field, there, without) => {
    const name = field === 'safety' ? `SAFETY_INFORMATION_MANUAL:${MINE}` : `MANUAL:${MINE}`;
    expect(placeAttachment(field, name, there)).toEqual({ kind: 'place', first: [], last: [name], without });
  });
});
