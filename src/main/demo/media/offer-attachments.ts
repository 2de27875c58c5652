import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoState, Table } from '../kinds.ts';
import { isObject } from '../offers/merge-patch.ts';
import { hexDigits, randomUuid } from '../random.ts';
import { ATTACHED, bornAttachment } from './born-attachments.ts';
import type { Attachment } from './born-attachments.ts';
import { uploadedImages } from './uploaded-images.ts';

const PDF = ['application/pdf'];
const PICTURES = ['image/jpeg', 'image/png'];
const TYPES: Readonly<Record<string, readonly string[]>> = {
  MANUAL: PDF,
  SPECIAL_OFFER_RULES: PDF,
  COMPETITION_RULES: PDF,
  BOOK_EXCERPT: PDF,
  USER_MANUAL: PDF,
  INSTALLATION_INSTRUCTIONS: PDF,
  GAME_INSTRUCTIONS: PDF,
  PRODUCT_INFORMATION_SHEET: PDF,
  SOFTWARE_DATA_PROCESSING: PDF,
  HARDWARE_DATA_PROCESSING: PDF,
  PLANT_PROTECTION_PRODUCTS_AUTHORIZATION: PDF,
  ENERGY_LABEL: PICTURES,
  TIRE_LABEL: PICTURES,
  SAFETY_INFORMATION_MANUAL: [...PDF, ...PICTURES],
};

/** POST /sale/offer-attachments: declares a file; its Location takes the bytes, once. */
export function declareAttachment(context: Context): DemoAnswer {
  const { json, random, addresses } = context;
  const type = isObject(json) ? json['type'] : undefined;
  const file = isObject(json) ? json['file'] : undefined;
  const name = isObject(file) ? file['name'] : undefined;
  if (typeof type !== 'string' || !(type in TYPES)) return refused('type');
  if (typeof name !== 'string' || name === '' || name.length > 200) return refused('file.name');
  const id = randomUuid(random);
  const ticket = hexDigits(random, 16);
  attachments(context).put(id, { type, name, ticket });
  const location = `${addresses.upload}/sale/offer-attachments/${id}?ticket=${ticket}`;
  return { status: 201, headers: { location }, body: { id, type, file: { name } } };
}

/** PUT /sale/offer-attachments/{attachmentId} on the upload host. */
export function uploadAttachment(context: Context): DemoAnswer {
  const { attachmentId = '' } = context.params;
  const declared = attachmentOf(context, attachmentId);
  if (declared === undefined) return notFound();
  if (declared.ticket === null || declared.ticket !== context.query.get('ticket')) {
    return oneError(400, 'VALIDATION_ERROR', 'The address is not valid or was used.', { path: 'ticket' });
  }
  const sentType = (context.request.headers['content-type'] ?? '').split(';')[0] ?? '';
  if (TYPES[declared.type]?.includes(sentType) !== true) {
    return oneError(415, 'UnsupportedMediaType', `${declared.type} is not taken as ${sentType}.`);
  }
  if (context.request.body.length === 0) return refused('file');
  attachments(context).put(attachmentId, { ...declared, ticket: null });
  const bytes = Buffer.from(context.request.body).toString('base64');
  const file = { expiresAt: Number.MAX_SAFE_INTEGER, contentType: sentType, bytes };
  uploadedImages(context.state).put(filePath(attachmentId), file);
  return told(context, attachmentId, { ...declared, ticket: null });
}

/** GET /sale/offer-attachments/{attachmentId}. */
export function readAttachment(context: Context): DemoAnswer {
  const { attachmentId = '' } = context.params;
  const declared = attachmentOf(context, attachmentId);
  return declared === undefined ? notFound() : told(context, attachmentId, declared);
}

function told({ addresses }: Context, id: string, { type, name, ticket }: Attachment): DemoAnswer {
  const file = ticket === null ? { name, url: addresses.image + filePath(id) } : { name };
  return { status: 200, headers: {}, body: { id, type, file } };
}

/** The type of an attachment, or null when there is none of this id. */
export function attachmentType(state: DemoState, id: string): string | null {
  return (attachments({ state }).get(id) ?? bornAttachment(state.settings.seed, id))?.type ?? null;
}

/** A declared file; those that a new shop's offers name were sent long ago. */
function attachmentOf(context: Context, id: string): Attachment | undefined {
  return attachments(context).get(id) ?? bornAttachment(context.state.settings.seed, id);
}

function filePath(id: string): string {
  return `/original/${ATTACHED}${id}`;
}

function attachments({ state }: Pick<Context, 'state'>): Table<Attachment> {
  return state.table<Attachment>('attachments');
}

function notFound(): DemoAnswer {
  return oneError(404, 'AttachmentNotFoundException', 'Attachment not found.');
}

function refused(path: string): DemoAnswer {
  return oneError(422, 'VALIDATION_ERROR', `Invalid value of ${path}.`, { path });
}
