import { useTranslation } from 'react-i18next';
import type { WireDescription } from '../../../shared/domain/description.ts';
import { useTell } from '../../data/use-ask.ts';
import { say } from '../../state/notice.ts';
import { checkWords } from '../../ui/check-words.ts';
import { tidied } from '../../ui/description/description-sections.ts';

/** Hands the description to Stragan; it says so, or why it was not taken. */
export function useKeepDescription(offerId: string, onKept: () => void) {
  const { t } = useTranslation();
  const edit = useTell('offers.edit');
  const first = edit.data?.refused[0];
  const keep = (value: WireDescription) => {
    const intent = { kind: 'set' as const, value: tidied(value) };
    edit.mutate(
      {
        title: t('offers:by-hand'),
        origin: 'by-hand',
        edits: [{ offerId, field: 'description', intent }],
      },
      {
        onSuccess: ({ refused, edited }) => {
          if (refused.length > 0) return;
          onKept();
          if (edited > 0) say('description:applied');
        },
      },
    );
  };
  const refused = first ? (checkWords(first.code, {}, t) ?? first.message) : null;
  return { keep, isPending: edit.isPending, error: edit.error, refused };
}
