import { useTranslation } from 'react-i18next';
import { useFormat } from './use-format.ts';
import { valueWords } from './value-words.ts';

type BeforeAfterProps = { readonly before: unknown; readonly after: unknown };

/** The diff of one value; the two words are there for those who do not see the colours. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span>
      <del className="del">
        <span className="unseen">{t('words:before')} </span>
        {valueWords(before, format, t)}
      </del>
      <span aria-hidden> → </span>
      <ins className="add">
        <span className="unseen">{t('words:after')} </span>
        {valueWords(after, format, t)}
      </ins>
    </span>
  );
}
