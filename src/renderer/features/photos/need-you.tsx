import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhotos } from '../../state/photos.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import card from '../../ui/card.module.css';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import words from '../../ui/words.module.css';
import { FindOffer } from './find-offer.tsx';
import classes from './photos.module.css';
import type { Unplaced } from './placing.ts';
import { problemWords } from './problem-words.ts';
import type { Placing } from './use-placing.ts';

const PORTION = 30;

/** What Stragan could not settle alone: files without one offer, and files that cannot be used. */
export function NeedYou({ placing }: { readonly placing: Placing }) {
  const { t } = useTranslation();
  const { asked, unplaced, eanUnknownOffers, refused } = placing;
  const problems = usePhotos((state) => state.problems);
  const chosen = usePhotos((state) => state.chosen);
  const [shown, setShown] = useState(PORTION);
  return (
    <SidePanel label={t('photos:need-you')}>
      <SideHead title={t('photos:need-you')} />
      <p className="quiet" role="status">
        {unplaced.length === 0 ? t('photos:all-placed') : t('photos:unplaced', { count: unplaced.length })}
      </p>
      {unplaced.length > 0 && eanUnknownOffers > 0 ? (
        <p className={words.amber}>{t('photos:ean-unknown', { count: eanUnknownOffers })}</p>
      ) : null}
      {refused.map(({ offerId, message }) => (
        <ErrorNote
          key={offerId}
          error={{ kind: 'bad-input', message: `${offerId}: ${message}`, path: null }}
        />
      ))}
      <ul className={classes.cards}>
        {asked.slice(0, shown).map((file) => (
          <li key={file.fileId} className={`${card.card} ${chosen.has(file.fileId) ? classes.settled : ''}`}>
            <strong>{file.name}</strong>
            <span className="quiet">{reasonOf(file)}</span>
            <FindOffer file={file} />
          </li>
        ))}
      </ul>
      {asked.length > shown ? (
        <Button variant="subtle" onClick={() => setShown(shown + PORTION)}>
          {t('changes:more', { count: asked.length - shown })}
        </Button>
      ) : null}
      {problems.length > 0 ? <h2>{t('photos:refused', { count: problems.length })}</h2> : null}
      <ul className={classes.cards}>
        {problems.slice(0, shown).map((problem, index) => (
          <li key={`${problem.fileId}-${index}`} className={card.refused}>
            <strong>{problem.name}</strong>
            <span>{problemWords(problem, t)}</span>
          </li>
        ))}
      </ul>
    </SidePanel>
  );

  function reasonOf({ fileId, candidates }: Unplaced): string {
    // As long as the words before it: what is below them must not move under the pointer.
    if (chosen.has(fileId)) return t('photos:reason.chosen');
    if (unplaced.every((file) => file.fileId !== fileId)) return t('photos:reason.reopened');
    return candidates.length === 0
      ? t('photos:reason.unmatched')
      : t('photos:reason.ambiguous', { count: candidates.length });
  }
}
