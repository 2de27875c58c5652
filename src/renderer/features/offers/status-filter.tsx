import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PublicationStatus } from '../../../shared/domain/offer.ts';
import { useWindowState } from '../../state/window-state.ts';
import { useFormat } from '../../ui/use-format.ts';
import { statusesWords } from '../../ui/value-words.ts';
import classes from './filters.module.css';

const STATUSES: readonly PublicationStatus[] = ['ACTIVE', 'ACTIVATING', 'INACTIVE', 'ENDED', 'ARCHIVED'];

type StatusFilterProps = { readonly byStatus: Readonly<Partial<Record<PublicationStatus, number>>> };

/** Statuses that the shop has offers in, with how many; several are either. */
export function StatusFilter({ byStatus }: StatusFilterProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const chosen = useWindowState((state) => state.filters.statuses) ?? [];
  const filter = useWindowState((state) => state.filter);

  function toggle(status: PublicationStatus) {
    const statuses = STATUSES.filter((each) => chosen.includes(each) !== (each === status));
    filter('status', statuses.length > 0 ? { statuses } : {});
  }

  return (
    <ul className={classes.list}>
      {STATUSES.filter((status) => (byStatus[status] ?? 0) > 0 || chosen.includes(status)).map((status) => (
        <li key={status} className={classes.choice}>
          <Checkbox
            size="xs"
            radius="xs"
            label={statusesWords(status, t)}
            checked={chosen.includes(status)}
            onChange={() => toggle(status)}
          />
          <span className="quiet">{count(byStatus[status] ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}
