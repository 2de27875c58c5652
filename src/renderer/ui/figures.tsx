import classes from './figures.module.css';

export type Figure = {
  readonly name: string;
  readonly value: string;
  readonly title?: string;
  readonly isAmber?: boolean;
  /** What the others come to. */
  readonly isSum?: boolean;
};

type FiguresProps = { readonly figures: readonly Figure[]; readonly label?: string };

/** Names on the left, numbers on the right. */
export function Figures({ figures, label }: FiguresProps) {
  return (
    <dl className={classes.figures} aria-label={label}>
      {figures.map(({ name, value, title, isAmber, isSum }) => (
        <div key={name} className={isSum ? classes.sum : undefined} title={title}>
          <dt>{name}</dt>
          <dd className={isAmber ? classes.amber : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
