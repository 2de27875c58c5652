import { Button, CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetNotice, useNotice } from '../state/notice.ts';
import { errorWords } from '../ui/error-words.ts';
import { useFormat } from '../ui/use-format.ts';
import classes from './notice.module.css';

const SHOWN_MS = 6000;

/** A short sentence or two about what just happened; also read aloud. It stays while one is at it. */
export function Notice() {
  const { t } = useTranslation();
  const said = useNotice((state) => state.said);
  const action = useNotice((state) => state.action);
  const words = useNoticeWords();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!said || isHeld) return undefined;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said, isHeld]);

  function close() {
    setHeld(false);
    forgetNotice();
  }

  return (
    <div
      className={classes.place}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={words === null ? 'unseen' : classes.notice}>
        <p role="status">{words}</p>
        {action ? (
          <Button className={classes.action ?? ''} size="compact-xs" variant="outline" onClick={action.act}>
            {t(action.key)}
          </Button>
        ) : null}
      </div>
      {words === null ? null : (
        <CloseButton className={classes.close} size="xs" aria-label={t('shell:dismiss')} onClick={close} />
      )}
    </div>
  );
}

function useNoticeWords(): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useNotice((state) => state.said);
  if (said === null) return null;
  if ('kind' in said) {
    const { what, todo } = errorWords(said, t, format);
    return `${what} ${todo}`;
  }
  return said.map(({ key, values }) => t(key, values ?? {})).join(' ');
}
