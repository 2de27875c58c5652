import type { Command } from 'commander';
import { createItem, deleteItem, editItem, type EditItemOptions } from './items-edit.ts';
import {
  listCollections,
  listItems,
  refreshItems,
  showItem,
  type ListItemsOptions,
  type RefreshOptions,
} from './items-read.ts';
import { sendItems, type SendItemsOptions } from './items-send.ts';
import { collected, wholeNumber } from './option-values.ts';
import type { AddVerbs } from './program.ts';

const NAME = 'the collection, e.g. return-policies';
const KEY = 'the item, as "list" shows it';

export const addCollectionVerbs: AddVerbs = (parent, run) => {
  parent
    .command('collections')
    .description('what a shop has besides offers, and how many of each')
    .action((_options: object, command: Command) => run(command, listCollections));
  parent
    .command('list')
    .description('items of a collection, with what is not sent yet')
    .argument('<name>', NAME)
    .option('--within <key>', 'only the parts of this item')
    .option('--text <text>', 'that contain these words')
    .option('--limit <n>', 'at most so many', wholeNumber(1, 1_000_000), 200)
    .option('--after <c>', 'go on where "next" of the last answer leads')
    .action((name: string, options: ListItemsOptions, command: Command) =>
      run(command, (session) => listItems(session, name, options)),
    );
  parent
    .command('show')
    .description('everything known about one item')
    .argument('<name>', NAME)
    .argument('<key>', KEY)
    .action((name: string, key: string, _options: object, command: Command) =>
      run(command, (session) => showItem(session, { name, key })),
    );
  parent
    .command('refresh')
    .description('read a collection, or one item of it, from Allegro')
    .argument('<name>', NAME)
    .argument('[key]', KEY)
    .option('--within <key>', 'only the parts of this item')
    .option('--text <words>', 'what is looked for, where there is too much to be listed')
    .action((name: string, key: string | undefined, options: RefreshOptions, command: Command) =>
      run(command, (session) => refreshItems(session, name, { key, ...options })),
    );
  addChanges(parent, run);
};

const addChanges: AddVerbs = (parent, run) => {
  const file = ['--file <file>', 'JSON of the whole item; - reads stdin'] as const;
  const set = ['--set <path=value>', 'one value, e.g. contact.email=a@b.pl; may be repeated'] as const;
  parent
    .command('create')
    .description('make an item here; nothing is sent')
    .argument('<name>', NAME)
    .option('--within <key>', 'the item that it is to be part of')
    .option(...file)
    .option(...set, collected)
    .action((name: string, options: EditItemOptions, command: Command) =>
      run(command, (session) => createItem(session, name, options)),
    );
  parent
    .command('edit')
    .description('change an item here; nothing is sent')
    .argument('<name>', NAME)
    .argument('<key>', KEY)
    .option(...file)
    .option(...set, collected)
    .action((name: string, key: string, options: EditItemOptions, command: Command) =>
      run(command, (session) => editItem(session, { name, key }, options)),
    );
  parent
    .command('delete')
    .description('mark an item as to be deleted; nothing is sent')
    .argument('<name>', NAME)
    .argument('<key>', KEY)
    .action((name: string, key: string, _options: object, command: Command) =>
      run(command, (session) => deleteItem(session, { name, key })),
    );
  parent
    .command('send-items')
    .description('show what was made, changed and deleted here, and with --yes send it to Allegro')
    .argument('[id...]', 'changes by their numbers; without one all that are ready')
    .option('--yes', 'send it')
    .option('--wait <seconds>', 'how long to wait at most', wholeNumber(0, 86_400), 300)
    .option('--when-online', 'when there is no network, keep it released: it goes when you are back')
    .action((ids: readonly string[], options: SendItemsOptions, command: Command) =>
      run(command, (session) => sendItems(session, ids, options)),
    );
};
