import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindowState } from '../state/window-state.ts';
import classes from './palette.module.css';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';

/** Places, actions and offers by a few letters of their names. */
export function Palette() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [slot, setSlot] = useState(0);
  const entries = usePaletteEntries(text);
  const chosen = Math.min(slot, entries.length - 1);
  const box = useRef<HTMLDivElement>(null);
  useOpening(box);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  function run(entry: PaletteEntry | undefined) {
    if (!entry) return;
    close();
    entry.run();
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setSlot((chosen + step + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter') run(entries[chosen]);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      className={classes.veil}
      onMouseDown={(event) => (event.target === event.currentTarget ? close() : null)}
    >
      <div ref={box} className={classes.palette} role="dialog" aria-modal aria-label={t('palette:label')}>
        <input
          role="combobox"
          aria-expanded
          aria-controls="palette-entries"
          aria-activedescendant={entries[chosen]?.id}
          aria-label={t('palette:label')}
          placeholder={t('palette:placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setSlot(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Entries entries={entries} chosen={chosen} onPoint={setSlot} onRun={run} />
      </div>
    </div>
  );
}

type EntriesProps = {
  readonly entries: readonly PaletteEntry[];
  readonly chosen: number;
  readonly onPoint: (index: number) => void;
  readonly onRun: (entry: PaletteEntry) => void;
};

function Entries({ entries, chosen, onPoint, onRun }: EntriesProps) {
  const { t } = useTranslation();
  return (
    <>
      <ul id="palette-entries" role="listbox" aria-label={t('palette:label')}>
        {entries.map((entry, index) => (
          <li
            key={entry.id}
            id={entry.id}
            role="option"
            aria-selected={index === chosen}
            onMouseMove={() => onPoint(index)}
            onClick={() => onRun(entry)}
          >
            <span className={classes.label}>{entry.label}</span>
            <span className="quiet">{entry.hint}</span>
          </li>
        ))}
      </ul>
      {entries.length === 0 ? <p className={classes.nothing}>{t('palette:nothing')}</p> : null}
    </>
  );
}

function close(): void {
  useWindowState.getState().set({ paletteOpen: false });
}

/** The keyboard goes to the field, and back to where it was. */
function useOpening(box: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector('input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [box]);
}
