import { pickFiles } from './api.ts';

/** A table by the dialog of the system; none when the seller thought better of it or it cannot be read. */
export async function pickTable(): Promise<File | undefined> {
  const { table } = await pickFiles('table');
  return table === null ? undefined : new File([table.content], table.name);
}
