import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { ask, errorOf } from '../../data/api.ts';
import { useShowEdit } from '../../data/offer-view.ts';
import { checkWords } from '../../ui/check-words.ts';
import { say } from '../../state/notice.ts';
import { errorWords } from '../../ui/error-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { fieldWords, valueWords } from '../../ui/value-words.ts';
import type { EditableField, Typed } from './typed-value.ts';
import { withEdit } from './with-edit.ts';

/** Hands one typed value to Stragan; `problem` says why it was not taken. */
export function useCommitEdit(row: OfferRow, field: EditableField) {
  const { t } = useTranslation();
  const format = useFormat();
  const showEdit = useShowEdit();
  const [problem, setProblem] = useState<string | null>(null);

  async function keep(typed: Extract<Typed, { ok: true }>): Promise<boolean> {
    try {
      const outcome = await ask('offers.edit', {
        title: t('offers:by-hand'),
        origin: 'by-hand',
        edits: [{ offerId: row.offerId, field, intent: typed.intent }],
      });
      const refused = outcome.refused[0];
      if (refused) setProblem(checkWords(refused.code, {}, t) ?? refused.message);
      else if (outcome.edited > 0) {
        showEdit(row.offerId, (now) => withEdit(now, field, typed.shown));
        say('offers:kept-one', {
          title: shortOf(row.title),
          field: fieldWords(field, t),
          value: valueWords(typed.shown, format, t),
        });
      }
      return !refused;
    } catch (thrown) {
      const words = errorWords(errorOf(thrown), t, format);
      setProblem(`${words.what} ${words.todo}`);
      return false;
    }
  }

  return { problem, keep, forget: () => setProblem(null) };
}

const MOST_OF_TITLE = 30;

/** Enough of it to know the offer by, in the little room of a notice. */
function shortOf(title: string): string {
  return title.length <= MOST_OF_TITLE ? title : `${title.slice(0, MOST_OF_TITLE).trimEnd()}…`;
}
