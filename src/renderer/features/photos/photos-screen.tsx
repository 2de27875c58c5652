import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { usePhotos } from '../../state/photos.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FetchProgress } from '../../ui/fetch-progress.tsx';
import panes from '../../ui/panes.module.css';
import { droppedFiles } from './dropped-files.ts';
import { NeedYou } from './need-you.tsx';
import { PhotoTiles } from './photo-tiles.tsx';
import { preparePhotos, takePhotos } from './photo-work.ts';
import { PhotosBar } from './photos-bar.tsx';
import { PhotosEntry } from './photos-entry.tsx';
import classes from './photos.module.css';
import { PlacingChoices } from './placing-choices.tsx';
import { usePlacing } from './use-placing.ts';
import { WorkProgress } from './work-progress.tsx';

/** Photos from this computer: which offer each belongs to, what is wrong with them, and onto the offers. */
export function PhotosScreen({ parts }: { readonly parts: ReactNode }) {
  const { t } = useTranslation();
  const isEmpty = usePhotos(({ photos, problems, work }) => {
    return photos.length === 0 && problems.length === 0 && work.kind === 'idle';
  });
  const [failure, setFailure] = useState<unknown>(null);
  const [isOver, setIsOver] = useState(false);
  const placing = usePlacing();
  const isLeft = usePhotos(({ work }) => work.kind === 'left');
  useEffect(() => {
    if (isLeft) preparePhotos().catch(setFailure);
  }, [isLeft]);

  function take(files: readonly File[]) {
    setFailure(null);
    takePhotos(files).catch(setFailure);
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    droppedFiles(event.dataTransfer).then(take, setFailure);
  }

  return (
    <div
      className={`${panes.screen} ${isOver ? classes.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => (event.currentTarget === event.target ? setIsOver(false) : null)}
      onDrop={onDrop}
    >
      {failure ? <ErrorNote error={errorOf(failure)} /> : null}
      {isEmpty ? (
        <PhotosEntry parts={parts} onFiles={take} />
      ) : (
        <>
          <PhotosBar parts={parts} placing={placing} onFiles={take} />
          <div className={panes.body}>
            {/* It scrolls, so the keyboard must be able to reach it. */}
            <div className={panes.main} role="region" aria-label={t('photos:list')} tabIndex={0}>
              <PlacingChoices />
              <WorkProgress onFailure={setFailure} />
              <FetchProgress progress={placing.fetching.progress} onStop={placing.fetching.stop} />
              {placing.wasStopped ? <p role="status">{t('photos:not-placed')}</p> : null}
              {placing.error ? <ErrorNote error={errorOf(placing.error)} /> : null}
              <PhotoTiles offerOf={placing.offerOf} />
            </div>
            <NeedYou placing={placing} />
          </div>
        </>
      )}
    </div>
  );
}
