import { globSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { must } from '../../src/shared/errors.ts';

/** The state a sync leaves once so many offers were twice not in Allegro's list, minutes apart. */
export function missOffers(dataFolder: string, count: number): void {
  const at = Date.now();
  const database = new Database(join(dataFolder, must(globSync('shops/*.sqlite', { cwd: dataFolder })[0])));
  database.exec('UPDATE offer_base SET details_wanted = 0');
  database
    .prepare('UPDATE offer_base SET missing_since = ?, missing_times = 2 WHERE row_id <= ?')
    .run(at - 3_600_000, count);
  database
    .prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
    .run('finding.missing-offers', JSON.stringify({ count, total: 2000, at }));
  database.close();
}
