import { createContext, use } from 'react';
import type { FieldProblem } from '../../../shared/domain/new-offer-problems.ts';
import { useSay } from '../../ui/use-terms.ts';

type FormState = {
  readonly problems: readonly FieldProblem[];
  /** Save was pressed: what is missing is said beside its field, too. */
  readonly wasTried: boolean;
};

export const FormState = createContext<FormState>({ problems: [], wasTried: false });

/** Codes of what is not there yet: nobody is told off for what he has not come to. */
const MISSING = /^(no-|parameter-missing$|title-)/;

/** What stands under a field; null where nothing is wrong with it. */
export function useProblem(field: string): string | null {
  const sayWords = useSay();
  const { problems, wasTried } = use(FormState);
  const own = problems.filter(
    (problem) => problem.field === field && (wasTried || !MISSING.test(problem.code)),
  );
  return own.length === 0 ? null : own.map(({ words }) => sayWords(words)).join(' ');
}

/** Where the list of problems leads to. */
export function fieldId(field: string): string {
  return `new-offer-${field.replaceAll(/[^\w-]/g, '-')}`;
}
