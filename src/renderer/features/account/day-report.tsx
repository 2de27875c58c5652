import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DemoDay } from '../../../shared/contract-app.ts';
import { useWindowState } from '../../state/window-state.ts';
import classes from './account.module.css';
import { dayLines } from './day-words.ts';

/** What the day brought; an offer's title shows it in the list. */
export function DayReport({ day }: { readonly day: DemoDay }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <ul className={classes.happened}>
        {dayLines(day, t).map(({ words, offers }) => (
          <li key={words}>
            {words}
            {offers.map(({ offerId, title }) => (
              <UnstyledButton
                key={offerId}
                className={classes.offer ?? ''}
                title={t('account:day.show')}
                onClick={() => show(offerId)}
              >
                {title}
              </UnstyledButton>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function show(offerId: string): void {
  const { showAll, go } = useWindowState.getState();
  showAll(offerId);
  go('offers');
}
