import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MethodAnswer, MethodCall, MethodPreview } from '../../shared/contract-methods.ts';
import { readCall } from './call-input.ts';
import { EXIT, Failure, type ExitCode } from './exit-codes.ts';
import { ask, type Session } from './session.ts';

export type CallOptions = {
  readonly input?: string;
  readonly output?: string;
  readonly allPages?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
};

/** A write is shown before it leaves, and leaves only with --yes. The answer is JSON in any case. */
export async function callMethod(session: Session, method: string, options: CallOptions): Promise<ExitCode> {
  const call = await readCall(session, method, options.input);
  const preview = await ask(session, 'allegro.preview', call);
  if (options.dryRun) {
    session.out.answer(preview, () => previewLines(preview));
    return EXIT.done;
  }
  if (preview.isWrite && !options.yes) {
    session.out.answer({ sent: false, ...preview }, () => [...previewLines(preview), NOT_SENT]);
    return EXIT.refused;
  }
  if (preview.isWrite) for (const line of previewLines(preview)) session.out.note(line);
  const answer = await send(session, call, options);
  await tell(session, answer, options.output);
  return EXIT.done;
}

const NOT_SENT = 'Nothing was sent. Say --yes to send it.';

async function send(
  session: Session,
  call: MethodCall,
  { output, allPages }: CallOptions,
): Promise<MethodAnswer> {
  const answer = await session.app.call('allegro.call', {
    ...call,
    confirmed: true,
    ...(allPages ? { allPages } : {}),
    ...(output === undefined ? {} : { saveAs: resolve(output) }),
  });
  if (answer.ok) return answer.value;
  const { error } = answer;
  if (error.kind !== 'not-allowed') throw new Failure(error);
  const scope = error.scope.replace('allegro:api:', '');
  throw new Failure({ ...error, message: `${error.message} Try: stragan sign-in --scope ${scope}` });
}

async function tell(session: Session, answer: MethodAnswer, output: string | undefined): Promise<void> {
  for (const { message } of answer.unreadable) session.out.note(`Left out: ${message}`);
  if (answer.isCapped) session.out.note('Allegro shows no further pages: narrow the question for the rest.');
  const { status, traceId, location, value, file, unreadable, pages, isCapped } = answer;
  const document = {
    status,
    traceId,
    ...(location === null ? {} : { location }),
    ...(file === null ? { value } : { file }),
    ...(unreadable.length > 0 ? { unreadable } : {}),
    ...(pages > 1 ? { pages, isCapped } : {}),
  };
  if (output === undefined || file !== null) {
    session.out.answer(document, () => [JSON.stringify(document, null, 2)]);
    return;
  }
  await writeFile(`${output}.new`, `${JSON.stringify(document, null, 2)}\n`);
  await rename(`${output}.new`, output);
  session.out.answer({ status, traceId, output }, () => [`${status}, written to ${output}`]);
}

function previewLines({ method, address, headers, json, file }: MethodPreview): string[] {
  return [
    `${method} ${address}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(json === null ? [] : [JSON.stringify(json, null, 2)]),
    ...(file === null ? [] : [`${file.name}, ${file.sizeBytes} bytes, ${file.mediaType}`]),
  ];
}
