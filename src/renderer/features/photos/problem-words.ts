import type { TFunction } from 'i18next';
import type { FileProblem } from '../../../shared/contract-files.ts';

/** What is wrong with the file that is named beside it, and what to do. */
export function problemWords({ code, values }: FileProblem, t: TFunction): string {
  return t(`troubles:file.${code}`, values);
}
