import { useTranslation } from 'react-i18next';
import {
  bytesOf,
  MOST_DESCRIPTION_BYTES,
  MOST_SECTIONS,
  type WireDescription,
} from '../../../shared/domain/description.ts';
import { useFormat } from '../use-format.ts';
import classes from './description-editor.module.css';
import { problemOf, tidied } from './description-sections.ts';

/** How much of what Allegro takes is used up. */
export function DescriptionSize({ description }: { readonly description: WireDescription }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const kept = tidied(description);
  const problem = problemOf(description);
  return (
    <div className={classes.size}>
      <span className={problem === 'too-long' ? classes.bad : 'quiet'}>
        {t('description:bytes', { bytes: count(bytesOf(kept)), most: count(MOST_DESCRIPTION_BYTES) })}
      </span>
      {problem === 'too-long' ? (
        <p className={classes.bad} role="alert">
          {t('description:too-long', { over: count(bytesOf(kept) - MOST_DESCRIPTION_BYTES) })}
        </p>
      ) : null}
      {problem === 'too-many' ? (
        <p className={classes.bad} role="alert">
          {t('description:too-many', { sections: kept.sections.length, most: MOST_SECTIONS })}
        </p>
      ) : null}
    </div>
  );
}
