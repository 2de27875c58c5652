import {
  UPKEEP_RULES,
  type UpkeepArea,
  type UpkeepReport,
  type UpkeepRules,
} from '../../../shared/contract-upkeep.ts';
import { ok } from '../../../shared/errors.ts';
import type { Emit, Handlers } from '../engine.ts';
import type { Clock } from '../ports.ts';
import type { ReadDb, WriteDb } from '../store/handle.ts';
import { databaseBytes, letGo, measureArea } from '../store/queries/let-go.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { FIRST_RULES, goesBefore } from '../upkeep-areas.ts';

const RULES = 'upkeep.rules';
const STANDING = 'upkeep.standing';
const ALL = Object.keys(UPKEEP_RULES) as UpkeepArea[];

type ReadParts = { readonly db: ReadDb; readonly clock: Clock };

export function upkeepReadHandlers(parts: ReadParts): Handlers<'upkeep.look'> {
  return { 'upkeep.look': ({ rules }) => ok(look(parts, rules ?? rulesOf(parts.db))) };
}

type WriteParts = { readonly db: WriteDb; readonly clock: Clock; readonly emit: Emit };

export function upkeepWriteHandlers(parts: WriteParts): Handlers<'upkeep.let-go' | 'upkeep.keep-rules'> {
  const { db, emit } = parts;
  const goes = (rules: UpkeepRules) => {
    const removed = letAllGo(parts, rules);
    if (removed > 0) emit('store.changed', { tables: TABLES });
    return removed;
  };
  return {
    'upkeep.let-go': ({ rules, digest, standing }) => {
      const seen = look(parts, rules);
      if (seen.digest !== digest) return ok({ removed: 0, freedBytes: 0, isStale: true });
      db.transaction(() => {
        writeSetting(db, RULES, rules);
        writeSetting(db, STANDING, standing);
      });
      const removed = goes(rules);
      db.compact();
      const freedBytes = Math.max(0, seen.databaseBytes - databaseBytes(db));
      return ok({ removed, freedBytes, isStale: false });
    },
    'upkeep.keep-rules': () => {
      const isStanding = readSetting(db, STANDING) === true;
      return ok({ removed: isStanding ? goes(rulesOf(db)) : 0 });
    },
  };
}

const TABLES = ['edit', 'item_change', 'collection_item', 'offer', 'blob'];

function letAllGo({ db, clock }: WriteParts, rules: UpkeepRules): number {
  return ALL.reduce((sum, area) => {
    const before = goesBefore(area, rules, clock.now());
    return sum + (before === null ? 0 : letGo(db, area, before));
  }, 0);
}

function look({ db, clock }: ReadParts, rules: UpkeepRules): UpkeepReport {
  const lines = ALL.map((area) => measureArea(db, area, goesBefore(area, rules, clock.now())));
  const digest = JSON.stringify([rules, lines.map(({ goes }) => goes)]);
  const standing = readSetting(db, STANDING) === true;
  return { rules, standing, lines, databaseBytes: databaseBytes(db), digest };
}

function rulesOf(db: ReadDb): UpkeepRules {
  return { ...FIRST_RULES, ...(readSetting(db, RULES) as Partial<UpkeepRules> | null) };
}
