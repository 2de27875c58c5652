import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../src/main/cli/exit-codes.ts';
import { collection } from '../../../src/main/engine/collections/collection.ts';
import { tags } from '../../../src/main/engine/collections/settings/tags.ts';
import { ItemsWorld } from '../../support/world-items.ts';
import { terminalOf, type Terminal } from '../../support/terminal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A definition that Stragan does not have. */
const labels = collection({ ...tags, name: 'labels' });

describe('the terminal', () => {
  let items: ItemsWorld;
  let say: Terminal;
  beforeEach(async () => {
    items = await ItemsWorld.started({ collections: [labels] });
    say = terminalOf(items);
  });

  it('lists collections and their items, and finds them by words', async () => {
    expect((await say('collections')).text).toMatch(/^labels +settings/);
    await say('refresh', 'labels');
    const names = truth(items).map(({ name }) => name);
    const { text } = await say('list', 'labels');
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    const found = JSON.parse((await say('--json', 'list', 'labels', '--text', names[0] ?? '')).text) as {
      items: { title: string; document: object }[];
    };
    expect(found.items.map(({ title }) => title)).toEqual([names[0]]);
    expect(found.items[0]?.document).toMatchObject({ name: names[0] });
  });

  it('makes, changes and deletes here, shows what it would send, and sends it with --yes', async () => {
    const file = join(temporaryFolder(), 'label.json');
    await writeFile(file, JSON.stringify({ name: 'Lato' }));
    await say('create', 'labels', '--file', file, '--set', 'hidden=true');
    const before = await say('send-items');
    expect(before).toMatchObject({ code: 3 });
    expect(before.text).toMatch(/name: Lato[^]*Say --yes/);
    expect(await say('send-items', '--yes')).toMatchObject({ code: 0 });
    const made = truth(items).find(({ name }) => name === 'Lato');
    expect(made).toMatchObject({ hidden: true });
    const key = made?.id ?? '';
    await say('edit', 'labels', key, '--set', 'name=2024');
    expect((await say('show', 'labels', key)).text).toMatch(/name +2024/);
    await say('send-items', '--yes');
    expect(truth(items).find(({ id }) => id === key)).toMatchObject({ name: '2024' });
    await say('delete', 'labels', key);
    await say('send-items', '--yes');
    expect(truth(items).filter(({ id }) => id === key)).toEqual([]);
  });

  it.each([
    ['an unknown collection', ['list', 'nothing'], 'not-found'],
    ['an unknown item', ['show', 'labels', 'nothing'], 'not-found'],
    ['an edit that says nothing', ['create', 'labels'], 'bad-input'],
    ['a change that is no number', ['send-items', 'abc'], 'bad-input'],
  ])('refuses %s', async (_, words, kind) => {
    await expect(say(...words)).rejects.toMatchObject({ error: { kind } });
    await expect(say(...words)).rejects.toBeInstanceOf(Failure);
  });
});

type Label = { readonly id: string; readonly name: string; readonly hidden: boolean };

/** What Allegro has. */
function truth(items: ItemsWorld): readonly Label[] {
  return items.rivalCall<{ readonly tags: readonly Label[] }>('GET', '/sale/offer-tags').tags;
}
