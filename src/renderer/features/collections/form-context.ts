import { createContext, useContext } from 'react';
import type { Problems } from './form-values.ts';

type FormContextValue = {
  /** Told only after Save was tried. */
  readonly problems: Problems;
  /** Makes the names of inputs unique. */
  readonly formId: string;
};

export const FormContext = createContext<FormContextValue>({ problems: new Map(), formId: 'form' });

export function useFormContext(): FormContextValue {
  return useContext(FormContext);
}
