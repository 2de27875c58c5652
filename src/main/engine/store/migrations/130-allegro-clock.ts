/** How far Allegro's clock was ahead of this machine's, and since when. */
export const allegroClock = {
  version: 130,
  name: 'allegro-clock',
  sql: `
    -- Events are dated by Allegro's clock, our writes by this machine's. A row wherever the two moved apart.
    CREATE TABLE allegro_clock (
      -- By this machine's clock.
      since INTEGER PRIMARY KEY,
      ahead_ms INTEGER NOT NULL
    ) STRICT;
  `,
} as const;
