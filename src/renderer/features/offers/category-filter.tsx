import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShopCategories } from '../../data/categories.ts';
import { useWindowState } from '../../state/window-state.ts';
import { useFormat } from '../../ui/use-format.ts';
import { type CategoryLine, categoryLines, pathWords, searchedLines } from './category-tree.ts';
import classes from './filters.module.css';

/** More is found by a few letters than by reading on. */
const MOST_LINES = 300;

/** The shop's own categories as a tree to search in; one stands for all below it. */
export function CategoryFilter({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const chosenId = useWindowState((state) => state.filters.categoryId);
  const filter = useWindowState((state) => state.filter);
  const categories = useShopCategories();
  useFreshCounts();
  const all = useMemo(() => categoryLines(categories), [categories]);
  const [text, setText] = useState('');
  const lines = searchedLines(all, text).slice(0, MOST_LINES);
  const [slot, setSlot] = useState(() => all.findIndex(({ categoryId }) => categoryId === chosenId));
  const pointed = Math.max(0, Math.min(slot, lines.length - 1));

  function choose(line: CategoryLine | undefined) {
    if (!line) return;
    filter('category', { categoryId: line.categoryId });
    onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setSlot((pointed + step + lines.length) % Math.max(1, lines.length));
    else if (event.key === 'Enter') choose(lines[pointed]);
    else return;
    event.preventDefault();
  }

  return (
    <div className={classes.categories}>
      <input
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls="category-lines"
        aria-activedescendant={lines[pointed] ? lineId(lines[pointed]) : undefined}
        aria-label={t('list:filter.find-category')}
        placeholder={t('list:filter.find-category')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setSlot(0);
        }}
        onKeyDown={onKeyDown}
      />
      <CategoryList {...{ lines, pointed, chosenId, choose }} isFlat={text.trim() !== ''} onPoint={setSlot} />
      {lines.length === 0 ? <p className="quiet">{t('list:filter.no-category')}</p> : null}
    </div>
  );
}

type CategoryListProps = {
  readonly lines: readonly CategoryLine[];
  readonly pointed: number;
  readonly chosenId: string | undefined;
  readonly choose: (line: CategoryLine) => void;
  readonly isFlat: boolean;
  readonly onPoint: (index: number) => void;
};

function CategoryList({ lines, pointed, chosenId, choose, isFlat, onPoint }: CategoryListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-pointed]')?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  return (
    <ul ref={list} id="category-lines" role="listbox" aria-label={t('list:column.category')}>
      {lines.map((line, index) => (
        <CategoryOption
          key={line.categoryId}
          line={line}
          isFlat={isFlat}
          isChosen={line.categoryId === chosenId}
          isPointed={index === pointed}
          onPoint={() => onPoint(index)}
          onChoose={() => choose(line)}
        />
      ))}
    </ul>
  );
}

type CategoryOptionProps = {
  readonly line: CategoryLine;
  /** Away from those above it, which it then names. */
  readonly isFlat: boolean;
  readonly isChosen: boolean;
  readonly isPointed: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function CategoryOption({ line, isFlat, isChosen, isPointed, onPoint, onChoose }: CategoryOptionProps) {
  const { count } = useFormat();
  return (
    <li
      id={lineId(line)}
      role="option"
      aria-selected={isChosen}
      data-pointed={isPointed || undefined}
      title={pathWords(line)}
      style={{ paddingInlineStart: isFlat ? 8 : 8 + 14 * line.depth }}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <span className={classes.categoryName}>
        {line.name}
        {isFlat && line.path.length > 0 ? <small>{line.path.join(' › ')}</small> : null}
      </span>
      <span className="quiet">{count(line.offers)}</span>
    </li>
  );
}

function lineId({ categoryId }: CategoryLine): string {
  return `category-${categoryId}`;
}

/** Counting costs more than naming, so it is done anew only when somebody looks. */
function useFreshCounts(): void {
  const client = useQueryClient();
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['offers.categories'] });
  }, [client]);
}
