/** Methods that Allegro refused this seller, each with when it last did. */
export const refusedMethods = {
  version: 60,
  name: 'refused-methods',
  sql: `
    CREATE TABLE refused_method (
      method_id TEXT PRIMARY KEY,
      refused_at INTEGER NOT NULL,
      message TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
} as const;
