import { oneError, wholeError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { unknownThing } from '../resource.ts';
import { findNotice, saveNotice } from './ship-notice.ts';

type SubmitCommand = {
  readonly acceptedAt: number;
  readonly advanceShipNoticeId: string;
  /** Null while it runs. */
  readonly error: string | null | undefined;
};

const TAKES_MS = 2000;

/** PUT /fulfillment/submit-commands/{commandId}. */
export function submitNotice(context: Context): DemoAnswer {
  const commandId = context.params['commandId'] ?? '';
  const { input } = context.json as { readonly input: { readonly advanceShipNoticeId: string } };
  const { advanceShipNoticeId } = input;
  if (commands(context).has(commandId))
    return oneError(422, 'COMMAND_ALREADY_EXISTS', 'A command of this id was accepted before.', {
      path: 'commandId',
    });
  const command = { acceptedAt: context.now, advanceShipNoticeId, error: undefined };
  commands(context).put(commandId, command);
  const location = `${context.addresses.api}/fulfillment/submit-commands/${commandId}`;
  return { status: 201, headers: { location }, body: inWords(commandId, command) };
}

/** GET /fulfillment/submit-commands/{commandId}. */
export function readSubmitCommand(context: Context): DemoAnswer {
  const commandId = context.params['commandId'] ?? '';
  const found = commands(context).get(commandId);
  if (found === undefined) return unknownThing();
  return { status: 200, headers: {}, body: inWords(commandId, ended(context, commandId, found)) };
}

function ended(context: Context, commandId: string, command: SubmitCommand): SubmitCommand {
  const dueAt = command.acceptedAt + TAKES_MS;
  if (command.error !== undefined || context.now < dueAt) return command;
  const done = { ...command, error: submit({ ...context, now: dueAt }, command.advanceShipNoticeId) };
  commands(context).put(commandId, done);
  return done;
}

/** Null when the notice is on its way; else what stands against it. */
function submit(context: Context, noticeId: string): string | null {
  const notice = findNotice(context, noticeId);
  if (notice === null) return 'There is no such notice.';
  if (notice.status !== 'DRAFT') return `The notice is ${notice.status}.`;
  if (notice.shipping === undefined || notice.handlingUnit === undefined)
    return 'The notice does not say how it is packed and brought.';
  saveNotice(context, { ...notice, status: 'IN_TRANSIT', submittedAt: context.now });
  return null;
}

function inWords(id: string, { advanceShipNoticeId, error }: SubmitCommand): object {
  const input = { advanceShipNoticeId };
  if (error === undefined) return { id, input, output: { status: 'RUNNING' } };
  if (error === null) return { id, input, output: { status: 'SUCCESSFUL' } };
  const errors = [wholeError({ code: 'SUBMIT_FAILED', message: error, path: 'input.advanceShipNoticeId' })];
  return { id, input, output: { status: 'FAILED', errors } };
}

function commands({ state }: Context) {
  return state.table<SubmitCommand>('submit-commands');
}
