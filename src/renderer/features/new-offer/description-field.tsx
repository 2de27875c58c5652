import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../shared/domain/account.ts';
import type { WireDescription } from '../../../shared/domain/description.ts';
import type { NewOffer } from '../../../shared/domain/new-offer.ts';
import { changeOffer } from '../../state/new-offer.ts';
import { DescriptionEditor } from '../../ui/description/description-editor.tsx';
import { Photo } from '../../ui/photo.tsx';
import { fieldId, useProblem } from './form-parts.ts';
import { FormSection } from './form-section.tsx';
import classes from './new-offer.module.css';

type DescriptionFieldProps = { readonly offer: NewOffer; readonly edition: Edition };

/** One empty text, to be written into at once. */
const BLANK: WireDescription = { sections: [{ items: [{ type: 'TEXT', content: '' }] }] };

/** That of the product, or one of the seller's own. */
export function DescriptionField({ offer, edition }: DescriptionFieldProps) {
  const { t } = useTranslation();
  const { description, images, title } = offer;
  const [own, setOwn] = useState(description ?? BLANK);
  const problem = useProblem('description');
  const put = (next: WireDescription | null) => {
    // Who looks at that of the product comes back to his own.
    if (next !== null) setOwn(next);
    changeOffer('description', { description: next });
  };
  const isOwn = description !== null;
  return (
    <FormSection title={t('new-offer:section.description')}>
      {edition === '2026' ? (
        <SegmentedControl
          className={classes.fit ?? ''}
          size="xs"
          aria-label={t('new-offer:section.description')}
          value={isOwn ? 'own' : 'product'}
          onChange={(kind) => put(kind === 'product' ? null : own)}
          data={[
            { value: 'product', label: t('new-offer:description.product') },
            { value: 'own', label: t('new-offer:description.own') },
          ]}
        />
      ) : null}
      {isOwn || edition === '2022' ? (
        <div id={fieldId('description')} tabIndex={-1}>
          <DescriptionEditor
            value={description ?? own}
            // A photo that is still here has no address that a description could name.
            gallery={images.filter((url) => !url.startsWith('blob:'))}
            pictureOf={(url) => <Photo offerId="0" title={title} url={url} large />}
            onChange={put}
            label={t('new-offer:section.description')}
          />
          {problem === null ? null : (
            <p className={classes.problem} role="alert">
              {problem}
            </p>
          )}
        </div>
      ) : (
        <p className="quiet">{t('new-offer:description.inherited')}</p>
      )}
    </FormSection>
  );
}
