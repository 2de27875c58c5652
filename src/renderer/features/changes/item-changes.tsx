import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ItemChangeRow } from '../../../shared/contract-collections.ts';
import type { EditState } from '../../../shared/domain/edit.ts';
import { errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ItemChange } from '../../ui/item-change.tsx';
import classes from './changes.module.css';
import { useItemChanges } from './use-item-changes.ts';

/** Changes of everything besides offers. Acts stand apart: each has a confirmation of its own. */
export function ItemChanges({ states }: { readonly states: readonly EditState[] }) {
  const { t } = useTranslation();
  const { changes, more, error } = useItemChanges(states);
  const acts = changes.filter(({ kind, state }) => kind === 'act' && state === 'draft');
  const others = changes.filter((change) => !acts.includes(change));
  return (
    <>
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      <Section heading={t('shop:changes.acts')} note={t('shop:changes.acts-note')} changes={acts} />
      <Section heading={t('shop:changes.heading')} note={null} changes={others} />
      {more ? (
        <div className={classes.more}>
          <Button variant="subtle" onClick={more}>
            {t('shop:changes.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

type SectionProps = {
  readonly heading: string;
  readonly note: string | null;
  readonly changes: readonly ItemChangeRow[];
};

function Section({ heading, note, changes }: SectionProps) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <section aria-label={heading}>
      <div className={classes.set}>
        <div className={classes.setTitle}>
          <h2>{heading}</h2>
          <span className="quiet">{t('changes:of-set', { count: changes.length })}</span>
        </div>
      </div>
      {note ? <p className={classes.note}>{note}</p> : null}
      <ul>
        {changes.map((change) => (
          <ItemChange key={change.changeId} change={change} />
        ))}
      </ul>
    </section>
  );
}
