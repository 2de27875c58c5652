import { isoTime } from '../data/birth.ts';
import { errors, oneError, wholeError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { advanceShipNoticesOperations } from '../operations/advance-ship-notices.ts';
import { readPaging } from '../paging.ts';
import { pdfOf } from '../pdf.ts';
import { randomUuid } from '../random.ts';
import { unknownThing } from '../resource.ts';
import { routesOf } from '../routes-of.ts';
import { receivingState } from './receiving-state.ts';
import { readSubmitCommand, submitNotice } from './submit-command.ts';
import { findNotice, nextDisplayNumber, removeNotice, saveNotice, shipNotices } from './ship-notice.ts';
import type { NoticeItem, ShipNotice } from './ship-notice.ts';
import { isKept } from './warehouse.ts';

const NOTICES = '/fulfillment/advance-ship-notices';

/** Notices to Allegro's warehouse: the one resource with entity tags. */
export const shipNoticeRoutes = routesOf(advanceShipNoticesOperations, {
  'GET /fulfillment/advance-ship-notices': list,
  'POST /fulfillment/advance-ship-notices': create,
  'GET /fulfillment/advance-ship-notices/{id}': (context) => withNotice(context, told),
  'PUT /fulfillment/advance-ship-notices/{id}': (context) => withNotice(context, change('DRAFT')),
  'DELETE /fulfillment/advance-ship-notices/{id}': (context) => withNotice(context, remove),
  'PUT /fulfillment/advance-ship-notices/{id}/submitted': (context) =>
    withNotice(context, change('IN_TRANSIT')),
  'PUT /fulfillment/advance-ship-notices/{id}/cancel': (context) => withNotice(context, cancel),
  'GET /fulfillment/advance-ship-notices/{id}/labels': (context) => withNotice(context, labels),
  'GET /fulfillment/advance-ship-notices/{id}/receiving-state': (context) =>
    withNotice(context, receivingState),
  'PUT /fulfillment/submit-commands/{commandId}': submitNotice,
  'GET /fulfillment/submit-commands/{commandId}': readSubmitCommand,
});

type Asked = Pick<ShipNotice, 'items' | 'handlingUnit' | 'shipping' | 'declaredVolumeInCc'>;
type ForNotice = (notice: ShipNotice, context: Context) => DemoAnswer;

function withNotice(context: Context, answer: ForNotice): DemoAnswer {
  const notice = findNotice(context, context.params['id'] ?? '');
  return notice === null ? unknownThing() : answer(notice, context);
}

function list(context: Context): DemoAnswer {
  const page = readPaging(context.query, { max: 1000, default: 50, offsetMax: 9_999_999 });
  if (!page.ok) return page.answer;
  const wanted = context.query.getAll('status');
  const all = shipNotices(context).filter(({ status }) => wanted.length === 0 || wanted.includes(status));
  const shown = all.slice(page.offset, page.offset + page.limit);
  const advanceShipNotices = shown.map((notice) => inWords(notice, context));
  return {
    status: 200,
    headers: {},
    body: { advanceShipNotices, count: shown.length, totalCount: all.length },
  };
}

function create(context: Context): DemoAnswer {
  const asked = context.json as Asked;
  const wrong = itemErrors(context, asked.items);
  if (wrong !== null) return wrong;
  const id = randomUuid(context.random);
  const saved = saveNotice(context, {
    ...asked,
    id,
    displayNumber: nextDisplayNumber(context),
    status: 'DRAFT',
    createdAt: context.now,
    updatedAt: context.now,
    submittedAt: null,
    version: 0,
  });
  const answer = told(saved, context);
  const location = `${context.addresses.api}${NOTICES}/${id}`;
  return { ...answer, status: 201, headers: { ...answer.headers, location } };
}

function told(notice: ShipNotice, context: Context): DemoAnswer {
  return { status: 200, headers: { etag: tagOf(notice) }, body: inWords(notice, context) };
}

/** A draft is replaced; of a submitted one what is sent is. */
function change(status: 'DRAFT' | 'IN_TRANSIT'): ForNotice {
  return (notice, context) => {
    if (context.request.headers['if-match'] !== tagOf(notice))
      return oneError(412, 'PRECONDITION_FAILED', 'The notice was changed in the meantime. Read it again.');
    if (notice.status !== status) return wrongState(notice);
    const asked = context.json as Partial<Asked>;
    const wrong = itemErrors(context, asked.items ?? notice.items);
    if (wrong !== null) return wrong;
    return told(saveNotice(context, { ...notice, ...asked }), context);
  };
}

function remove(notice: ShipNotice, context: Context): DemoAnswer {
  if (notice.status !== 'DRAFT') return wrongState(notice);
  removeNotice(context, notice);
  return { status: 204, headers: {}, body: null };
}

function cancel(notice: ShipNotice, context: Context): DemoAnswer {
  if (notice.status !== 'IN_TRANSIT') return wrongState(notice);
  saveNotice(context, { ...notice, status: 'CANCELLED' });
  return { status: 200, headers: {}, body: null };
}

function labels(notice: ShipNotice, { request }: Context): DemoAnswer {
  if (notice.submittedAt === null) return unknownThing();
  const headers = { 'content-disposition': `attachment; filename="${notice.displayNumber}.pdf"` };
  const lines = ['One Fulfillment', notice.displayNumber];
  if (request.headers['accept']?.includes('zpl') === true) {
    const zpl = `^XA\n^FO40,40^FD${notice.displayNumber}^FS\n^XZ\n`;
    return { status: 200, headers, body: new TextEncoder().encode(zpl) };
  }
  return { status: 200, headers, body: pdfOf(lines) };
}

function inWords(notice: ShipNotice, { addresses }: Context): object {
  const { version: _, submittedAt, declaredVolumeInCc, ...rest } = notice;
  const isSubmitted = submittedAt !== null;
  return {
    ...rest,
    createdAt: isoTime(notice.createdAt),
    updatedAt: isoTime(notice.updatedAt),
    ...(isSubmitted ? { submittedAt: isoTime(submittedAt) } : {}),
    ...(isSubmitted ? { labels: { fileUrl: `${addresses.api}${NOTICES}/${notice.id}/labels` } } : {}),
    volumeInCc: declaredVolumeInCc ?? 0,
  };
}

function itemErrors({ state }: Context, items: readonly NoticeItem[]): DemoAnswer | null {
  if (items.length === 0) return errors(422, [entry('items', 'must not be empty')]);
  const wrong = items.flatMap(({ product, quantity }, at) => [
    ...(isKept(state, product.id)
      ? []
      : [entry(`items[${at}].product.id`, 'is no product of the warehouse')]),
    ...(Number.isInteger(quantity) && quantity > 0
      ? []
      : [entry(`items[${at}].quantity`, 'must be positive')]),
  ]);
  return wrong.length === 0 ? null : errors(422, wrong);
}

function entry(path: string, message: string) {
  return wholeError({ code: 'VALIDATION_ERROR', message: `${path} ${message}`, path });
}

function wrongState({ status }: ShipNotice): DemoAnswer {
  return oneError(422, 'INVALID_STATUS', `The notice is ${status}.`, { path: 'status' });
}

function tagOf({ version }: ShipNotice): string {
  return `"${version}"`;
}
