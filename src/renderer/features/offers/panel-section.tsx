import { type ReactNode, useId } from 'react';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type PanelSection, usePanelSections } from '../../state/panel-sections.ts';
import classes from './panel-section.module.css';

type PanelSectionProps = {
  readonly id: PanelSection;
  readonly title: string;
  /** Said beside the title, such as how many there are. */
  readonly aside?: string | null;
  readonly children: ReactNode;
};

/** A part of the panel that folds, and stays so for the next offer. */
export function FoldingSection({ id, title, aside = null, children }: PanelSectionProps) {
  const isOpen = usePanelSections(({ folded }) => !folded.has(id));
  const fold = usePanelSections((state) => state.fold);
  const bodyId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.section} aria-label={title}>
      <h3>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => fold(id)}
        >
          <Chevron size={14} stroke={1.8} aria-hidden />
          {title}
          {aside === null ? null : <span className={classes.aside}>{aside}</span>}
        </button>
      </h3>
      <div id={bodyId} className={classes.body} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </section>
  );
}
