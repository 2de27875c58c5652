import { create } from 'zustand';
import type { AppError } from '../../shared/errors.ts';

/** A key of the texts and what stands in its gaps, so that it is said in whatever language is chosen next. */
export type Sentence = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };

/** What can be done about it at once; its name is a key of the texts. */
export type NoticeAction = { readonly key: string; readonly act: () => void };

type Said = {
  readonly said: readonly Sentence[] | AppError | null;
  readonly action: NoticeAction | null;
};

/** What just happened, in a sentence or two; or why it did not. */
export const useNotice = create<Said>(() => ({ said: null, action: null }));

export function say(key: string, values?: Sentence['values']): void {
  sayAll([values ? { key, values } : { key }]);
}

export function sayAll(said: readonly Sentence[], action: NoticeAction | null = null): void {
  useNotice.setState({ said, action });
}

export function sayError(said: AppError): void {
  useNotice.setState({ said, action: null });
}

export function forgetNotice(): void {
  useNotice.setState({ said: null, action: null });
}
