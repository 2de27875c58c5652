import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './description-editor.module.css';
import { SECTION_SHAPES, type SectionShape } from './description-sections.ts';

const SHAPE_KEYS: Record<SectionShape, string> = {
  text: 'description:shape.text',
  picture: 'description:shape.picture',
  'text-picture': 'description:shape.text-picture',
  'picture-text': 'description:shape.picture-text',
};

type AddSectionProps = {
  readonly hasPhotos: boolean;
  /** The section that the new one follows. */
  readonly below?: string;
  readonly isOpen?: boolean;
  readonly onAdd: (shape: SectionShape) => void;
};

/** What the new section holds is asked right where it will stand. */
export function AddSection({ hasPhotos, below, isOpen = false, onAdd }: AddSectionProps) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const label = t('description:add');
  return (
    <div className={classes.add}>
      {isOpen ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={13} stroke={1.8} aria-hidden />}
          aria-label={below === undefined ? label : t('description:add-after', { section: below })}
          aria-expanded={isAsked}
          onClick={() => setAsked(!isAsked)}
        >
          {label}
        </Button>
      )}
      {isAsked || isOpen
        ? SECTION_SHAPES.map((shape) => (
            <Button
              key={shape}
              size="compact-xs"
              disabled={shape !== 'text' && !hasPhotos}
              onClick={() => {
                setAsked(false);
                onAdd(shape);
              }}
            >
              {t(SHAPE_KEYS[shape])}
            </Button>
          ))
        : null}
      {(isAsked || isOpen) && !hasPhotos ? <span className="quiet">{t('description:no-photos')}</span> : null}
    </div>
  );
}
