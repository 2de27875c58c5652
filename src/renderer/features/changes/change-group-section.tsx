import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import i18next, { type TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/contract-changes.ts';
import { setTitle } from '../../ui/set-title.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useNow } from '../../ui/use-now.ts';
import { type ChangeFilter, countOf } from './change-filter.ts';
import type { ChangeGroup } from './change-groups.ts';
import classes from './changes.module.css';
import { TickSets } from './choose-changes.tsx';
import { SetActions } from './set-actions.tsx';
import { SetLines } from './set-lines.tsx';

/** So many sets of one heading are read at first. */
const FIRST_SETS = 30;

/** Edits by hand have no title worth reading, and several that were taken back have several. */
function groupTitle({ origin, sets, sentAt }: ChangeGroup, t: TFunction): string {
  const title = setTitle(sets[0]?.title ?? '', i18next);
  if (origin === 'by-hand') return t('changes:by-hand');
  if (origin !== 'take-back') return title;
  if (sentAt === null)
    return sets.length > 1 ? t('changes:to-take-back-many') : t('changes:to-take-back-of', { title });
  return sets.length > 1 ? t('changes:taken-back-many') : t('changes:taken-back-of', { title });
}

type ChangeGroupSectionProps = {
  readonly group: ChangeGroup;
  readonly filter: ChangeFilter;
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
};

export function ChangeGroupSection({ group, filter, findings }: ChangeGroupSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const [isOpen, setOpen] = useState(true);
  const [shownSets, setShownSets] = useState(FIRST_SETS);
  const count = group.sets.reduce((sum, set) => sum + countOf(filter, set.counts), 0);
  const title = groupTitle(group, t);
  const hiddenSets = group.sets.length - shownSets;
  const Arrow = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <div className={classes.set}>
        <TickSets sets={group.sets} title={title} />
        <UnstyledButton
          className={classes.setTitle ?? ''}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Arrow size={14} stroke={1.8} aria-hidden />
          <h2>{title}</h2>
          <span className="quiet">
            {t('changes:of-set', { count })} ·{' '}
            {group.sentAt === null
              ? format.moment(group.sets[0]?.createdAt ?? now, now)
              : t('changes:sent-at', { at: format.dateTime(group.sentAt) })}
          </span>
        </UnstyledButton>
        <SetActions sets={group.sets} />
      </div>
      {isOpen
        ? group.sets
            .slice(0, shownSets)
            .map((set) => <SetLines key={set.changeSetId} set={set} filter={filter} findings={findings} />)
        : null}
      {isOpen && hiddenSets > 0 ? (
        <div className={classes.more}>
          <Button variant="subtle" onClick={() => setShownSets(shownSets + FIRST_SETS)}>
            {t('changes:more', { count: hiddenSets })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
