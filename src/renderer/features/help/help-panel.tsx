import { Button, Checkbox, CloseButton, Kbd } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences, useSetPreferences } from '../../data/preferences.ts';
import { useWindowState } from '../../state/window-state.ts';
import classes from './help-panel.module.css';

const SHORTCUTS: readonly [string, string][] = [
  ['Ctrl+F', 'help:key.search'],
  ['Ctrl+K', 'help:key.palette'],
  ['F2', 'help:key.edit'],
  ['Enter', 'help:key.accept'],
  ['Esc', 'help:key.cancel'],
  ['Space', 'help:key.tick'],
  ['Shift+↑ ↓ ← →', 'help:key.extend'],
  ['Ctrl+← →', 'help:key.row-ends'],
  ['Shift+Tab', 'help:key.headings'],
  ['Ctrl+A', 'help:key.all'],
  ['Ctrl+C, Ctrl+V', 'help:key.block'],
  ['Ctrl+D', 'help:key.fill'],
  ['Ctrl+Z', 'help:key.undo'],
  ['Ctrl+Y', 'help:key.redo'],
  ['Ctrl+S', 'help:key.save'],
  ['F5', 'help:key.refresh'],
  ['Shift+F5', 'help:key.get'],
  ['Ctrl+Enter', 'help:key.send'],
  ['Alt+1 … Alt+5', 'help:key.places'],
  ['F1', 'help:key.help'],
];

const TOPICS: readonly [string, string][] = [
  ['help:offline.title', 'help:offline.text'],
  ['help:sending.title', 'help:sending.text'],
  ['help:conflict.title', 'help:conflict.text'],
  ['help:back.title', 'help:back.text'],
];

export function HelpPanel() {
  const { t } = useTranslation();
  const set = useWindowState((state) => state.set);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const close = () => set({ helpOpen: false });
  return (
    <aside
      ref={panel}
      className={classes.panel}
      aria-label={t('help:title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className={classes.head}>
        <h2>{t('help:title')}</h2>
        <CloseButton aria-label={t('words:close')} onClick={close} />
      </div>
      {TOPICS.map(([title, text]) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <p>{t(text)}</p>
        </section>
      ))}
      <h3>{t('help:shortcuts')}</h3>
      <dl className={classes.keys}>
        {SHORTCUTS.map(([keys, key]) => (
          <div key={keys}>
            <dt>
              <Kbd size="xs">{keys}</Kbd>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
      <ConsoleSwitch />
    </aside>
  );
}

/** For those who know Allegro's methods; off until somebody wants it. */
function ConsoleSwitch() {
  const { t } = useTranslation();
  const isOn = usePreferences()?.apiConsole ?? false;
  const change = useSetPreferences();
  const { go, set } = useWindowState.getState();
  return (
    <div className={classes.console}>
      <Checkbox
        size="xs"
        label={t('help:console')}
        checked={isOn}
        onChange={(event) => void change({ apiConsole: event.currentTarget.checked })}
      />
      {isOn ? (
        <Button
          onClick={() => {
            set({ helpOpen: false });
            go('console');
          }}
        >
          {t('help:open-console')}
        </Button>
      ) : null}
    </div>
  );
}
