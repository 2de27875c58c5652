import { useTranslation } from 'react-i18next';
import { useFormat } from './use-format.ts';
import { valueWords } from './value-words.ts';

type BeforeAfterProps = { readonly before: unknown; readonly after: unknown };

/** The diff of one value; the two words are there for those who do not see the colours. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isText = isLongText(after);
  return (
    <span className={isText ? 'stacked' : undefined}>
      <del className="del">
        <span className="unseen">{t('words:before')} </span>
        {valueWords(before, format, t)}
      </del>
      {isText ? null : <span aria-hidden> → </span>}
      <ins className="add">
        <span className="unseen">{t('words:after')} </span>
        {valueWords(after, format, t)}
      </ins>
    </span>
  );
}

const SHORT = 20;

/** Too long to stand beside what it was. */
export function isLongText(value: unknown): boolean {
  return typeof value === 'string' && value.length > SHORT;
}
