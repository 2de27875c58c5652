import type { WireParameter } from '../../../shared/domain/offer-parameters.ts';
import type { Requirement, Said } from '../../../shared/domain/requirement.ts';

export type ParameterFieldProps = {
  readonly requirement: Requirement;
  readonly value: WireParameter | undefined;
  /** What the others say: some entries are to be chosen only beside others. */
  readonly said: Said;
  readonly id: string;
  readonly error: string | null;
  readonly isRequired: boolean;
  /** Without values: it is to be empty. */
  readonly onChange: (next: WireParameter) => void;
};

export function commonOf({ requirement: { name, unit }, id, error, isRequired }: ParameterFieldProps) {
  const label = unit === null ? name : `${name} (${unit})`;
  return { id, label, error, required: isRequired, withAsterisk: isRequired };
}

/** Allegro's sign for decimals is the point. */
export function typed({ kind }: Requirement, text: string): string {
  return kind === 'text' || kind === 'choice' ? text : text.replace(',', '.');
}
