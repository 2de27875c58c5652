import { Button } from '@mantine/core';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { changeAttachment, forgetAttachment } from '../../state/attachments.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FetchProgress } from '../../ui/fetch-progress.tsx';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import classes from './attachments.module.css';
import { FileChoice } from './file-choice.tsx';
import { OffersChoice } from './offers-choice.tsx';
import { ResultSide } from './result-side.tsx';
import { takeHanded, takePicked, type TakenFile } from './take-file.ts';
import { TypeChoice } from './type-choice.tsx';
import { useAttaching } from './use-attaching.ts';
import { useChosenOffers, useListedOffers } from './use-chosen-offers.ts';

/** One file onto many offers: its type, the file, the offers, what will happen, Apply. */
export function AttachmentsScreen({ parts }: { readonly parts: ReactNode }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<unknown>(null);
  const [lost, setLost] = useState<string | null>(null);
  const [hasSeveral, setSeveral] = useState(false);
  const listed = useListedOffers();
  const offerIds = useChosenOffers(listed);
  const attaching = useAttaching(offerIds);
  const isBusy = attaching.apply.isPending;

  function onDrop(event: DragEvent) {
    event.preventDefault();
    const { files } = event.dataTransfer;
    setSeveral(files.length > 1);
    if (files.length === 1 && files[0]) take(takeHanded(files[0]));
  }

  function take(coming: Promise<TakenFile>) {
    setFailure(null);
    setLost(null);
    coming.then(({ file, lost: name }) => {
      if (file) changeAttachment({ file });
      setLost(name);
    }, setFailure);
  }

  return (
    <div className={panes.screen} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <PlaceBar title={t('attachments:part')} beside={parts}>
        <Button variant="subtle" color="gray" disabled={isBusy} onClick={forgetAttachment}>
          {t('attachments:clear')}
        </Button>
      </PlaceBar>
      <div className={panes.body}>
        {/* It scrolls, so the keyboard must be able to reach it. */}
        <div
          className={`${panes.main} ${classes.steps}`}
          role="region"
          aria-label={t('attachments:part')}
          tabIndex={0}
        >
          <p className={classes.what}>{t('attachments:what-it-is')}</p>
          <FetchProgress progress={attaching.fetching.progress} onStop={attaching.fetching.stop} />
          <TypeChoice />
          <FileChoice
            prepared={attaching.prepared}
            onFile={(file) => take(takeHanded(file))}
            onPick={() => take(takePicked())}
          />
          {lost ? <p role="alert">{t('attachments:problem.unreadable', { name: lost })}</p> : null}
          {hasSeveral ? <p role="alert">{t('attachments:several')}</p> : null}
          {failure ? <ErrorNote error={errorOf(failure)} /> : null}
          <OffersChoice listed={listed} count={offerIds.length} />
        </div>
        <ResultSide attaching={attaching} count={offerIds.length} />
      </div>
    </div>
  );
}
