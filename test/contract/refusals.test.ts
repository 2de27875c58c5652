import { describe, expect, test } from 'vitest';
import { must } from '../../src/shared/errors.ts';
import { hasDescriptions, MISSING } from './description/find-description.ts';
import { GOAL } from './goal.ts';
import { askWrongly } from './run/ask-wrongly.ts';
import { describedEdition, EDITIONS } from './run/editions.ts';
import { readKnown } from './run/read-known.ts';
import { REFUSALS } from './run/refusals.ts';
import { openStage } from './run/stage.ts';

/** Hundreds of requests take a quarter of a minute, on a busy machine several times as long. */
const PATIENCE = { timeout: 300_000 };

describe.each(EDITIONS)('every method of %s', PATIENCE, (edition) => {
  test.skipIf(!hasDescriptions())(`refuses as Allegro does, unless: ${MISSING}`, async () => {
    const { description, operations } = must(describedEdition(edition));
    const stage = await openStage(edition, description);
    try {
      const { surprises, absent } = await askWrongly(stage, operations, REFUSALS, await readKnown());
      const { surprises: mostSurprises, absent: mostAbsent } = GOAL[edition];
      expect(surprises.length > mostSurprises ? surprises : []).toEqual([]);
      expect(absent.length > mostAbsent ? absent : []).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});
