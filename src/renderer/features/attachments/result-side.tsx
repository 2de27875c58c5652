import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttachmentPreview } from '../../../shared/contract-files.ts';
import { errorOf } from '../../data/api.ts';
import { attachmentWords } from '../../ui/attachment-words.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import card from '../../ui/card.module.css';
import { Figures } from '../../ui/figures.tsx';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import { useFormat } from '../../ui/use-format.ts';
import words from '../../ui/words.module.css';
import classes from './attachments.module.css';
import { type Attaching, MOST_OFFERS } from './use-attaching.ts';

type ResultSideProps = { readonly attaching: Attaching; readonly count: number };

/** How many get the file, what they have now, and the one step that puts it there. */
export function ResultSide({ attaching, count }: ResultSideProps) {
  const { t } = useTranslation();
  const { preview, apply, fetching, refused, isReady, wasStopped } = attaching;
  const seen = isReady ? preview.data : undefined;
  const changing = seen ? seen.adding + seen.replacing + seen.unfetched : 0;
  const error = preview.error ?? apply.error;
  return (
    <SidePanel label={t('attachments:result')}>
      <SideHead title={t('attachments:result')} />
      {seen ? <Tally preview={seen} /> : <p className="quiet">{t('attachments:first-steps')}</p>}
      {count > MOST_OFFERS ? (
        <p className={words.amber}>{t('attachments:too-many', { most: MOST_OFFERS })}</p>
      ) : null}
      {seen ? <Sample sample={seen.sample} /> : null}
      <p className="quiet">{t('bulk:preview-only')}</p>
      {wasStopped ? <p role="status">{t('photos:not-placed')}</p> : null}
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      {refused.map(({ offerId, message }) => (
        <ErrorNote
          key={offerId}
          error={{ kind: 'bad-input', message: `${offerId}: ${message}`, path: null }}
        />
      ))}
      <Button
        variant="filled"
        fullWidth
        disabled={changing === 0 || preview.isPlaceholderData}
        loading={apply.isPending && fetching.progress === null}
        onClick={() => apply.mutate()}
      >
        {t('bulk:apply', { count: changing })}
      </Button>
    </SidePanel>
  );
}

function Tally({ preview }: { readonly preview: AttachmentPreview }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const facts = [
    ['attachments:adding', preview.adding, false],
    ['attachments:replacing', preview.replacing, true],
    ['attachments:already', preview.alreadyThere, false],
    ['attachments:unfetched', preview.unfetched, false],
    ['attachments:without-product', preview.withoutProduct, true],
    ['attachments:full', preview.full, true],
  ] as const;
  return (
    <div className={card.card} role="status">
      <Figures
        figures={facts
          .filter(([key, value]) => value > 0 || key === 'attachments:adding')
          .map(([key, value, isAmber]) => ({ name: t(key), value: count(value), isAmber }))}
      />
      {preview.typeUnknown > 0 ? (
        <p className="quiet">{t('attachments:type-unknown', { count: preview.typeUnknown })}</p>
      ) : null}
    </div>
  );
}

function Sample({ sample }: Pick<AttachmentPreview, 'sample'>) {
  const { t } = useTranslation();
  if (sample.length === 0) return null;
  return (
    <section aria-label={t('bulk:before-after')}>
      <h2>{t('bulk:before-after')}</h2>
      <ul className={classes.sample}>
        {sample.map(({ offer, before, after }) => (
          <li key={offer.offerId}>
            <span title={offer.title}>{offer.title}</span>
            <BeforeAfter
              before={attachmentWords(before, before, t)}
              after={attachmentWords(after, before, t)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
