import { describe, expect, it } from 'vitest';
import { openHanded } from '../../../../src/main/app/open-handed.ts';
import type { Api } from '../../../../src/shared/contract.ts';
import { ok } from '../../../../src/shared/errors.ts';

const call = (async (_name: string, { paths }: { paths: readonly string[] }) => {
  const found = paths.filter((path) => !path.includes('gone'));
  const lost = paths.filter((path) => path.includes('gone'));
  return ok({
    files: found.map((path, index) => ({ fileId: index + 1, name: path, sizeBytes: 1 })),
    problems: lost.map((path) => ({ fileId: null, name: path, code: 'unreadable', message: '' })),
  });
}) as unknown as Api['call'];

describe('files that a window hands over', () => {
  it('keep their order, with a gap where one could not be opened', async () => {
    const added = await openHanded({ call }, ['/a', '/gone', '/b']);
    expect(added.ok && added.value.fileIds).toEqual([1, null, 2]);
    expect(added.ok && added.value.problems.map(({ name }) => name)).toEqual(['/gone']);
  });
});
