import type { Commands } from '../../../shared/contract.ts';
import type { MethodAnswer, MethodCall, MethodPreview } from '../../../shared/contract-methods.ts';
import type { Account, Addresses } from '../../../shared/domain/account.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import { checkInput, type AnyInput } from '../allegro/check-input.ts';
import { isWrite, type Endpoint } from '../allegro/endpoint.ts';
import type { AllegroHttp } from '../allegro/http.ts';
import type { Reply } from '../allegro/reply.ts';
import { withList } from '../allegro/list-in.ts';
import { answersBytes } from '../allegro/media-types.ts';
import { findEndpoint } from '../allegro/method-list.ts';
import { pagesOf } from '../allegro/paging.ts';
import { addressOf, isOwnAddress } from '../allegro/request-address.ts';
import type { Handlers } from '../engine.ts';
import { chooseFile, saveFile, type ChosenFile, type FileParts } from './method-file.ts';

export type MethodParts = FileParts & {
  readonly http: AllegroHttp;
  readonly account: Pick<Account, 'edition'>;
  readonly addresses: Addresses;
};

type CallCommand = Commands['allegro.call']['in'];

type Prepared = {
  readonly endpoint: Endpoint;
  readonly input: AnyInput;
  readonly file: ChosenFile | null;
};

/** Any method of Allegro by its name: what would be sent, and the call itself. */
export function methodHandlers(parts: MethodParts): Handlers<'allegro.preview' | 'allegro.call'> {
  return {
    'allegro.preview': async (call) => {
      const prepared = await prepare(parts, call);
      return prepared.ok ? ok(previewOf(prepared.value, parts.addresses)) : prepared;
    },
    'allegro.call': async (call) => {
      const prepared = await prepare(parts, call);
      if (!prepared.ok) return prepared;
      const open = openQuestion(prepared.value, call);
      if (open) return err(open);
      const isList = prepared.value.endpoint.paging !== undefined;
      return call.allPages && isList
        ? callAllPages(parts, prepared.value)
        : callOnce(parts, prepared.value, call);
    },
  };
}

async function prepare(parts: MethodParts, call: MethodCall): Promise<Result<Prepared>> {
  const found = await findEndpoint(call.method);
  if (!found.ok) return found;
  const endpoint = found.value;
  const chosen =
    call.fileId === undefined
      ? ok(null)
      : await chooseFile(parts, endpoint, { ...call, fileId: call.fileId });
  if (!chosen.ok) return chosen;
  const file = chosen.value;
  const { params = {}, query = {}, headers = {}, json, at } = call;
  if (at !== undefined && !isOwnAddress(at, parts.addresses))
    return err(bad('at', `${at} is no address of Allegro.`));
  const input = {
    params,
    query,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    ...(json === undefined ? {} : { json }),
    ...(at === undefined ? {} : { at }),
    ...(file === null ? {} : { bytes: file.upload }),
  };
  const complaint = checkInput(endpoint, input, parts.account.edition);
  return complaint ? err(complaint) : ok({ endpoint, input, file });
}

function previewOf({ endpoint, input, file }: Prepared, addresses: Addresses): MethodPreview {
  return {
    id: endpoint.id,
    method: endpoint.method,
    address: addressOf(endpoint, input, addresses),
    headers: input.headers ?? {},
    json: input.json ?? null,
    file:
      file === null
        ? null
        : { name: file.name, sizeBytes: file.sizeBytes, mediaType: file.upload.contentType },
    isWrite: isWrite(endpoint),
  };
}

/** What must be known before anything is sent. */
function openQuestion({ endpoint, input }: Prepared, { confirmed, saveAs }: CallCommand): AppError | null {
  if (isWrite(endpoint) && confirmed !== true)
    return bad(
      'confirmed',
      `${endpoint.id} changes something at Allegro: look at what is sent and confirm it.`,
    );
  if (answersBytes(endpoint, input.headers) && saveAs === undefined)
    return bad('saveAs', `${endpoint.id} answers a file: say where to save it.`);
  return null;
}

async function callOnce(
  parts: MethodParts,
  { endpoint, input }: Prepared,
  { saveAs }: CallCommand,
): Promise<Result<MethodAnswer>> {
  const replied = await parts.http.call(endpoint, input, { streams: saveAs !== undefined });
  if (!replied.ok) return replied;
  const reply = replied.value;
  const answer = answerOf(reply, reply.value);
  if (reply.file === null || saveAs === undefined) return ok(answer);
  const saved = await saveFile(parts, endpoint, reply.file, saveAs);
  if (!saved.ok) return saved;
  return ok({ ...answer, file: { path: saveAs, sizeBytes: saved.value, mediaType: reply.file.mediaType } });
}

/** The first page with the entries of all; an error on the way is the answer. */
async function callAllPages(
  { http }: MethodParts,
  { endpoint, input }: Prepared,
): Promise<Result<MethodAnswer>> {
  const items: unknown[] = [];
  const unreadable: MethodAnswer['unreadable'][number][] = [];
  let first: Reply<unknown> | null = null;
  let pages = 0;
  let isCapped = false;
  for await (const page of pagesOf(http, endpoint, input)) {
    if (!page.ok) return page;
    first ??= page.value.reply;
    pages += 1;
    items.push(...page.value.items);
    unreadable.push(...page.value.reply.unreadable);
    ({ isCapped } = page.value);
  }
  if (first === null) throw new Error('A list without a page');
  return ok({ ...answerOf(first, withList(endpoint, first.value, items)), unreadable, pages, isCapped });
}

function answerOf({ status, traceId, location, unreadable }: Reply<unknown>, value: unknown): MethodAnswer {
  return {
    status,
    traceId,
    location,
    value: value ?? null,
    unreadable,
    pages: 1,
    isCapped: false,
    file: null,
  };
}

function bad(path: string, message: string): AppError {
  return { kind: 'bad-input', path, message };
}
