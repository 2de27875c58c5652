import { err, ok } from '../../../shared/errors.ts';
import type { Act } from '../acts/act.ts';
import { ALL_ACTS } from '../acts/all-acts.ts';
import { formOf } from '../collections/form-of.ts';
import type { Handlers } from '../engine.ts';
import { editionOf } from '../store/account-row.ts';
import type { ReadDb } from '../store/handle.ts';

export type ActFormParts = {
  readonly db: ReadDb;
  /** Default: all that Stragan knows. */
  readonly acts?: readonly Act[];
};

/** The form of what an act asks for. */
export function actFormHandlers({ db, acts = ALL_ACTS }: ActFormParts): Handlers<'acts.form'> {
  return {
    'acts.form': ({ act: name }) => {
      const act = acts.find((each) => each.name === name);
      if (act === undefined) return err({ kind: 'not-found', message: `Stragan knows no act ${name}.` });
      const { input, references = {} } = act;
      return ok({ fields: formOf(input, { edition: editionOf(db), references }) });
    },
  };
}
