import { useState } from 'react';
import { fitting } from '../../data/fitting.ts';
import { keepForm, keptForm } from '../../data/kept-forms.ts';

/** What is typed to find the offer of a photo: all of them are one form, which goes with the photos. */
export function useKeptFind(fileId: number): readonly [string, (next: string) => void] {
  const [text, setText] = useState(() => keptTexts()[fileId] ?? '');
  const set = (next: string) => {
    setText(next);
    keepForm('photo-finds', { ...keptTexts(), [fileId]: next });
  };
  return [text, set];
}

function keptTexts(): Readonly<Record<string, string>> {
  return fitting<Readonly<Record<string, string>>>({}, keptForm('photo-finds'));
}
