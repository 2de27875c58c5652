import { create } from 'zustand';
import type { AppError } from '../../shared/errors.ts';

/** A key of the texts and what stands in its gaps, so that it is said in whatever language is chosen next. */
export type Sentence = { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };

/** What just happened, in a sentence or two; or why it did not. */
export const useNotice = create<{ readonly said: readonly Sentence[] | AppError | null }>(() => ({
  said: null,
}));

export function say(key: string, values?: Sentence['values']): void {
  sayAll([values ? { key, values } : { key }]);
}

export function sayAll(said: readonly Sentence[]): void {
  useNotice.setState({ said });
}

export function sayError(said: AppError): void {
  useNotice.setState({ said });
}

export function forgetNotice(): void {
  useNotice.setState({ said: null });
}
