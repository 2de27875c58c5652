import { useTranslation } from 'react-i18next';
import { isDescription } from '../../shared/domain/description.ts';
import { changedDescriptionWords, descriptionIn } from './description/description-words.ts';
import { useFormat } from './use-format.ts';
import { valueWords } from './value-words.ts';

type BeforeAfterProps = { readonly before: unknown; readonly after: unknown };

/** The diff of one value; the two words are there for those who do not see the colours. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // Of two long texts their beginnings would say the same: where they differ is what tells.
  const [left, right] =
    isDescription(before) || isDescription(after)
      ? changedDescriptionWords(descriptionIn(before), descriptionIn(after), t)
      : [before, after];
  const isText = isLongText(right);
  return (
    <span className={isText ? 'stacked' : undefined}>
      <del className="del">
        <span className="unseen">{t('words:before')} </span>
        {valueWords(left, format, t)}
      </del>
      {isText ? null : <span aria-hidden> → </span>}
      <ins className="add">
        <span className="unseen">{t('words:after')} </span>
        {valueWords(right, format, t)}
      </ins>
    </span>
  );
}

const SHORT = 20;

/** Too long to stand beside what it was. */
export function isLongText(value: unknown): boolean {
  return typeof value === 'string' && value.length > SHORT;
}
