import { z } from 'zod';
import { err, ok } from '../../shared/errors.ts';
import type { Handlers } from '../engine/engine.ts';
import type { KeptForms } from './kept-forms.ts';

/** A pasted table is the largest of the forms. */
const MOST_CHARACTERS = 2_000_000;

const accountId = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]{0,120}$/)
  .nullable();

export const formParsers = {
  'forms.keep': z.strictObject({
    accountId,
    key: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/),
    value: z.unknown(),
  }),
  'forms.kept': z.strictObject({ accountId }),
};

export function formCommands(forms: KeptForms): Handlers<'forms.keep' | 'forms.kept'> {
  return {
    'forms.keep': async ({ accountId: owner, key, value }) => {
      const text = value === null || value === undefined ? null : JSON.stringify(value);
      if (text !== null && text.length > MOST_CHARACTERS) {
        await forms.keep(owner, key, null);
        return err({ kind: 'bad-input', message: 'The form is too large to be kept.', path: 'value' });
      }
      await forms.keep(owner, key, text);
      return ok({});
    },
    'forms.kept': async ({ accountId: owner }) => ok({ forms: await forms.all(owner) }),
  };
}
