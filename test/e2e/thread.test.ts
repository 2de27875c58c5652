import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../support/built-program.ts';
import type { Change } from './thread/documents.ts';
import { surprises, valueOf } from './thread/expected.ts';
import {
  appliedTwice,
  figures,
  isConfirmed,
  isFormer,
  isMovedElsewhere,
  nameOf,
  newlyConfirmed,
  seenValue,
  wantedValue,
  writesAfter,
} from './thread/reading.ts';
import { type Story, tellStory } from './thread/story.ts';

const SEEDS = [1, 2, 3];
const OFFERS = 2000;
const MOST_BULK_CALLS = 170;
const OVER = ['confirmed', 'refused', 'conflicted', 'dropped'];

const program = builtProgram();
const stories = new Map<number, Promise<Story>>();

/** All at once: much of a story is waiting for the shop. */
beforeAll(() => {
  for (const seed of SEEDS) {
    const story = tellStory({ seed, offers: OFFERS, program });
    story.catch(() => undefined);
    stories.set(seed, story);
  }
});

afterAll(async () => {
  await Promise.allSettled(stories.values());
  program.remove();
});

describe.each(SEEDS)('two thousand offers edited offline, sent and taken back (seed %i)', (seed) => {
  let story: Story;
  beforeAll(async () => {
    story = await (stories.get(seed) ?? Promise.reject(new Error('No story')));
    process.stdout.write(`seed ${seed}: ${JSON.stringify(figures(story))}\n`);
  }, 600_000);

  it('imports what can be read and explains every broken line', () => {
    const { imported, file, afterKilledImport } = story;
    expect(imported).toMatchObject({ code: 3, rows: OFFERS, edited: OFFERS - 30, refused: [] });
    const explained = imported.problems.map(({ line, code }) => [line, code]);
    expect(explained).toEqual([...file.broken]);
    expect(new Set(file.broken.values()).size).toBe(10);
    expect(imported.problems.filter(({ message }) => message === '')).toEqual([]);
    // Killed in its middle, an import is there whole or not at all.
    const drafts = story.afterSend.changes.filter((change) => change.changeSetId === imported.changeSetId);
    expect([0, drafts.length]).toContain(afterKilledImport);
  });

  it('asks about offers that end before they are sent', () => {
    const question = story.check.questions.find(({ code }) => code === 'ends-offer');
    expect(question?.count).toBe(story.roles.handZeros.length + story.roles.importZeros.length);
  });

  it('leaves every other offer and field to its buyers and rivals', () => {
    const { before, afterSend, afterResolve, beforeTakeBack, atEnd } = story;
    const confirmed = afterSend.changes.filter(isConfirmed);
    expect(surprises(before, afterSend.events, confirmed, afterSend.truth)).toEqual([]);
    for (const [earlier, later] of [
      [afterSend, afterResolve],
      [beforeTakeBack, atEnd],
    ] as const) {
      const events = later.events.slice(earlier.events.length);
      expect(surprises(earlier.truth, events, newlyConfirmed(earlier, later), later.truth)).toEqual([]);
    }
  });

  it('brings every change to its end, and Allegro refuses only what an auction with bids forbids', () => {
    for (const { changes } of [story.afterSend, story.afterResolve]) {
      expect(changes.filter(({ state }) => !OVER.includes(state)).map(nameOf)).toEqual([]);
    }
    const auctions = new Set(story.offers.filter(({ format }) => format === 'AUCTION').map(({ id }) => id));
    const refused = story.afterSend.changes.filter(({ state }) => state === 'refused');
    const others = refused.filter(({ offerId, field }) => field !== 'price' || !auctions.has(offerId));
    expect(others.map(nameOf)).toEqual([]);
  });

  it('asks wherever somebody changed the same field to something else', () => {
    const { afterSend, lastSeqBeforeSend, sent } = story;
    const known = afterSend.events.filter(({ seq }) => seq <= lastSeqBeforeSend);
    const isConflict = ({ state }: Change) => state === 'conflicted';
    const expected = afterSend.changes.filter((change) => isMovedElsewhere(known, story.before, change));
    expect(expected.length).toBeGreaterThan(30);
    expect(expected.filter((change) => !isConflict(change)).map(nameOf)).toEqual([]);
    const others = afterSend.changes.filter((change) => isConflict(change) && !expected.includes(change));
    // Somebody bought while the changes were being sent.
    const isUnasked = (change: Change) => !isMovedElsewhere(afterSend.events, story.before, change);
    expect(others.filter(isUnasked).map(nameOf)).toEqual([]);
    expect(sent.code).toBe(3);
  });

  it('writes nothing over what it asks about', () => {
    const { afterSend } = story;
    const asked = new Set(afterSend.changes.filter(({ state }) => state === 'conflicted').map(nameOf));
    expect(afterSend.log.writes.filter((write) => asked.has(nameOf(write)))).toEqual([]);
  });

  it('ends offers by a publication command and adds pieces as pieces', () => {
    const { afterSend, atEnd, roles } = story;
    expect(atEnd.log.writes.filter(({ value }) => /^(FIXED|GAIN) 0$/.test(value))).toEqual([]);
    const gains = new Set(roles.gains.map(({ id }) => id));
    const added = afterSend.log.writes.filter(
      ({ offerId, field }) => gains.has(offerId) && field === 'stock',
    );
    expect(added.map(({ value }) => value)).toEqual(roles.gains.map(() => 'GAIN 7'));
    const allZeros = afterSend.changes.filter((change) => valueOf(change) === 0);
    expect(allZeros).toHaveLength(roles.handZeros.length + roles.importZeros.length);
    const zeros = allZeros.filter(isConfirmed);
    expect(zeros).not.toEqual([]);
    const ended = afterSend.log.writes.filter(({ value }) => value === 'END');
    expect(ended.map(({ offerId }) => offerId)).toEqual(
      expect.arrayContaining(zeros.map(({ offerId }) => offerId)),
    );
  });

  it('takes few calls, and applies no change twice, whatever was killed', () => {
    const { afterSend, afterResolve, beforeTakeBack, atEnd, bulkCallsAtKill } = story;
    expect(bulkCallsAtKill).toBeLessThan(afterSend.log.bulkCalls);
    expect(afterSend.log.bulkCalls).toBeLessThanOrEqual(MOST_BULK_CALLS);
    expect(appliedTwice(writesAfter(afterSend, 0))).toEqual([]);
    expect(appliedTwice(writesAfter(afterResolve, afterSend.log.lastSeq))).toEqual([]);
    expect(appliedTwice(writesAfter(atEnd, beforeTakeBack.log.lastSeq))).toEqual([]);
  });

  it('settles conflicts one way or the other, and asks again where somebody has bought since', () => {
    const { resolved, afterSend, afterResolve, sentAgain, lastSeqBeforeSend } = story;
    const now = new Map(afterResolve.changes.map((change) => [change.id, change.state]));
    const bought = new Set(
      afterSend.events.filter(({ seq }) => seq > lastSeqBeforeSend).map(({ offerId }) => offerId),
    );
    const askedAgain = resolved.mine.filter(({ id }) => now.get(id) === 'conflicted');
    expect(askedAgain.filter(({ offerId }) => !bought.has(offerId)).map(nameOf)).toEqual([]);
    expect(sentAgain).toMatchObject({
      code: sentAgain.conflicted.length > 0 ? 3 : 0,
      refused: [],
      underWay: [],
    });
    const settled = resolved.mine.filter((change) => !askedAgain.includes(change));
    expect(settled.filter(({ id }) => now.get(id) !== 'confirmed').map(nameOf)).toEqual([]);
    expect(resolved.theirs.filter(({ id }) => now.get(id) !== 'dropped').map(nameOf)).toEqual([]);
    const mine = new Set(settled.map(({ offerId }) => offerId));
    const written = writesAfter(afterResolve, afterSend.log.lastSeq);
    expect(written.filter(({ offerId }) => !mine.has(offerId))).toEqual([]);
  });

  it('takes the import back but for what has changed since, and names that', () => {
    const { beforeTakeBack, takenBack, imported, atEnd } = story;
    const ofImport = beforeTakeBack.changes.filter(
      ({ changeSetId, state }) => changeSetId === imported.changeSetId && state !== 'dropped',
    );
    const isStill = (change: Change) =>
      isConfirmed(change) &&
      change.base !== null &&
      seenValue(beforeTakeBack, change) === wantedValue(change);
    const left = ofImport.filter((change) => !isStill(change));
    expect(takenBack.skipped.map(nameOf).toSorted()).toEqual(left.map(nameOf).toSorted());
    const changedSince = takenBack.skipped.filter(({ code }) => code === 'changed-since');
    expect(changedSince.length).toBeGreaterThan(5);
    const back = atEnd.changes.filter(({ changeSetId }) => changeSetId === takenBack.changeSetId);
    const failed = new Set(back.filter((change) => !isConfirmed(change)).map(({ offerId }) => offerId));
    expect(failed.size).toBeLessThan(10);
    const taken = ofImport.filter((change) => isStill(change) && !failed.has(change.offerId));
    expect(taken.filter((change) => !isFormer(atEnd, change)).map(nameOf)).toEqual([]);
  });
});
