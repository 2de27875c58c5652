import { hexOf, uuidOf } from '../data/dice.ts';
import { MEGABYTE, declareFile, findFile, isRefusal, receiveFile } from '../declared-files.ts';
import type { FileKind } from '../declared-files.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { uploadedImages } from '../media/uploaded-images.ts';
import type { Handler } from '../routes-of.ts';

const PATH = '/after-sales-service-conditions/attachments';
const FILES: FileKind = { table: 'after-sales-attachments', mostBytes: 10 * MEGABYTE, uploadPath: PATH };
const BORN_NAME = 'warunki.png';

type Attachment = { readonly id?: string; readonly name?: string };

/** The attachment that what a shop was born with names. */
export function bornAttachment({ settings }: DemoState): Required<Attachment> {
  return { id: uuidOf(settings.seed, 0, 421), name: BORN_NAME };
}

/** Whether it was declared and its bytes came. */
export function hasAttachment(state: DemoState, id: string | undefined): boolean {
  if (id === undefined) return false;
  return id === bornAttachment(state).id || findFile(state, FILES, id)?.uploadedAt != null;
}

/** POST: its Location takes the bytes, once. */
export function declareAttachment(context: Context): DemoAnswer {
  const name = (context.json as { readonly name?: string | null }).name ?? '';
  const declared = declareFile(context, FILES, { name, size: null });
  if (isRefusal(declared)) return declared;
  return { status: 201, headers: declared.headers, body: { id: declared.id, name } };
}

/** PUT on the upload host. */
export function uploadAttachment(context: Context): DemoAnswer {
  const file = receiveFile(context, FILES, context.params['attachmentId'] ?? '');
  if (isRefusal(file)) return file;
  const { id, bytes, contentType } = file;
  uploadedImages(context.state).put(pathOf(context.state, id), {
    expiresAt: Number.MAX_SAFE_INTEGER,
    contentType: contentType ?? '',
    bytes: bytes ?? '',
  });
  return { status: 200, headers: {}, body: toldAttachment(context, { id, name: file.name }) };
}

/** Answers with the address of the attachment, which differs from one start to the next. */
export function withAttachment(handler: Handler): Handler {
  return (context) => {
    const answer = handler(context);
    const thing = answer.body as { readonly attachment?: Attachment | null } | null;
    if (answer.status >= 300 || thing?.attachment == null) return answer;
    return { ...answer, body: { ...thing, attachment: toldAttachment(context, thing.attachment) } };
  };
}

function toldAttachment({ state, addresses }: Context, { id = '', name }: Attachment): object {
  const file = findFile(state, FILES, id);
  return { id, name: file?.name ?? name, url: addresses.image + pathOf(state, id) };
}

/** On the image host, which draws a picture for what nobody uploaded. */
function pathOf(state: DemoState, id: string): string {
  const isBorn = id === bornAttachment(state).id;
  return `/original/${isBorn ? hexOf(state.settings.seed, 0, 422, 3) : `attachment-${id}`}`;
}
