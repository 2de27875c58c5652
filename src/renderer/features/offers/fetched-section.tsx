import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { OfferContents } from '../../../shared/domain/offer-contents.ts';
import { useStatus } from '../../data/status.ts';
import type { PanelSection } from '../../state/panel-sections.ts';
import { FoldingSection } from './panel-section.tsx';
import classes from './panel-section.module.css';

type FetchedSectionProps = {
  readonly id: PanelSection;
  readonly title: string;
  readonly details: OfferDetails | undefined;
  readonly aside?: (contents: OfferContents) => string | null;
  readonly children: (contents: OfferContents) => ReactNode;
};

/** A section of what only the full offer tells: until that is here it says so, and never looks empty. */
export function FetchedSection({ id, title, details, aside, children }: FetchedSectionProps) {
  const missing = useMissingWords(details);
  const { t } = useTranslation();
  const contents = details?.contents ?? null;
  if (contents !== null)
    return (
      <FoldingSection id={id} title={title} aside={aside?.(contents) ?? null}>
        {children(contents)}
      </FoldingSection>
    );
  return (
    <FoldingSection id={id} title={title} aside={missing === null ? t('panel:being-fetched') : null}>
      {missing === null ? <Skeleton isGallery={id === 'gallery'} /> : <p className="quiet">{missing}</p>}
    </FoldingSection>
  );
}

/** Why it does not come now; null while it does. */
function useMissingWords(details: OfferDetails | undefined): string | null {
  const { t } = useTranslation();
  const connection = useStatus()?.connection;
  if (details?.detailsState === 'refused') return t('panel:refused');
  if (details?.detailsState === 'gone') return t('panel:gone');
  if (connection === 'offline') return t('panel:when-online');
  return connection === 'signed-out' ? t('panel:when-signed-in') : null;
}

function Skeleton({ isGallery }: { readonly isGallery: boolean }) {
  return (
    <div className={`${classes.skeleton} ${isGallery ? classes.tiles : ''}`} aria-hidden>
      {Array.from({ length: isGallery ? 5 : 3 }, (_, at) => (
        <i key={at} />
      ))}
    </div>
  );
}
