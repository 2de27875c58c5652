import classes from './figures.module.css';

export type Figure = {
  readonly name: string;
  readonly value: string;
  readonly title?: string;
  readonly isAmber?: boolean;
  /** Leads to what the number is about; `title` names it. */
  readonly onClick?: () => void;
  /** What the others come to. */
  readonly isSum?: boolean;
};

type FiguresProps = { readonly figures: readonly Figure[]; readonly label?: string };

/** Names on the left, numbers on the right. */
export function Figures({ figures, label }: FiguresProps) {
  return (
    <dl className={classes.figures} aria-label={label}>
      {figures.map(({ name, value, title, isAmber, isSum, onClick }) => (
        <div key={name} className={isSum ? classes.sum : undefined} title={title}>
          <dt>{name}</dt>
          <dd className={isAmber ? classes.amber : undefined}>
            {onClick ? (
              <button type="button" className={classes.link} onClick={onClick}>
                {value}
              </button>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
