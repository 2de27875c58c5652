import { Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconHourglassHigh, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../shared/contract-app.ts';
import type { Account } from '../../shared/domain/account.ts';
import { waitingInAll } from '../data/status.ts';
import { useWindowState } from '../state/window-state.ts';
import { StallMark } from '../ui/stall-mark.tsx';
import { AccountPill } from './account-pill.tsx';
import { SearchBox } from './search-box.tsx';
import { SettingsMenu } from '../ui/settings-menu.tsx';
import classes from './top-bar.module.css';
import { useLoop } from './use-loop.ts';

export function TopBar({ status, account }: { readonly status: AppStatus; readonly account: Account }) {
  const { t } = useTranslation();
  const { undo, getChanges } = useLoop();
  const place = useWindowState((state) => state.place);
  const go = useWindowState((state) => state.go);
  const waiting = waitingInAll(status);
  const isReading = status.sync.running === 'listing' || status.sync.running === 'journal';
  // Stands still: what turns for as long as a sync lasts is drawn sixty times a second, and slows who types.
  const GetChangesIcon = isReading ? IconHourglassHigh : IconRefresh;
  return (
    <header className={classes.bar}>
      <div className={classes.name}>
        <StallMark />
        Stragan
      </div>
      <SearchBox />
      <span className={classes.space} />
      <AccountPill account={account} />
      <SettingsMenu
        onHelp={() => useWindowState.getState().set({ helpOpen: true })}
        onData={() => go('data')}
      />
      <Tooltip label={t('shell:undo-tip')} position="left" openDelay={TIP_DELAY_MS}>
        <Button
          className={waiting === 0 ? (classes.idle ?? '') : ''}
          variant="subtle"
          color="gray"
          leftSection={<IconArrowBackUp size={16} stroke={1.6} />}
          onClick={undo}
        >
          {t('shell:undo')}
        </Button>
      </Tooltip>
      <Tooltip label={t('shell:get-changes-tip')} position="left" openDelay={TIP_DELAY_MS}>
        <Button
          leftSection={<GetChangesIcon size={16} stroke={1.6} />}
          disabled={isReading}
          aria-busy={isReading}
          onClick={getChanges}
        >
          {t('shell:get-changes')}
        </Button>
      </Tooltip>
      <Button
        className={classes.review ?? ''}
        variant={waiting > 0 && place !== 'changes' ? 'filled' : 'default'}
        disabled={place === 'changes'}
        onClick={() => go('changes')}
      >
        {waiting > 0 ? t('shell:review', { count: waiting }) : t('shell:review-none')}
      </Button>
    </header>
  );
}

/** Beside its button, where nothing lies that one reaches for next. */
const TIP_DELAY_MS = 500;
