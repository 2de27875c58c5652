import { ItemPicker } from '../../ui/item-picker.tsx';
import { fieldId, useProblem } from './form-parts.ts';
import classes from './new-offer.module.css';

type LabelledPickerProps = {
  /** As problems name it. */
  readonly field: string;
  readonly label: string;
  readonly collection: string;
  readonly chosen: { readonly id: string; readonly name: string | null } | null;
  readonly onChoose: (key: string | null, title: string | null) => void;
  /** What it is where nothing is chosen. Left out: something must be. */
  readonly empty?: string;
};

/** An item of a collection as a field of the form: its name above, what is wrong with it below. */
export function LabelledPicker({ field, label, collection, chosen, onChoose, empty }: LabelledPickerProps) {
  const problem = useProblem(field);
  return (
    <div className={classes.labelled} id={fieldId(field)} tabIndex={-1}>
      <span aria-hidden>{label}</span>
      <ItemPicker
        collection={collection}
        label={label}
        value={chosen}
        onChoose={onChoose}
        mayBeEmpty={empty !== undefined}
        {...(empty === undefined ? {} : { placeholder: empty })}
      />
      {problem ? (
        <span className={classes.problem} role="alert">
          {problem}
        </span>
      ) : null}
    </div>
  );
}
