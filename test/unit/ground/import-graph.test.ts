import { describe, expect, test } from 'vitest';
import { importProblems } from './import-graph.ts';
import { sourceFiles } from './tree.ts';

test('nobody in the tree imports what is not theirs', () => {
  expect(importProblems(sourceFiles())).toEqual([]);
});

describe('the house says no to', () => {
  test.each([
    ['src/shared/domain/offer.ts', "import { x } from '../../main/engine/engine.ts';"],
    ['src/shared/errors.ts', "import { readFileSync } from 'node:fs';"],
    ['src/renderer/app/shell.tsx', "import { x } from '../../main/engine/engine.ts';"],
    ['src/renderer/app/shell.tsx', "import { x } from '../../preload/browser.ts';"],
    ['src/renderer/features/offers/grid.tsx', "import { x } from '../changes/diff.tsx';"],
    ['src/renderer/features/offers/parts/cell.tsx', "import { x } from '../../changes/diff.tsx';"],
    ['src/preload/index.ts', "import type { Ports } from '../main/engine/ports.ts';"],
    ['src/main/cli/main.ts', "import { app } from 'electron';"],
    ['src/main/browser/main.ts', "import Store from 'electron-store';"],
    ['src/main/ports/lock.ts', "import Database from 'better-sqlite3';"],
    ['src/main/engine/sync/loop.ts', "import { plan } from '../outbox/plan.ts';"],
    ['src/main/engine/outbox/runner.ts', "import { merge } from '../sync/merge.ts';"],
    ['src/main/engine/outbox/runner.ts', "import type { Transport } from '../ports.ts';"],
    ['src/main/engine/sync/merge.ts', "import { readOffer } from '../store/queries/read-offer.ts';"],
    ['src/main/engine/auth/pkce.ts', "import { randomBytes, createHash } from 'node:crypto';"],
    ['src/main/engine/commands/import.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/main/engine/engine.ts', "import { realClock } from '../ports/clock.ts';"],
    ['src/main/demo/answer.ts', "import type { Money } from '../../shared/domain/money.ts';"],
    ['src/main/demo/answer.ts', "import { x } from '../engine/allegro/wire/offers.ts';"],
    ['src/main/engine/allegro/http.ts', "import { x } from '../../demo/kinds.ts';"],
    [
      'test/sync/journal.test.ts',
      "import '../../src/main/demo/answer.ts';\nimport '../../src/main/engine/engine.ts';",
    ],
  ])('%s: %s', (path, text) => {
    expect(importProblems([{ path, text }]).length).toBeGreaterThan(0);
  });
});

describe('the house says yes to', () => {
  test.each([
    [
      'test/contract/sync.test.ts',
      "import '../../src/main/demo/shell.ts';\nimport '../../src/main/engine/engine.ts';",
    ],
    [
      'test/support/world-net.ts',
      "import '../../src/main/demo/answer.ts';\nimport '../../src/main/engine/ports.ts';",
    ],
    ['src/renderer/features/offers/grid.tsx', "import { x } from '../../data/offers.ts';"],
    ['src/renderer/features/offers/parts/cell.tsx', "import { x } from '../grid.tsx';"],
    ['src/main/electron/window.ts', "import { app } from 'electron';"],
    ['src/main/engine/store/open.ts', "import Database from 'better-sqlite3';"],
    ['src/main/engine/store/backup.ts', "import { copyFileSync } from 'node:fs';"],
    ['src/main/engine/worker.ts', "import { realClock } from '../ports/clock.ts';"],
    ['src/main/engine/auth/pkce.ts', "import { createHash } from 'node:crypto';"],
    ['src/main/engine/allegro/http.ts', "import type { Transport } from '../ports.ts';"],
    ['src/main/engine/outbox/plan.ts', "import type { OfferPort } from '../allegro/offer-port.ts';"],
    ['src/main/ports/clock.ts', "import type { Clock } from '../engine/ports.ts';"],
    [
      'test/support/world.ts',
      "import '../../src/main/demo/answer.ts';\nimport '../../src/main/engine/engine.ts';",
    ],
  ])('%s: %s', (path, text) => {
    expect(importProblems([{ path, text }])).toEqual([]);
  });
});
