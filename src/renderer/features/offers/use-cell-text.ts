import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { keepForm } from '../../data/kept-forms.ts';
import { useFindingWords } from '../../ui/use-finding-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { stopsOn } from './stops-on.ts';
import { noteOn } from './typed-notes.ts';
import { type EditableField, readTyped, textToType } from './typed-value.ts';
import { useCommitEdit } from './use-commit-edit.ts';

export type CellText = {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Why this cannot be kept, or what to know before keeping it. */
  readonly problem: string | null;
  readonly note: string | null;
  /** True when the text may be left: nothing was typed, or it was kept. */
  readonly keep: () => Promise<boolean>;
};

/** The text in an open cell, what it means, and its way into Stragan. */
export function useCellText(row: OfferRow, field: EditableField, startText: string | null): CellText {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useFindingWords();
  const commit = useCommitEdit(row, field);
  const [first] = useState(() => textToType(field, row, format));
  const [text, setText] = useState(startText ?? first);

  const wasTouched = text !== first;
  const { offerId } = row;
  useEffect(() => {
    keepForm('cell', wasTouched ? { offerId, field, text } : null);
  }, [offerId, field, text, wasTouched]);
  const typed = readTyped(field, text, row);
  const stop = typed.ok ? stopsOn(field, typed.shown, row)[0] : undefined;
  const reason = typed.ok ? (stop ? say(stop) : null) : t(typed.reason);
  const note = typed.ok && wasTouched ? noteOn(field, typed.shown, row) : null;

  return {
    text,
    type: (next) => {
      commit.forget();
      setText(next);
    },
    problem: commit.problem ?? (wasTouched ? reason : null),
    note: note === null ? null : t(note),
    keep: async () => !wasTouched || (typed.ok && !stop && (await commit.keep(typed))),
  };
}
