import type { EditState } from '../../../shared/domain/edit.ts';
import { stateWords } from '../../ui/value-words.ts';
import { useCellWords } from './cell-words.ts';
import classes from '../../ui/change-mark.module.css';

/** The bar at a cell's left edge: this field holds something that Allegro has not confirmed. */
export function CellMark({ state }: { readonly state: EditState }) {
  const { t } = useCellWords();
  const words = stateWords(state, t);
  return (
    <span className={`${classes.mark} ${classes[state] ?? ''}`} title={words}>
      <span className="unseen">{words}: </span>
    </span>
  );
}
