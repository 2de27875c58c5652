/** How far Allegro's clock was ahead of this machine's, and since when. */
export const allegroClock = {
  version: 130,
  name: 'allegro-clock',
  sql: `
    -- Events are dated by Allegro's clock, our writes by this machine's. A row where the two drifted or jumped.
    CREATE TABLE allegro_clock (
      -- By this machine's clock.
      since INTEGER PRIMARY KEY,
      ahead_ms INTEGER NOT NULL
    ) STRICT;
  `,
} as const;
