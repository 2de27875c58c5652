import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewOffer } from '../../../shared/domain/new-offer.ts';
import { changeOffer } from '../../state/new-offer.ts';
import { useProblem } from './form-parts.ts';
import { FormSection } from './form-section.tsx';
import classes from './new-offer.module.css';

/** On sale at once, or a draft at Allegro that nobody sees. */
export function PublishField({ offer }: { readonly offer: NewOffer }) {
  const { t } = useTranslation();
  const problem = useProblem('publish');
  return (
    <FormSection title={t('new-offer:field.publish')}>
      <SegmentedControl
        className={classes.fit ?? ''}
        size="xs"
        aria-label={t('new-offer:field.publish')}
        value={offer.publish ? 'now' : 'draft'}
        onChange={(kind) => changeOffer('publish', { publish: kind === 'now' })}
        data={[
          { value: 'draft', label: t('new-offer:publish.draft') },
          { value: 'now', label: t('new-offer:publish.now') },
        ]}
      />
      <p className="quiet">
        {t(offer.publish ? 'new-offer:publish.now-note' : 'new-offer:publish.draft-note')}
      </p>
      {problem ? (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </FormSection>
  );
}
