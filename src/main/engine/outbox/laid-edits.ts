import type { WriteDb } from '../store/handle.ts';
import { keepUndoSteps, type UndoStep } from '../store/queries/change-sets.ts';
import { tellStories } from '../store/queries/edit-stories.ts';
import { endEdits, insertEdits, type NewEdit } from '../store/queries/edits.ts';

/** What laying or turning back one edit comes to. */
export type LaidEdit = {
  /** The new draft. */
  readonly made: NewEdit | null;
  /** The edit whose place it takes, or that is taken away. */
  readonly ended: {
    readonly editId: number;
    readonly state: 'replaced' | 'dropped';
    readonly event: string;
  } | null;
  readonly step: (UndoStep & { readonly changeSetId: string }) | null;
};

/** Edits that are written together, a portion at a time. */
export class LaidEdits {
  readonly #db: WriteDb;
  readonly #now: number;
  #laid: LaidEdit[] = [];

  constructor(db: WriteDb, now: number) {
    this.#db = db;
    this.#now = now;
  }

  add(laid: LaidEdit): void {
    this.#laid.push(laid);
  }

  write(): void {
    const laid = this.#laid;
    this.#laid = [];
    for (const [changeSetId, steps] of Map.groupBy(stepsOf(laid), (step) => step.changeSetId))
      keepUndoSteps(this.#db, changeSetId, steps);
    const made = laid.map((each) => each.made).filter((edit) => edit !== null);
    const madeIds = insertEdits(this.#db, made, this.#now).values();
    const ended = laid.flatMap(({ made: edit, ended: end }) => {
      const by = edit === null ? undefined : madeIds.next().value;
      return end === null ? [] : [{ ...end, detail: by === undefined ? {} : { by } }];
    });
    for (const state of ['replaced', 'dropped'] as const) {
      const editIds = ended.filter((end) => end.state === state).map((end) => end.editId);
      endEdits(this.#db, editIds, state, this.#now);
    }
    tellStories(this.#db, this.#now, ended);
  }
}

function stepsOf(laid: readonly LaidEdit[]) {
  return laid.map(({ step }) => step).filter((step) => step !== null);
}
