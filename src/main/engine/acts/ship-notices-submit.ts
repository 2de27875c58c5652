import { z } from 'zod';
import { ok, type AppError, type Result } from '../../../shared/errors.ts';
import { act, type ActCall } from './act.ts';
import { isObject } from '../allegro/wire/reading.ts';
import { commandWasDone, failedWords, taken, type CommandState } from './command-state.ts';
import { reportedState } from './reported-state.ts';
import { readNotice, type NoticeState } from './ship-notice-state.ts';

type State = CommandState & NoticeState;

/** From then on the warehouse expects the goods. */
export const submitShipNotice = act({
  name: 'ship-notices.submit',
  collection: 'ship-notices',
  words: { en: 'Announce it to the warehouse', pl: 'Zgłoś do magazynu' },
  input: z.strictObject({}),
  look,
  stops: (state) => {
    if (state.status !== 'DRAFT') return { en: 'It was announced meanwhile.', pl: 'Awizację już zgłoszono.' };
    if (!state.isPacked || !state.isBrought)
      return {
        en: 'It does not say yet how the goods are packed and brought.',
        pl: 'Nie podano jeszcze opakowania i transportu.',
      };
    return failedWords(state);
  },
  tells: ({ displayNumber, pieces }) => ({
    person: null,
    amount: null,
    order: displayNumber,
    says: [{ en: `Pieces: ${pieces}`, pl: `Sztuk: ${pieces}` }],
  }),
  send: async ({ http, key, commandId }) => {
    const { submitNotice } = await import('../allegro/endpoints/advance-ship-notices.ts');
    const json = { input: { advanceShipNoticeId: key } };
    return taken(await http.call(submitNotice, { params: { commandId }, json }));
  },
  wasDone: (state) => state.status !== 'DRAFT' || commandWasDone(state),
});

async function look({ http, key, commandId }: ActCall<object>): Promise<Result<State, AppError>> {
  const { getSubmitCommand } = await import('../allegro/endpoints/advance-ship-notices.ts');
  const notice = await readNotice(http, key);
  if (!notice.ok) return notice;
  const read = await http.call(getSubmitCommand, { params: { commandId } });
  const command = reportedState(read, ({ output }) => ({
    status: output?.status ?? '',
    complaint: output ? complaintIn(output['errors']) : null,
  }));
  return command.ok ? ok({ ...command.value, ...notice.value }) : command;
}

/** Of several the first; Allegro's own words for users where there are any. */
function complaintIn(errors: unknown): string | null {
  const [first]: readonly unknown[] = Array.isArray(errors) ? errors : [];
  if (!isObject(first)) return null;
  const { userMessage, message } = first;
  const words = userMessage ?? message;
  return typeof words === 'string' ? words : null;
}
