import { MEGABYTE, declareFile, fileAnswer, fileNotFound, findFile } from '../declared-files.ts';
import { isRefusal, receiveFile, type FileKind } from '../declared-files.ts';
import type { Context, DemoAnswer, DemoState } from '../kinds.ts';
import { bornPicture } from './born-picture.ts';
import { WORDS } from './issues.ts';

/** A file as somebody's word names it; those of a born shop were never uploaded. */
export type IssueFile = { readonly id: string; readonly bornName?: string };

/** Where files of disputes lay, and where those of issues lie. */
const PATHS = { '2022': '/sale/dispute-attachments', '2026': '/sale/issues/attachments' } as const;

/** POST: its Location takes the bytes, once. */
export function declareIssueFile(context: Context): DemoAnswer {
  const { fileName, size } = context.json as { readonly fileName: string; readonly size: number };
  const declared = declareFile(context, kindIn(context.state), { name: fileName, size });
  if (isRefusal(declared)) return declared;
  return { status: 201, headers: declared.headers, body: { id: declared.id } };
}

/** PUT to the address that the declaration gave. */
export function uploadIssueFile(context: Context): DemoAnswer {
  const { state, params } = context;
  const file = receiveFile(context, kindIn(state), params['attachmentId'] ?? '');
  if (isRefusal(file)) return file;
  return { status: 200, headers: {}, body: state.settings.edition === '2022' ? null : { id: file.id } };
}

/** GET: one's own once the bytes came, or one that somebody's word names. */
export function readIssueFile({ state, params }: Context): DemoAnswer {
  const id = params['attachmentId'] ?? '';
  const uploaded = findFile(state, kindIn(state), id);
  if (uploaded !== null) return uploaded.uploadedAt === null ? fileNotFound() : fileAnswer(uploaded);
  const born = WORDS.all(state).flatMap(({ files }) => files.filter((file) => file.id === id))[0];
  return born?.bornName === undefined ? fileNotFound() : bornPicture(born.bornName);
}

export function isIssueFile(state: DemoState, id: string): boolean {
  return findFile(state, kindIn(state), id)?.uploadedAt != null;
}

export function toldIssueFile({ state, addresses }: Context, file: IssueFile): object {
  const name = file.bornName ?? findFile(state, kindIn(state), file.id)?.name ?? '';
  return { fileName: name, url: `${addresses.api}${PATHS[state.settings.edition]}/${file.id}` };
}

function kindIn({ settings: { edition } }: DemoState): FileKind {
  const kind = { table: 'issue-files', mostBytes: 2 * MEGABYTE, uploadPath: PATHS[edition] };
  return edition === '2022' ? kind : { ...kind, host: 'api' };
}
