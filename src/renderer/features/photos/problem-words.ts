import type { TFunction } from 'i18next';
import type { FileProblem } from '../../../shared/contract-files.ts';

const KEYS: Readonly<Record<string, string>> = {
  'too-large': 'photos:problem.too-large',
  'too-small': 'photos:problem.too-small',
  'too-many-pixels': 'photos:problem.too-many-pixels',
  'wrong-format': 'photos:problem.wrong-format',
  broken: 'photos:problem.broken',
  empty: 'photos:problem.empty',
  unreadable: 'photos:problem.unreadable',
};

/** In a few words, beside the picture. */
export function problemWords({ code }: FileProblem, t: TFunction): string {
  return t(KEYS[code] ?? 'photos:problem.unreadable');
}
