import { isAbout } from '../../shared/domain/refused-elsewhere.ts';
import type { FieldError } from '../../shared/errors.ts';

/** What is to be done where something else of the offer keeps a change from going. */
export function refusedElsewhereKey(complaints: readonly FieldError[], isDemo: boolean): string {
  if (isAbout(complaints, 'parameters')) return 'changes:refused-parameters';
  return isDemo ? 'changes:refused-elsewhere-demo' : 'changes:refused-elsewhere';
}
