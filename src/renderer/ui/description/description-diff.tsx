import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireDescription, WireItem, WireSection } from '../../../shared/domain/description.ts';
import { photoAddress } from '../photo-address.ts';
import { CleanText } from './clean-text.tsx';
import classes from './description-diff.module.css';
import { changedParts } from './item-parts.ts';
import { type SectionChange, sectionChanges } from './section-changes.ts';

type DescriptionDiffProps = {
  readonly before: WireDescription | null;
  readonly after: WireDescription | null;
};

/** What becomes of a description, section by section; those that stay are only counted. */
export function DescriptionDiff({ before, after }: DescriptionDiffProps) {
  return (
    <div className={classes.diff}>
      {sectionChanges(before, after).map((change, at) => (
        <Change key={at} change={change} />
      ))}
    </div>
  );
}

const CHANGE_KEYS = {
  fresh: 'description:change.fresh',
  gone: 'description:change.gone',
  changed: 'description:change.changed',
  moved: 'description:change.moved',
};

function Change({ change }: { readonly change: SectionChange }) {
  const { t } = useTranslation();
  if (change.kind === 'same')
    return <p className={classes.same}>{t('description:change.same', { count: change.count })}</p>;
  return (
    <div className={classes.change} role="group" aria-label={t(CHANGE_KEYS[change.kind])}>
      <span className={classes.kind}>{t(CHANGE_KEYS[change.kind])}</span>
      {change.kind === 'gone' ? <Side of={change.before} look="gone" /> : null}
      {change.kind === 'fresh' ? <Side of={change.after} look="fresh" /> : null}
      {change.kind === 'moved' ? <Side of={change.after} look="moved" /> : null}
      {change.kind === 'changed' ? <Pair before={change.before} after={change.after} /> : null}
    </div>
  );
}

type PairProps = { readonly before: WireSection; readonly after: WireSection };

function Pair({ before, after }: PairProps) {
  const { t } = useTranslation();
  const parts = changedParts(before, after);
  return (
    <>
      {parts.same > 0 ? (
        <p className={classes.same}>{t('description:change.parts', { count: parts.same })}</p>
      ) : null}
      {parts.before.length > 0 ? <Side of={{ items: parts.before }} look="gone" isPair /> : null}
      {parts.after.length > 0 ? <Side of={{ items: parts.after }} look="fresh" isPair /> : null}
    </>
  );
}

type SideProps = {
  readonly of: WireSection;
  readonly look: 'gone' | 'fresh' | 'moved';
  /** Beside what it was, or what it will be. */
  readonly isPair?: boolean;
};

function Side({ of, look, isPair = false }: SideProps) {
  const { t } = useTranslation();
  const words = look === 'gone' ? t('words:before') : t('words:after');
  const items = of.items.map((item, at) => <Item key={at} item={item} />);
  if (look === 'moved') return <div className={classes.side}>{items}</div>;
  const Tag = look === 'gone' ? 'del' : 'ins';
  return (
    <Tag className={`${classes.side} ${classes[look] ?? ''}`}>
      {isPair ? <span className="unseen">{words} </span> : null}
      {items}
    </Tag>
  );
}

function Item({ item }: { readonly item: WireItem }) {
  const [isLost, setLost] = useState(false);
  if (item.type === 'TEXT') return <CleanText html={item.content} headings="bold" />;
  return (
    <span className={classes.photo}>
      {isLost ? null : (
        <img
          src={photoAddress(item.url)}
          alt=""
          loading="lazy"
          decoding="async"
          onError={() => setLost(true)}
        />
      )}
    </span>
  );
}
