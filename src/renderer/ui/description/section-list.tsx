import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { picturesOf, type WireDescription, type WireSection } from '../../../shared/domain/description.ts';
import { AddSection } from './add-section.tsx';
import { DescriptionSize } from './description-size.tsx';
import {
  sectionOf,
  type SectionShape,
  withItem,
  withItemsSwapped,
  withoutItem,
  withoutSection,
  withSectionAt,
  withSectionMoved,
} from './description-sections.ts';
import classes from './description-editor.module.css';
import { keyOf } from './part-keys.ts';
import { SectionCard } from './section-card.tsx';

export type SectionListProps = {
  readonly value: WireDescription;
  /** Addresses of the photos that a section may show. */
  readonly gallery: readonly string[];
  readonly pictureOf: (url: string) => ReactNode;
  readonly onChange: (next: WireDescription) => void;
  readonly label: string;
};

/** The sections one below the other. What is taken away can be put back until something else is done. */
export function SectionList({ value, gallery, pictureOf, onChange, label }: SectionListProps) {
  const { t } = useTranslation();
  const { isFresh, told, putBack, add, remove, move } = useSections({ value, gallery, onChange });
  const { sections } = value;
  return (
    <div className={classes.editor} role="group" aria-label={label}>
      {sections.length === 0 ? (
        <p className="quiet">{t('description:blank')}</p>
      ) : (
        <ol className={classes.sections}>
          {sections.map((section, at) => (
            <SectionCard
              key={keyOf(section)}
              section={section}
              number={at + 1}
              total={sections.length}
              gallery={gallery}
              pictureOf={pictureOf}
              isFresh={isFresh(section)}
              onItem={(place, item) => onChange(withItem(value, at, place, item))}
              onRemoveItem={(place) => remove(withoutItem(value, at, place))}
              onSwap={() => onChange(withItemsSwapped(value, at))}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(withoutSection(value, at))}
              onAdd={(shape) => add(at + 1, shape)}
            />
          ))}
        </ol>
      )}
      {sections.length === 0 ? (
        <AddSection hasPhotos={gallery.length > 0} isOpen onAdd={(shape) => add(0, shape)} />
      ) : null}
      {putBack ? (
        <p className={classes.removed} role="status">
          {t('description:removed')}
          <Button size="compact-xs" onClick={putBack}>
            {t('description:put-back')}
          </Button>
        </p>
      ) : null}
      <DescriptionSize description={value} />
      <p className="unseen" role="status">
        {told}
      </p>
    </div>
  );
}

type Removal = { readonly former: WireDescription; readonly left: WireDescription };

/** What is done to the whole of a description. */
function useSections({ value, gallery, onChange }: Pick<SectionListProps, 'value' | 'gallery' | 'onChange'>) {
  const { t } = useTranslation();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const { sections } = value;

  function add(at: number, shape: SectionShape) {
    const shown = new Set(picturesOf(value));
    const section = sectionOf(shape, gallery.find((url) => !shown.has(url)) ?? gallery[0] ?? '');
    setFresh(keyOf(section));
    onChange(withSectionAt(value, at, section));
  }

  function remove(left: WireDescription) {
    setRemoval({ former: value, left });
    onChange(left);
  }

  function move(at: number, by: 1 | -1) {
    if (at + by < 0 || at + by >= sections.length) return;
    setTold(t('description:moved', { from: at + 1, to: at + by + 1, total: sections.length }));
    onChange(withSectionMoved(value, at, by));
  }

  return {
    isFresh: (section: WireSection) => keyOf(section) === fresh,
    told,
    putBack: removal?.left === value ? () => onChange(removal.former) : null,
    add,
    remove,
    move,
  };
}
