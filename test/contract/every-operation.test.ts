import { describe, expect, test } from 'vitest';
import { hasDescriptions, MISSING } from './description/find-description.ts';
import { GOAL } from './goal.ts';
import { describedEdition, EDITIONS } from './run/editions.ts';
import { figuresOf, tableOf } from './run/report.ts';
import { runEdition } from './run/run-edition.ts';
import { must } from '../../src/shared/errors.ts';

describe.each(EDITIONS)('every method of %s', (edition) => {
  test.skipIf(!hasDescriptions())(`goes over the wire as described, unless: ${MISSING}`, async () => {
    const outcome = await runEdition(edition, must(describedEdition(edition)), { group: null, only: null });
    const figures = figuresOf(outcome);
    const goal = GOAL[edition];
    const why = `${JSON.stringify(figures)}\n${tableOf(outcome)}`;
    expect(figures.called, why).toBeGreaterThanOrEqual(goal.called);
    expect(figures.violations, why).toBeLessThanOrEqual(goal.violations);
    expect(figures.fields_seen, why).toBeGreaterThanOrEqual(goal.fieldsSeen);
  });
});
