import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_COLLECTIONS } from '../../src/main/engine/collections/all-collections.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import { openStock, type Stock } from '../support/collection-stock.ts';
import { faultsOfRows } from '../support/collection-faults.ts';

const EDITIONS: readonly Edition[] = ['2026', '2022'];

describe.each(EDITIONS)('in the edition of %s, after three days of trade,', (edition) => {
  let stock: Stock;
  beforeAll(async () => {
    stock = await openStock(edition);
  }, 120_000);

  it.each(ALL_COLLECTIONS.map((definition) => [definition.name, definition] as const))(
    '%s is read and shows what its columns promise',
    async (name, definition) => {
      const { info, errors, rows } = await stock.read(name);
      if (info.gone !== null) {
        expect(info.gone.note.en, 'what a seller is told who has it no more').not.toBe('');
        return;
      }
      expect(errors).toEqual([]);
      expect(faultsOfRows(definition, rows)).toEqual([]);
    },
    120_000,
  );
});
