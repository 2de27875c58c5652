import { pickFiles } from './api.ts';

/** `lost` names what was picked and cannot be read; both are null when the seller thought better of it. */
export type PickedTable = { readonly file: File | null; readonly lost: string | null };

/** A table by the dialog of the system. */
export async function pickTable(): Promise<PickedTable> {
  const { table, problems } = await pickFiles('table');
  const file = table === null ? null : new File([table.content], table.name);
  return { file, lost: problems[0]?.name ?? null };
}
