import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemChangeRow, Words } from '../../shared/contract-collections.ts';
import { isPending } from '../../shared/domain/edit.ts';
import { errorOf } from '../data/api.ts';
import { useCollection } from '../data/collections.ts';
import { useAsk, useTell } from '../data/use-ask.ts';
import { confirmAct, openInShop, useShop } from '../state/shop.ts';
import { DropChange, RecallChange } from './change-buttons.tsx';
import { ItemStory, StoryToggle } from './change-story.tsx';
import { changedFacts } from './changed-facts.ts';
import { Chip } from './chip.tsx';
import type { Reading } from './document-parts.ts';
import { ErrorNote } from './error-note.tsx';
import { inEachLanguage } from './in-each-language.ts';
import classes from './item-change.module.css';
import { StateChip } from './status-chip.tsx';
import { useReading } from './use-reading.ts';
import { useSay } from './use-terms.ts';

type ItemChangeProps = {
  readonly change: ItemChangeRow;
  /** Beside the item itself its name and kind go without saying. */
  readonly isBeside?: boolean;
};

/** A change of an item: what it is, before and after, how it stands, and what can be done about it. */
export function ItemChange({ change, isBeside = false }: ItemChangeProps) {
  const { t, i18n } = useTranslation();
  const say = useSay();
  const [hasStory, setHasStory] = useState(false);
  const collection = useCollection(change.collection);
  const { collection: name, key } = change;
  const shown = useAsk('collections.show', { name, key }, { enabled: isPending(change.state) });
  const reading = useReading(collection, shown.data?.titles);
  const what = collection ? say(collection.words.one) : '';
  const title = change.title ?? what;
  const act = collection?.acts.find((one) => one.name === change.act);
  const actWords =
    act?.words ??
    inEachLanguage(i18n, (voice) =>
      voice.t(`new-offer:act.${(change.act ?? '').replace('.', '_')}`, voice.t('shop:kind.act')),
    );
  const isUnconfirmedAct = change.kind === 'act' && change.state === 'draft';
  return (
    <li className={`${classes.change} ${isBeside ? classes.beside : ''}`}>
      {isBeside ? null : (
        <div className={classes.item}>
          <button
            type="button"
            className={classes.title}
            onClick={() => openInShop({ collection: name, within: null, key })}
          >
            {title}
          </button>
          <span className="quiet">{what}</span>
        </div>
      )}
      <div className={classes.lines}>
        <strong className={classes.kind}>{change.act ? say(actWords) : t(KIND_KEYS[change.kind])}</strong>
        <Lines change={change} reading={reading} />
      </div>
      <div className={classes.standing}>
        {isUnconfirmedAct ? (
          <Chip tone="warn">{t('shop:act.needs-you')}</Chip>
        ) : (
          <StateChip state={change.state} />
        )}
        <Actions change={change} title={title} actWords={actWords} />
        <StoryToggle title={title} isOpen={hasStory} onToggle={() => setHasStory(!hasStory)} />
      </div>
      <div className={classes.below}>
        {change.error && change.state !== 'conflicted' && change.state !== 'confirmed' ? (
          <ErrorNote error={change.error} />
        ) : null}
        {change.state === 'conflicted' ? <Sides change={change} reading={reading} /> : null}
        {hasStory ? <ItemStory change={change} /> : null}
      </div>
    </li>
  );
}

const KIND_KEYS = {
  create: 'shop:kind.create',
  change: 'shop:kind.change',
  remove: 'shop:kind.remove',
  act: 'shop:kind.act',
};

const SHOWN = 6;

function Lines({ change, reading }: { readonly change: ItemChangeRow; readonly reading: Reading }) {
  const { t } = useTranslation();
  const facts = change.lines.flatMap(({ path, before, after }) => changedFacts(path, before, after, reading));
  return (
    <>
      <ul className={classes.facts}>
        {facts.slice(0, SHOWN).map(({ place, name, before, after }) => (
          <li key={place}>
            <span className={classes.name}>{name}</span>{' '}
            {change.kind === 'create' || change.kind === 'act' ? null : (
              <>
                <del className="del">
                  <span className="unseen">{t('words:before')} </span>
                  {before ?? '–'}
                </del>
                <span aria-hidden> → </span>
              </>
            )}
            <ins className="add">
              <span className="unseen">{t('words:after')} </span>
              {after ?? '–'}
            </ins>
          </li>
        ))}
      </ul>
      {facts.length > SHOWN ? (
        <span className="quiet">{t('shop:more-values', { count: facts.length - SHOWN })}</span>
      ) : null}
    </>
  );
}

/** The same property was changed on both sides: was, yours, on Allegro; the seller decides. */
function Sides({ change, reading }: { readonly change: ItemChangeRow; readonly reading: Reading }) {
  const { t } = useTranslation();
  const resolve = useTell('collections.resolve');
  const theirs = (change.theirs ?? {}) as Readonly<Record<string, unknown>>;
  const differing = change.lines.flatMap(({ path, before }) =>
    path in theirs ? changedFacts(path, before, theirs[path], reading) : [],
  );
  const choose = (take: 'mine' | 'theirs') => resolve.mutate({ changeIds: [change.changeId], take });
  return (
    <div className={classes.sides}>
      <ul className={classes.facts}>
        {differing.map(({ place, name, before, after }) => (
          <li key={place}>
            <span className={classes.name}>{name}:</span> {t('changes:conflict.was')} {before ?? '–'},{' '}
            {t('changes:conflict.on-allegro')} <span className="del">{after ?? '–'}</span>
          </li>
        ))}
      </ul>
      <span className={classes.choices}>
        <Button size="compact-xs" disabled={resolve.isPending} onClick={() => choose('mine')}>
          {t('changes:conflict.keep-mine')}
        </Button>
        <Button size="compact-xs" disabled={resolve.isPending} onClick={() => choose('theirs')}>
          {t('changes:conflict.take-theirs')}
        </Button>
      </span>
      {resolve.error ? <ErrorNote error={errorOf(resolve.error)} /> : null}
    </div>
  );
}

type ActionsProps = { readonly change: ItemChangeRow; readonly title: string; readonly actWords: Words };

function Actions({ change, title, actWords }: ActionsProps) {
  const { t } = useTranslation();
  const { collection, key, kind, state, changeId } = change;
  const canDrop = state === 'draft' || state === 'queued' || state === 'refused' || state === 'conflicted';
  const edit = () => {
    openInShop({ collection, within: null, key });
    useShop.setState({ form: { kind: 'change' } });
  };
  return (
    <span className={classes.actions}>
      {kind === 'act' && state === 'draft' ? (
        <Button size="compact-xs" onClick={() => confirmAct({ changeId, title: actWords })}>
          {t('shop:act.open')}
        </Button>
      ) : null}
      {state === 'queued' ? <RecallChange changeId={changeId} title={title} /> : null}
      {(state === 'refused' || state === 'queued') && (kind === 'create' || kind === 'change') ? (
        <Button size="compact-xs" onClick={edit}>
          {t('shop:edit')}
        </Button>
      ) : null}
      {canDrop ? <DropChange changeId={changeId} title={title} /> : null}
    </span>
  );
}
