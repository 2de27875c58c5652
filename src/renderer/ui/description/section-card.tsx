import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowsLeftRight, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireItem, WireSection } from '../../../shared/domain/description.ts';
import { AddSection } from './add-section.tsx';
import classes from './description-editor.module.css';
import type { SectionShape } from './description-sections.ts';
import { keyOf } from './part-keys.ts';
import { PictureItem } from './picture-item.tsx';
import { TextItem } from './text-item.tsx';

type SectionCardProps = {
  readonly section: WireSection;
  readonly number: number;
  readonly total: number;
  readonly gallery: readonly string[];
  readonly pictureOf: (url: string) => ReactNode;
  readonly isFresh: boolean;
  readonly onItem: (place: number, item: WireItem) => void;
  readonly onRemoveItem: (place: number) => void;
  readonly onSwap: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onAdd: (shape: SectionShape) => void;
};

export function SectionCard(props: SectionCardProps) {
  const { section, number, gallery, pictureOf, isFresh } = props;
  const { t } = useTranslation();
  const name = t('description:section', { number });
  const isPair = section.items.length > 1;
  return (
    <li className={classes.section} aria-label={name}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        <Tools {...props} name={name} isPair={isPair} />
      </div>
      <div className={`${classes.items} ${isPair ? classes.pair : ''}`}>
        {section.items.map((item, place) => {
          const label = t(PLACE_KEYS[item.type][place === 0 ? 0 : 1], { number });
          const change = (next: WireItem) => props.onItem(place, next);
          const remove = isPair ? () => props.onRemoveItem(place) : null;
          return item.type === 'TEXT' ? (
            <TextItem
              key={keyOf(item)}
              content={item.content}
              label={label}
              isFresh={isFresh}
              onChange={(content) => change({ type: 'TEXT', content })}
              onRemove={remove}
            />
          ) : (
            <PictureItem
              key={keyOf(item)}
              url={item.url}
              label={label}
              gallery={gallery}
              pictureOf={pictureOf}
              onChange={(url) => change({ type: 'IMAGE', url })}
              onRemove={remove}
            />
          );
        })}
      </div>
      <AddSection hasPhotos={gallery.length > 0} below={name} onAdd={props.onAdd} />
    </li>
  );
}

const PLACE_KEYS = {
  TEXT: ['description:text-of', 'description:second-text-of'],
  IMAGE: ['description:picture-of', 'description:second-picture-of'],
} as const;

type ToolsProps = Pick<SectionCardProps, 'number' | 'total' | 'onSwap' | 'onMove' | 'onRemove'> & {
  readonly name: string;
  readonly isPair: boolean;
};

function Tools({ name, number, total, isPair, onSwap, onMove, onRemove }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <span className={classes.tools}>
      {isPair ? (
        <Tool label={t('description:swap')} of={name} onClick={onSwap}>
          <IconArrowsLeftRight size={15} stroke={1.6} />
        </Tool>
      ) : null}
      <Tool label={t('description:up')} of={name} isOff={number === 1} onClick={() => onMove(-1)}>
        <IconArrowUp size={15} stroke={1.6} />
      </Tool>
      <Tool label={t('description:down')} of={name} isOff={number === total} onClick={() => onMove(1)}>
        <IconArrowDown size={15} stroke={1.6} />
      </Tool>
      <Tool label={t('description:remove')} of={name} onClick={onRemove}>
        <IconTrash size={15} stroke={1.6} />
      </Tool>
    </span>
  );
}

type ToolProps = {
  readonly label: string;
  readonly of: string;
  /** It stays reachable: whoever moved a section to an end goes on from there. */
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function Tool({ label, of, isOff = false, onClick, children }: ToolProps) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    const button = event.currentTarget;
    onClick();
    // A section that moves down takes its buttons out of the page for a moment.
    requestAnimationFrame(() => {
      if (button.isConnected) button.focus();
    });
  }
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="sm"
        aria-label={`${label}: ${of}`}
        aria-disabled={isOff}
        className={isOff ? (classes.off ?? '') : ''}
        onClick={press}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
