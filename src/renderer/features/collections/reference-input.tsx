import { CloseButton, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './item-form.module.css';
import { type Candidate, useCandidates } from './use-candidates.ts';

type ReferenceInputProps = {
  readonly label: string;
  readonly inputId: string;
  readonly isRequired: boolean;
  readonly problem: string | undefined;
  /** Whose key it holds. */
  readonly collection: string;
  readonly value: string;
  readonly onChange: (key: string | undefined) => void;
};

/**
 * Picks an item of another collection, or an offer, by its title; what is made here and not sent yet may be
 * picked, too.
 */
export function ReferenceInput(props: ReferenceInputProps) {
  const { t } = useTranslation();
  const { value, onChange, inputId, label } = props;
  const [text, setText] = useState<string | null>(null);
  const [slot, setSlot] = useState(0);
  const { found, chosenWords } = useCandidates({ collection: props.collection, value, text });
  const isOpen = text !== null;
  const listId = `${inputId}-list`;
  const active = Math.min(slot, found.length - 1);

  function pick(item: Candidate | undefined) {
    if (item) onChange(item.key);
    setText(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && !isOpen) setText('');
    else if (step !== undefined) setSlot((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && isOpen) pick(found[active]);
    else if (event.key === 'Escape' && isOpen) setText(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={classes.reference}>
      <TextInput
        id={inputId}
        {...{ label, size: 'sm', required: props.isRequired, error: props.problem }}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={t('shop:form.pick')}
        value={text ?? chosenWords}
        rightSection={
          value === '' ? null : (
            <CloseButton
              size="sm"
              aria-label={t('shop:form.take-out', { name: label })}
              onClick={() => onChange(undefined)}
            />
          )
        }
        onClick={() => setText('')}
        onBlur={() => setText(null)}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setSlot(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Candidates {...{ listId, label, isOpen, found, active }} onPick={pick} />
    </div>
  );
}

type CandidatesProps = {
  readonly listId: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly found: readonly Candidate[];
  readonly active: number;
  readonly onPick: (item: Candidate) => void;
};

function Candidates({ listId, label, isOpen, found, active, onPick }: CandidatesProps) {
  const { t } = useTranslation();
  return (
    <ul id={listId} className={classes.options} role="listbox" aria-label={label} hidden={!isOpen}>
      {found.map((item, at) => (
        <li
          key={item.key}
          id={`${listId}-${at}`}
          role="option"
          aria-selected={at === active}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(item);
          }}
        >
          <span>{item.words}</span>
          {item.isLocal ? <span className="quiet">{t('shop:mark.local')}</span> : null}
        </li>
      ))}
      {found.length === 0 ? (
        <li role="option" aria-selected={false} aria-disabled>
          {t('shop:none.no-match')}
        </li>
      ) : null}
    </ul>
  );
}
