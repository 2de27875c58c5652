import { BeforeAfter } from '../before-after.tsx';
import { changedParameters, type ReadParameter } from '../../../shared/domain/parameter-words.ts';
import classes from './parameters.module.css';

type ParametersDiffProps = {
  readonly before: readonly ReadParameter[];
  readonly after: readonly ReadParameter[];
};

/** Each parameter that differs, with what it said and what it is to say. */
export function ParametersDiff({ before, after }: ParametersDiffProps) {
  return (
    <ul className={classes.diff}>
      {changedParameters(before, after).map(({ id, name, from, to }) => (
        <li key={id}>
          <span className="quiet">{name}</span> <BeforeAfter before={from} after={to} />
        </li>
      ))}
    </ul>
  );
}
