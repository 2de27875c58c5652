import { useTranslation } from 'react-i18next';
import type { Intent } from '../../../shared/domain/edit.ts';
import type { PartField } from '../../../shared/domain/offer-fields.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { say } from '../../state/notice.ts';
import { checkWords } from '../../ui/check-words.ts';

const APPLIED: Readonly<Record<PartField, string>> = {
  description: 'description:applied',
  parameters: 'parameters:applied',
};

/** Hands what was meant to Stragan; it says so, or why it was not taken. */
export function useKeepPart(offerId: OfferId, field: PartField, onKept: () => void) {
  const { t } = useTranslation();
  const edit = useTell('offers.edit');
  const first = edit.data?.refused[0];
  const keep = (intent: Intent) => {
    edit.mutate(
      { title: t('offers:by-hand'), origin: 'by-hand', edits: [{ offerId, field, intent }] },
      {
        onSuccess: ({ refused, edited }) => {
          if (refused.length > 0) return;
          onKept();
          if (edited > 0) say(APPLIED[field]);
        },
      },
    );
  };
  const refused: AppError[] = first
    ? [{ kind: 'bad-input', message: checkWords(first.code, {}, t) ?? first.message, path: null }]
    : [];
  const errors = edit.error ? [errorOf(edit.error), ...refused] : refused;
  return { keep, isPending: edit.isPending, errors };
}
