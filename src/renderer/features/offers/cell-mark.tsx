import { useTranslation } from 'react-i18next';
import type { EditState } from '../../../shared/domain/edit.ts';
import { stateWords } from '../../ui/value-words.ts';
import classes from './grid.module.css';

/** The bar at a cell's left edge: this field holds something that Allegro has not confirmed. */
export function CellMark({ state }: { readonly state: EditState }) {
  const { t } = useTranslation();
  const words = stateWords(state, t);
  return (
    <span className={`${classes.mark} ${classes[state] ?? ''}`} title={words}>
      <span className="unseen">{words}: </span>
    </span>
  );
}
