import { told, type Evidence } from './evidence.ts';

/** I4: of one field of one offer the edits reached Allegro in the order in which they were made. */
export function outOfOrder({ applied }: Evidence): string[] {
  const last = new Map<string, number>();
  return applied.flatMap(({ edits, number }) =>
    edits.flatMap((edit) => {
      const key = `${edit.offerId} ${edit.field}`;
      const former = last.get(key) ?? 0;
      last.set(key, Math.max(former, edit.editId));
      return edit.editId < former
        ? [`I4: ${told(edit)} reached Allegro after edit ${former} (#${number})`]
        : [];
    }),
  );
}
