/** Which codes were written last: who keeps all of them in memory reads only those again. */
export const codeRevisions = {
  version: 50,
  name: 'code-revisions',
  sql: `
    -- Larger than that of every row that was written before.
    ALTER TABLE offer_code ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX offer_code_revision ON offer_code (revision);
  `,
} as const;
