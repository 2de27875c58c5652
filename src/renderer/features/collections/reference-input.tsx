import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemRow } from '../../../shared/contract-collections.ts';
import { useCollection } from '../../data/collections.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useSpeech } from '../../ui/use-speech.ts';
import { useSay } from '../../ui/use-terms.ts';
import classes from './item-form.module.css';
import { nameOf } from './item-title.ts';

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

const TYPING_MS = 120;
const SHOWN = 30;

/**
 * Picks an item of another collection by its title; what is made here and not sent yet may be picked, too.
 */
export function ReferenceInput(props: ReferenceInputProps) {
  const { t } = useTranslation();
  const { value, onChange, inputId, label } = props;
  const [text, setText] = useState<string | null>(null);
  const [slot, setSlot] = useState(0);
  const { found, wordsOf, chosenWords } = useCandidates(props.collection, value, text);
  const isOpen = text !== null;
  const listId = `${inputId}-list`;
  const active = Math.min(slot, found.length - 1);

  function pick(item: ItemRow | undefined) {
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
      <Candidates {...{ listId, label, isOpen, found, active, wordsOf }} onPick={pick} />
    </div>
  );
}

/** Items that match what is typed, and what the chosen one is called. */
function useCandidates(name: string, value: string, text: string | null) {
  const say = useSay();
  const speech = useSpeech();
  const collection = useCollection(name);
  const [rested] = useDebouncedValue((text ?? '').trim(), TYPING_MS);
  const asked = { name, ...(rested === '' ? {} : { text: rested }), after: null, limit: SHOWN };
  const found = useAsk('collections.list', asked, { enabled: text !== null }).data?.items ?? [];
  const chosen = useAsk('collections.show', { name, key: value }, { enabled: value !== '' }).data;
  const one = collection ? say(collection.words.one) : '';
  const wordsOf = (item: Pick<ItemRow, 'title' | 'values'>) =>
    collection ? nameOf(collection, item, speech) : '';
  const chosenWords = chosen ? wordsOf(chosen) : value === '' ? '' : one;
  return { found, wordsOf, chosenWords };
}

type CandidatesProps = {
  readonly listId: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly found: readonly ItemRow[];
  readonly active: number;
  readonly wordsOf: (item: ItemRow) => string;
  readonly onPick: (item: ItemRow) => void;
};

function Candidates({ listId, label, isOpen, found, active, wordsOf, onPick }: CandidatesProps) {
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
          <span>{wordsOf(item)}</span>
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
