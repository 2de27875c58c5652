import type { CallInput } from '../../../src/main/engine/allegro/endpoint.ts';
import type { AppError } from '../../../src/shared/errors.ts';
import type { Exchange, Violation } from '../description/exchange.ts';
import type { Operation } from '../description/operations.ts';
import type { MadeRequest } from './make-requests.ts';
import type { Stage } from './stage.ts';

export type Called = {
  readonly exchanges: readonly Exchange[];
  /** Why the shop did not answer with success; null when it did. */
  readonly failure: string | null;
  /** What our own client makes of a request or an answer that should have passed. */
  readonly complaint: Pick<Violation, 'direction' | 'reason'> | null;
};

/** Calls the method of our own catalogue. */
export async function callClient(stage: Stage, operation: Operation, request: MadeRequest): Promise<Called> {
  const listed = stage.catalogue.find(operation.key, stage.edition);
  if (listed === null) return { exchanges: [], failure: 'the catalogue lacks it', complaint: null };
  const { params, headers, ...rest } = request;
  const input = {
    ...rest,
    params: renamed(operation.path, listed.endpoint.path, params),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
  stage.recorder.take();
  const error = await errorOf(stage, listed.endpoint, input as CallInput<string, string>);
  const exchanges = stage.recorder.take();
  const status = exchanges.at(-1)?.answer.status;
  if (error === null) return { exchanges, failure: null, complaint: null };
  if (status !== undefined && status >= 400) return { exchanges, failure: error, complaint: null };
  const direction = status === undefined ? 'request' : 'answer';
  return { exchanges, failure: null, complaint: { direction, reason: `our client: ${error}` } };
}

async function errorOf(
  { client }: Stage,
  endpoint: Parameters<Stage['client']['http']['call']>[0],
  input: CallInput<string, string>,
): Promise<string | null> {
  try {
    const result = await client.http.call(endpoint, input);
    if (!result.ok) return inShort(result.error);
    const { unreadable } = result.value;
    return unreadable.length === 0 ? null : JSON.stringify(unreadable);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What was wrong where, without what differs from one answer to the next. */
function inShort(error: AppError): string {
  if (error.kind !== 'refused') return `${error.kind}: ${error.message}`;
  const fields = error.fields.map(({ code, path, message }) => `${path ?? ''} ${code} ${message}`.trim());
  const isUnknown = ['NotFoundException', 'ACCESS_DENIED'].includes(error.fields[0]?.code ?? '');
  return `${error.status} ${isUnknown ? 'the demo knows no such path or id' : fields.join('; ')}`;
}

/** The catalogue may call a path's parameters otherwise than the description: their order is the same. */
function renamed(
  described: string,
  ours: string,
  params: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names = (path: string): readonly string[] =>
    [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');
  const theirs = names(described);
  return Object.fromEntries(names(ours).map((name, index) => [name, params[theirs[index] ?? ''] ?? '']));
}
