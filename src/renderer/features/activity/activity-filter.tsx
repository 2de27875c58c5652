import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './activity.module.css';

type FilterButtonsProps<Name extends string> = {
  readonly label: string;
  readonly names: readonly Name[];
  /** Their words. */
  readonly keys: Readonly<Record<string, string>>;
  /** Null: all. */
  readonly chosen: Name | null;
  readonly onChoose: (name: Name | null) => void;
};

/** One of some, or all: what is pressed once more is let go. */
export function FilterButtons<Name extends string>(props: FilterButtonsProps<Name>) {
  const { t } = useTranslation();
  const { label, names, keys, chosen, onChoose } = props;
  return (
    <div className={classes.filters} role="group" aria-label={label}>
      {names.map((name) => (
        <UnstyledButton
          key={name}
          className={classes.filter ?? ''}
          aria-pressed={chosen === name}
          onClick={() => onChoose(chosen === name ? null : name)}
        >
          {t(keys[name] ?? '')}
        </UnstyledButton>
      ))}
    </div>
  );
}
