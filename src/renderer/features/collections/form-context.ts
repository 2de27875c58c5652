import { createContext, useContext } from 'react';
import { namedPath } from '../../ui/document-parts.ts';
import { useTerms } from '../../ui/use-terms.ts';
import type { Problems } from './form-values.ts';

type FormContextValue = {
  /** Told only after Save was tried. */
  readonly problems: Problems;
  /** Whose words the names of fields have. */
  readonly collection: string;
  /** Makes the names of inputs unique. */
  readonly formId: string;
};

export const FormContext = createContext<FormContextValue>({
  problems: new Map(),
  collection: '',
  formId: 'form',
});

/** How a field is called. */
export function useFieldName(path: string): string {
  const { collection } = useFormContext();
  return useTerms().property(namedPath(collection, path));
}

export function useFormContext(): FormContextValue {
  return useContext(FormContext);
}
