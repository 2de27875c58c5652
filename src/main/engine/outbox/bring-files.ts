import type { Edit } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS } from '../../../shared/domain/offer-fields.ts';
import { blobIn, isFileField } from '../../../shared/domain/offer-files.ts';
import { applyIntent } from '../../../shared/domain/overlay.ts';
import type { AppError } from '../../../shared/errors.ts';
import { storyOf } from '../store/queries/edit-stories.ts';
import { stillQueued } from '../store/queries/edits.ts';
import { expireUploads } from '../store/queries/uploads.ts';
import { fileWire } from '../uploads/file-wire.ts';
import { type Halt, nextStep } from './next-step.ts';
import type { ReadyEdit } from './plan.ts';
import { type Settling, settleDurably } from './settle.ts';
import type { OutboxWorld } from './world.ts';

export type Brought = { readonly edits: readonly Edit[]; readonly halt: Halt | null };

/**
 * Uploading is the first step of a Send: the edits whose files are at Allegro by now; the others have their
 * reason.
 */
export async function bringFiles(
  world: OutboxWorld,
  edits: readonly Edit[],
  signal: AbortSignal,
): Promise<Brought> {
  const { db, clock, uploader } = world;
  const brought = await uploader.bring(edits, signal);
  if (!brought.ok) return { edits: [], halt: nextStep(0, brought.error, clock.now(), 0).halt };
  const failures = brought.value;
  const failed = stillQueued(db, edits).flatMap((edit) => {
    const error = failures.get(edit.editId);
    return error === undefined ? [] : [failedFile(world, edit, error)];
  });
  settleDurably(world, failed);
  return { edits: edits.filter((edit) => !failures.has(edit.editId)), halt: null };
}

/** Where the files go among those that the fresh look has shown, as the write names them. */
export function placedFiles(world: OutboxWorld, ready: readonly ReadyEdit[]): ReadyEdit[] {
  const { db, clock } = world;
  const settlings: Settling[] = [];
  const placed = ready.flatMap((item) => {
    const { edit, offer } = item;
    if (!isFileField(edit.field)) return [item];
    const names = applyIntent(OFFER_FIELDS[edit.field].baseOf(offer), edit.intent) as readonly string[];
    const wire = fileWire(edit.field, { db, offerId: offer.offerId, names, now: clock.now() });
    if (wire.ok) return [{ ...item, wire: wire.value }];
    settlings.push(failedFile(world, edit, wire.error));
    return [];
  });
  settleDurably(world, settlings);
  return placed;
}

function failedFile({ clock, random }: OutboxWorld, edit: Edit, error: AppError): Settling {
  const { state, attempts, retryAt } = nextStep(edit.attempts, error, clock.now(), random.number());
  return { edit, change: { state, attempts, retryAt, error }, event: 'file-failed', detail: { error } };
}

const NO_LONGER_THERE = ['VALIDATION_ERROR', 'OfferImagesNotFoundException'];

/**
 * Allegro refused a photo that it says to have no more, though it promised to keep it: it is uploaded again,
 * once for each Send. Null where the refusal is of another kind.
 */
export function uploadedAgain({ db, clock }: OutboxWorld, edit: Edit, error: AppError): Settling | null {
  if (edit.field !== 'images' || error.kind !== 'refused') return null;
  const isMissing = error.fields.some(
    ({ code, path }) => NO_LONGER_THERE.includes(code) && path?.startsWith('images[') === true,
  );
  const since = edit.releasedAt ?? edit.createdAt;
  const wasDone = storyOf(db, edit.editId).some(({ event, at }) => event === 'upload-again' && at >= since);
  if (!isMissing || wasDone) return null;
  const names = applyIntent([], edit.intent);
  const blobIds = Array.isArray(names) ? names.map((name) => blobIn(String(name))) : [];
  expireUploads(
    db,
    'image',
    blobIds.filter((blobId) => blobId !== null),
    clock.now(),
  );
  const change = { state: 'queued', callId: null, retryAt: null, error: null } as const;
  return { edit, change, event: 'upload-again', detail: { error } };
}
