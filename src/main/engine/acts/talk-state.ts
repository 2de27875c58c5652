import type { Words } from '../../../shared/contract-collections.ts';

/** A line of a conversation, newest first. */
export type Said = { readonly id: string; readonly isMine: boolean; readonly text: string };

export type TalkState = { readonly person: string | null; readonly said: readonly Said[] };

/** `after`: the last line that the seller had before his eyes. */
export type Reply = {
  readonly text: string;
  readonly after?: string | null | undefined;
  readonly attachments?: readonly Named[] | null | undefined;
  readonly attachment?: Named | null | undefined;
};

type Named = { readonly name: string };

const SHOWN = 80;

/** Somebody of the seller's side answered since he wrote. */
export function answeredWords({ said }: TalkState, { text, after }: Reply): Words | null {
  const newest = said[0];
  if (!newest?.isMine) return null;
  const shown = shortened(newest.text);
  const answered = {
    en: `Somebody of yours has answered meanwhile: “${shown}”`,
    pl: `Ktoś od ciebie w międzyczasie odpowiedział: „${shown}”`,
  };
  if (newest.text === text) return answered;
  return after && newest.id !== after ? answered : null;
}

/** The text, and what the other side wrote that the seller may not have seen. */
export function replyWords({ said }: TalkState, given: Reply): readonly Words[] {
  const newest = said[0];
  const { text, after } = given;
  const own = [
    { en: `You write: “${shortened(text)}”`, pl: `Piszesz: „${shortened(text)}”` },
    ...fileWords(given),
  ];
  if (!newest || newest.isMine || newest.id === after) return own;
  const theirs = shortened(newest.text);
  return [...own, { en: `Last they wrote: “${theirs}”`, pl: `Ostatnio napisano: „${theirs}”` }];
}

/** What goes with the text. */
export function fileWords({ attachments, attachment }: Omit<Reply, 'text'>): readonly Words[] {
  const names = [...(attachments ?? []), ...(attachment ? [attachment] : [])].map(({ name }) => name);
  if (names.length === 0) return [];
  return [{ en: `With: ${names.join(', ')}`, pl: `Z załącznikiem: ${names.join(', ')}` }];
}

/** Of a conversation about something. */
export function talkTells(state: TalkState & { readonly subject: string | null }, given: Reply) {
  return { person: state.person, amount: null, order: state.subject, says: replyWords(state, given) };
}

export function wasSaid(state: TalkState, before: TalkState, text: string): boolean {
  const known = new Set(before.said.map(({ id }) => id));
  return state.said.some((line) => line.isMine && line.text === text && !known.has(line.id));
}

export function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
