import { createOfferPort2026 } from '../../../src/main/engine/allegro/offer-adapter-2026.ts';
import type { AllegroHttp } from '../../../src/main/engine/allegro/http.ts';
import { createSettingsPort } from '../../../src/main/engine/allegro/settings-port.ts';
import type { Clock } from '../../../src/main/engine/ports.ts';
import { openWriter } from '../../../src/main/engine/store/open.ts';
import { createSync } from '../../../src/main/engine/sync/sync-loop.ts';
import type { Result } from '../../../src/shared/errors.ts';
import { startMeter, type Cost } from './cost.ts';

/**
 * The first pull of a shop into a new database, as the writer's thread does it; its opening is not counted.
 */
export async function pullByEngine(path: string, http: AllegroHttp, clock: Clock): Promise<Cost> {
  const db = expected(openWriter(path, clock.now()));
  const sync = createSync({
    db,
    port: createOfferPort2026(http),
    detailsPort: createOfferPort2026(http, 'details'),
    orders: createSettingsPort(http),
    categories: createSettingsPort(http),
    names: createSettingsPort(http),
    clock,
    log: () => undefined,
    durableStep: () => undefined,
    emit: () => undefined,
  });
  const stop = startMeter();
  expected(await sync.pull({ full: false }));
  const cost = stop();
  await sync.close();
  db.close();
  return cost;
}

function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
