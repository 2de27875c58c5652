import { describe, expect, test } from 'vitest';
import { hasDescriptions, MISSING } from './description/find-description.ts';
import { GOAL, type Goal } from './goal.ts';
import { describedEdition, EDITIONS } from './run/editions.ts';
import { figuresOf, summaryOf, tableOf, type Figures } from './run/report.ts';
import { runEdition } from './run/run-edition.ts';
import { must } from '../../src/shared/errors.ts';

/** Hundreds of requests take a quarter of a minute, on a busy machine several times as long. */
const PATIENCE = { timeout: 300_000 };

describe.each(EDITIONS)('every method of %s', PATIENCE, (edition) => {
  test.skipIf(!hasDescriptions())(`goes over the wire as described, unless: ${MISSING}`, async () => {
    const outcome = await runEdition(edition, must(describedEdition(edition)), { group: null, only: null });
    const figures = figuresOf(outcome);
    const missed = shortOf(figures, GOAL[edition]);
    expect(missed.length === 0 ? [] : [...missed, tableOf(outcome)]).toEqual([]);
  });
});

function shortOf(figures: Figures, goal: Goal): readonly string[] {
  return [
    ...(figures.called < goal.called ? [`called ${figures.called}, not ${goal.called}`] : []),
    ...(figures.violations > goal.violations
      ? [`violations ${figures.violations}, not ${goal.violations}`]
      : []),
    ...(figures.fields_seen < goal.fieldsSeen
      ? [`fields ${figures.fields_seen}, not ${goal.fieldsSeen}`]
      : []),
  ];
}

test('the figures of both editions are told to machines in one line', () => {
  const figures = (methods: number) => ({ methods, called: methods, violations: 0, fields_seen: 0.98 });
  const line = summaryOf(new Map([['2022', figures(199)] as const, ['2026', figures(267)] as const]));
  expect(line).toBe(
    '{"edition2022":{"methods":199,"called":199,"violations":0,"fields_seen":0.98},' +
      '"edition2026":{"operations":267,"called":267,"violations":0,"fields_seen":0.98}}',
  );
});
