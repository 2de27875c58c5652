import { isRefusedElsewhere } from '../../../shared/domain/refused-elsewhere.ts';
import type { AppError } from '../../../shared/errors.ts';

/** Where a refusal is about a field the seller did not touch, the message says so. */
export function explainRefusal(error: AppError, field: string): AppError {
  if (error.kind !== 'refused' || !isRefusedElsewhere(error.fields, field)) return error;
  const complaints = error.fields.map((each) => each.userMessage ?? each.message).join(' ');
  const parts = [...new Set(error.fields.map((each) => each.path))].join(', ');
  return {
    ...error,
    message:
      `The ${field} is fine; Allegro refuses any change of this offer until this is put right: ${parts}. ` +
      complaints,
  };
}
