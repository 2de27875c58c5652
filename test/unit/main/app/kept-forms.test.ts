import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formCommands, formParsers } from '../../../../src/main/app/form-commands.ts';
import { KeptForms } from '../../../../src/main/app/kept-forms.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function formsIn(folder: string) {
  const commands = formCommands(new KeptForms(folder));
  return {
    keep: (accountId: string | null, key: string, value: unknown) =>
      commands['forms.keep']({ accountId, key, value }),
    kept: async (accountId: string | null) => {
      const answer = await commands['forms.kept']({ accountId });
      return answer.ok ? answer.value.forms : null;
    },
  };
}

describe('forms that are open', () => {
  it('are there for the next program on this folder, each shop with its own', async () => {
    const folder = temporaryFolder();
    const first = formsIn(folder);
    await first.keep('demo-1', 'bulk', { text: '+5' });
    await first.keep('demo-2', 'bulk', { text: '-3' });
    await first.keep(null, 'connect', { clientId: 'abc' });
    const next = formsIn(folder);
    expect(await next.kept('demo-1')).toEqual({ bulk: { text: '+5' } });
    expect(await next.kept('demo-2')).toEqual({ bulk: { text: '-3' } });
    expect(await next.kept(null)).toEqual({ connect: { clientId: 'abc' } });
    expect(await next.kept('demo-3')).toEqual({});
  });

  it('are kept as they were last, however fast they change, and leave nothing beside', async () => {
    const folder = temporaryFolder();
    const forms = formsIn(folder);
    await Promise.all(Array.from({ length: 30 }, async (_, text) => forms.keep('demo-1', 'cell', { text })));
    expect(await forms.kept('demo-1')).toEqual({ cell: { text: 29 } });
    expect(readdirSync(join(folder, 'demo-1'))).toEqual(['cell.json']);
  });

  it('are forgotten once they were applied', async () => {
    const forms = formsIn(temporaryFolder());
    await forms.keep('demo-1', 'cell', { text: '5' });
    await forms.keep('demo-1', 'cell', null);
    await forms.keep('demo-1', 'never', null);
    expect(await forms.kept('demo-1')).toEqual({});
  });

  it('open empty where the file was damaged or the form is too large', async () => {
    const folder = temporaryFolder();
    const forms = formsIn(folder);
    await forms.keep('demo-1', 'cell', 1);
    writeFileSync(join(folder, 'demo-1', 'cell.json'), '{"te');
    expect(await forms.kept('demo-1')).toEqual({});
    await forms.keep('demo-1', 'table', 'short');
    expect(await forms.keep('demo-1', 'table', 'x'.repeat(2_000_001))).toMatchObject({ ok: false });
    expect(await forms.kept('demo-1')).toEqual({});
  });

  it.each([
    ['../demo-1', 'cell'],
    ['..', 'cell'],
    ['demo-1/..', 'cell'],
    ['', 'cell'],
    ['demo-1', '../cell'],
    ['demo-1', 'cell.json'],
    ['demo-1', ''],
  ])('have no names that lead elsewhere: %s, %s', (accountId, key) => {
    expect(formParsers['forms.keep'].safeParse({ accountId, key, value: 1 }).success).toBe(false);
  });
});
