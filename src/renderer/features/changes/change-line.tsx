import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow, Finding } from '../../../shared/contract-changes.ts';
import { isPending } from '../../../shared/domain/edit.ts';
import { attachmentWords } from '../../ui/attachment-words.ts';
import { BeforeAfter, isLongText } from '../../ui/before-after.tsx';
import { EditStory, StoryToggle } from '../../ui/change-story.tsx';
import { DescriptionDiff } from '../../ui/description/description-diff.tsx';
import { descriptionIn } from '../../ui/description/description-words.ts';
import { GalleryDiff } from '../../ui/gallery-diff.tsx';
import { parametersIn } from '../../../shared/domain/parameter-words.ts';
import { ParametersDiff } from '../../ui/parameters/parameters-diff.tsx';
import { StateChip } from '../../ui/status-chip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { fieldWords, valueWords } from '../../ui/value-words.ts';
import { betweenWords } from './between-words.ts';
import classes from './changes.module.css';
import { TickChange } from './choose-changes.tsx';
import { Conflict } from './conflict.tsx';
import { FindingNote } from './finding-note.tsx';
import { galleryWords, mainPhotoWords } from './gallery-words.ts';
import { LineActions } from './line-actions.tsx';
import { markWords } from './mark-words.ts';
import { Refusal } from './refusal.tsx';

type ChangeLineProps = { readonly change: ChangeRow; readonly findings: readonly Finding[] };

/** One change: offer, field, before and after, how it stands; what is wrong with it stands below. */
export function ChangeLine({ change, findings }: ChangeLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [hasStory, setHasStory] = useState(false);
  const say = (value: unknown) => valueWords(value, format, t);
  const mark = markWords(change, say, t) ?? betweenWords(change, say, format, t);
  const isGallery = change.field === 'images';
  const mainPhoto = isGallery ? mainPhotoWords(change.before, change.after, t) : null;
  // A text takes the width; where it is in conflict, both sides stand below anyway.
  const isText = isLongText(change.after);
  const isDescribed = change.field === 'description';
  return (
    <li className={classes.line}>
      <span className={classes.tick}>
        <TickChange change={change} />
      </span>
      <div className={classes.offer}>
        <span className={classes.offerTitle}>{change.offerTitle}</span>
        <span className={classes.ids}>
          {change.objectId}
          {change.externalId ? ` · ${change.externalId}` : ''}
        </span>
      </div>
      <span className="quiet">{fieldWords(change.field, t)}</span>
      <div>
        {isText || isDescribed ? null : <Values change={change} />}
        {mainPhoto ? <span className="quiet"> {mainPhoto}</span> : null}
        {change.intent.kind === 'add' ? <span className="quiet"> {signed(change.intent.amount)}</span> : null}
        {change.field === 'stock' && change.after === 0 && isPending(change.state) ? (
          <p className={classes.ends}>{t('offers:ends')}</p>
        ) : null}
      </div>
      <div className={classes.standing}>
        <StateChip state={change.state} />
        <LineActions change={change} />
        <StoryToggle title={change.offerTitle} isOpen={hasStory} onToggle={() => setHasStory(!hasStory)} />
      </div>
      <div className={classes.below}>
        {isGallery ? <Gallery change={change} /> : null}
        {isDescribed && change.state !== 'conflicted' ? <Description change={change} /> : null}
        {isText && change.state !== 'conflicted' ? (
          <BeforeAfter before={change.before} after={change.after} />
        ) : null}
        {findings.map((finding) => (
          <FindingNote key={finding.code} finding={finding} change={change} />
        ))}
        {mark ? <p className={classes.mark}>{mark}</p> : null}
        {change.state === 'conflicted' ? <Conflict change={change} /> : null}
        {change.error && change.state !== 'conflicted' && change.state !== 'confirmed' ? (
          <Refusal change={change} error={change.error} />
        ) : null}
        {hasStory ? <EditStory change={change} /> : null}
      </div>
    </li>
  );
}

function Gallery({ change }: { readonly change: ChangeRow }) {
  if (!Array.isArray(change.before) || !Array.isArray(change.after)) return null;
  return (
    <GalleryDiff before={change.before as readonly string[]} after={change.after as readonly string[]} />
  );
}

/** What stands in the line itself. */
function Values({ change }: { readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const { field, before, after } = change;
  if (field === 'parameters')
    return <ParametersDiff before={parametersIn(before)} after={parametersIn(after)} />;
  return <BeforeAfter before={fileWords(change, before, t)} after={fileWords(change, after, t)} />;
}

function Description({ change: { before, after } }: { readonly change: ChangeRow }) {
  return <DescriptionDiff before={descriptionIn(before)} after={descriptionIn(after)} />;
}

/** Files are told by how many or of which types they are; other values tell themselves. */
function fileWords({ field, before }: ChangeRow, value: unknown, t: TFunction): unknown {
  if (field === 'images') return galleryWords(value, t);
  return field === 'attachments' || field === 'safety' ? attachmentWords(value, before, t) : value;
}

function signed(amount: number): string {
  return amount < 0 ? `(−${-amount})` : `(+${amount})`;
}
