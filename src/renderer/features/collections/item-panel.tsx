import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollectionInfo, ItemDetails } from '../../../shared/contract-collections.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { say as tell } from '../../state/notice.ts';
import { openForm, showItem } from '../../state/shop.ts';
import { openField } from '../../state/wanted-field.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PaperButton } from '../../ui/paper-button.tsx';
import { SideHead } from '../../ui/side-panel.tsx';
import { useAgo } from '../../ui/use-ago.ts';
import { useNow } from '../../ui/use-now.ts';
import { useSpeech } from '../../ui/use-speech.ts';
import { useSay } from '../../ui/use-terms.ts';
import { useCollections } from '../../data/collections.ts';
import { partsOfItems } from './collection-of.ts';
import { Conversation } from './conversation.tsx';
import { isLetter } from './letters.ts';
import { ItemChanges } from './item-changes.tsx';
import { ItemMark } from './item-mark.tsx';
import { ItemParts } from './item-parts.tsx';
import classes from './item-side.module.css';
import { nameOf } from './item-title.ts';
import { Matrix } from './matrix.tsx';
import { Record } from './record.tsx';
import { UsedBy } from './used-by.tsx';
import { useFreshItem } from './use-fresh-item.ts';
import { useParts } from './use-parts.ts';

type ItemPanelProps = { readonly collection: CollectionInfo; readonly details: ItemDetails };

/** One item: what it says, what it is part of, what may be done to it. */
export function ItemPanel({ collection, details }: ItemPanelProps) {
  const { t } = useTranslation();
  const say = useSay();
  const speech = useSpeech();
  const collections = useCollections();
  const parts = useParts(collection, details);
  useFreshItem(collection, details);
  const title = nameOf(collection, details, speech);
  const inner = details.isLocal ? [] : partsOfItems(collections, collection.name);
  return (
    <>
      <header className={classes.head}>
        <SideHead title={title} close={{ label: t('shop:close'), act: () => showItem(null) }} />
        <span className={classes.what}>{say(collection.words.one)}</span>
        <div className={classes.marks}>
          <ItemMark item={{ ...details, mark: null }} t={t} />
        </div>
        <Buttons collection={collection} details={details} />
      </header>
      <ItemChanges changes={details.changes} />
      {collection.shape === 'matrix' ? (
        <Matrix document={details.document} parts={parts} />
      ) : (
        <Record parts={parts} />
      )}
      {inner.map((one) =>
        isLetter(one) ? (
          <Conversation key={one.name} collection={one} within={details.key} />
        ) : (
          <ItemParts key={one.name} collection={one} within={details.key} />
        ),
      )}
      <UsedBy details={details} />
      <Age details={details} />
    </>
  );
}

function Age({ details: { readAt } }: { readonly details: ItemDetails }) {
  const { t } = useTranslation();
  const ago = useAgo();
  const now = useNow();
  if (readAt === null) return null;
  return <p className={classes.quiet}>{t('shop:age.as-of', { ago: ago(readAt, now) })}</p>;
}

/** What Allegro and this edition let be done. */
function Buttons({ collection, details }: ItemPanelProps) {
  const { t } = useTranslation();
  const say = useSay();
  const remove = useTell('collections.remove');
  const { can, acts, papers, fills } = collection;
  const { key, isLocal, isGone, fixed } = details;
  const isGoing = details.changes.some(({ kind }) => kind === 'remove');
  if (isGone || isGoing) return null;
  const removeIt = () =>
    remove.mutate(
      { name: collection.name, key },
      {
        onSuccess: ({ changeId }) => {
          if (isLocal) showItem(null);
          tell(changeId === null ? 'shop:removed-here' : 'shop:removal-kept');
        },
      },
    );
  return (
    <>
      <div className={classes.buttons}>
        {fills === undefined ? null : (
          <Button variant="filled" onClick={() => openField(key, fills)}>
            {t('shop:fill-in')}
          </Button>
        )}
        {fixed === null && (can.change || isLocal) ? (
          <Button onClick={() => openForm({ kind: 'change' })}>{t('shop:edit')}</Button>
        ) : null}
        {fixed === null && can.remove && !isLocal ? (
          <Button variant="subtle" color="red" loading={remove.isPending} onClick={removeIt}>
            {t('shop:remove')}
          </Button>
        ) : null}
        {isLocal
          ? null
          : acts.map(({ name, words }) => (
              <Button key={name} onClick={() => openForm({ kind: 'act', act: name })}>
                {say(words)}
              </Button>
            ))}
        {isLocal
          ? null
          : papers
              .filter(({ name }) => !name.endsWith('.attachment'))
              .map((paper) => (
                <PaperButton key={paper.name} collection={collection.name} paper={paper} keys={[key]} />
              ))}
      </div>
      {fixed ? <p className={classes.quiet}>{say(fixed)}</p> : null}
      {remove.error ? <ErrorNote error={errorOf(remove.error)} /> : null}
    </>
  );
}
