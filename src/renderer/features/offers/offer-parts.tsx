import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import { openInShop } from '../../state/shop.ts';
import { useSay } from '../../ui/use-terms.ts';
import { FoldingSection } from './panel-section.tsx';
import classes from './offer-panel.module.css';

/**
 * What Allegro keeps of an offer apart from it: tags, translations, ratings, fees ... each a list of the
 * shop.
 */
export function OfferParts({ offerId }: { readonly offerId: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const { data } = useAsk('collections.describe', {});
  const parts = data?.collections.filter(({ within, gone }) => within === 'offers' && gone === null) ?? [];
  if (parts.length === 0) return null;
  return (
    <FoldingSection id="parts" title={t('panel:parts')} aside={null}>
      <div className={classes.parts}>
        {parts.map(({ name, words }) => (
          <Button
            key={name}
            size="compact-xs"
            onClick={() => openInShop({ collection: name, within: offerId, key: null })}
          >
            {say(words.many)}
          </Button>
        ))}
      </div>
    </FoldingSection>
  );
}
