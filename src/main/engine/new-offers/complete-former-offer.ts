import type { AppError, FieldError } from '../../../shared/errors.ts';
import { updateOffer } from '../allegro/endpoints/offer-management.ts';
import { isObject, listAt, objectAt, textAt, type WireObject } from '../allegro/wire/reading.ts';
import type { Went } from '../item-outbox/item-world.ts';
import { failed } from '../item-outbox/sending.ts';
import { confirmNewOffer } from './confirm-new-offer.ts';
import { begin, keepMade, lookLater, madeOf, type OnItsWay } from './on-its-way.ts';
import { requestOf } from './request-of.ts';
import { isToMend, lookFailed, refuse, statusIn } from './still-to-do.ts';

const WAIT_MS = 30_000;
const POLL_MS = 1_500;
const STILL_RUNNING_MS = 15_000;
/** After seven days Allegro forgets which command ids it has accepted. */
const ID_HOLDS_MS = 6 * 24 * 60 * 60_000;

/**
 * The 2022 edition makes drafts only: what it lacks stands in its validation, the whole offer goes anew by
 * PUT, and a command publishes it.
 */
export async function completeFormerOffer(way: OnItsWay, posted: WireObject | null): Promise<Went> {
  const made = madeOf(way);
  let told = way;
  let document = posted;
  if (document === null) {
    const look = await way.port.getOffer(made);
    if (!look.ok) return lookFailed(way, look.error);
    document = JSON.parse(look.value.details) as WireObject;
    if (isToMend(way, look.value)) {
      const put = await replace(way);
      if ('went' in put) return put.went;
      ({ told, document } = put);
    }
  }
  if (way.offer.publish && statusIn(document) === 'INACTIVE') return publish(told, document);
  return readBack(told);
}

type Replaced = { readonly told: OnItsWay; readonly document: WireObject } | { readonly went: Went };

async function replace(way: OnItsWay): Promise<Replaced> {
  const sending = begin(way, {});
  if (sending === null) return { went: null };
  const offerId = madeOf(way);
  const json = { ...requestOf(way.asSent, '2022'), id: offerId };
  const reply = await way.world.http.call(updateOffer, { params: { offerId }, json: json as never });
  if (!reply.ok) return { went: failed(sending, reply.error) };
  const { value } = reply.value;
  return { told: keepMade(sending, offerId, { said: way.offer }), document: isObject(value) ? value : {} };
}

async function publish(way: OnItsWay, document: WireObject): Promise<Went> {
  const { world, change, port } = way;
  const lacking = lackingIn(document);
  if (lacking !== null) return refuse(way, lacking);
  const { sent } = change;
  const isFresh = sent !== null && world.clock.now() - sent.at < ID_HOLDS_MS;
  const commandId = (isFresh ? sent.commandId : undefined) ?? world.random.uuid();
  const sending = begin(way, { commandId }, 'new-offer.publishing');
  if (sending === null) return null;
  const accepted = await port.publication(commandId, 'ACTIVATE', [madeOf(way)]);
  if (!accepted.ok) return failed(sending, accepted.error);
  const until = world.clock.now() + WAIT_MS;
  while (world.clock.now() < until) {
    const report = await port.commandReport('publication', commandId);
    if (!report.ok) return failed(sending, report.error);
    if (report.value.finished) {
      const wrong = report.value.tasks.find(({ state }) => state === 'fail');
      return wrong === undefined ? readBack(sending) : refuse(withoutCommand(sending), wrong.error ?? UNTOLD);
    }
    await world.clock.sleep(POLL_MS);
  }
  return lookLater(sending, STILL_RUNNING_MS, 'still-under-way');
}

/** A command that failed is not asked about again: the next Send has one of its own. */
function withoutCommand({ change, ...way }: OnItsWay): OnItsWay {
  if (change.sent === null) return { change, ...way };
  const { commandId: _failed, ...sent } = change.sent;
  return { ...way, change: { ...change, sent } };
}

async function readBack(way: OnItsWay): Promise<Went> {
  const look = await way.port.getOffer(madeOf(way));
  return look.ok ? confirmNewOffer(way, look.value) : lookFailed(way, look.error);
}

/** What keeps the draft from being published, as its validation says. */
function lackingIn(document: WireObject): AppError | null {
  const errors = listAt(objectAt(document, 'validation'), 'errors').filter(isObject);
  if (errors.length === 0) return null;
  const fields = errors.map((error): FieldError => ({
    code: textAt(error, 'code') ?? '',
    path: textAt(error, 'path'),
    message: textAt(error, 'message') ?? '',
    userMessage: textAt(error, 'userMessage'),
  }));
  const message = 'Allegro has it as a draft; it cannot be published before this is mended.';
  return { kind: 'refused', status: 422, fields, traceId: null, message };
}

const UNTOLD: AppError = {
  kind: 'refused',
  status: 422,
  fields: [],
  traceId: null,
  message: 'Allegro did not publish it and did not say why.',
};
