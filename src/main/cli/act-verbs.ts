import type { Command } from 'commander';
import { confirmAct, dropAct, listActs, lookAtAct, prepareAct, type PrepareOptions } from './acts.ts';
import { collected, wholeNumber } from './option-values.ts';
import type { AddVerbs } from './program.ts';

const ID = ['<id>', 'its number, as "acts" shows it', wholeNumber(1, 999_999_999)] as const;

/** What moves money or reaches a person goes one by one: prepared, looked at, confirmed. */
export const addActVerbs: AddVerbs = (parent, run) => {
  parent
    .command('acts')
    .description('what can be done to items, each with its own confirmation, and what is prepared')
    .argument('[collection]', 'only those of this collection, e.g. orders')
    .action((collection: string | undefined, _options: object, command: Command) =>
      run(command, (session) => listActs(session, collection)),
    );
  const act = parent.command('act').description('prepare, look at and confirm one act');
  act
    .command('prepare')
    .description('keep an act for later; nothing is sent')
    .argument('<name>', 'as "acts" lists it, e.g. orders.set-status')
    .argument('<key>', 'the item it is done to, as "list" shows it')
    .option('--file <file>', 'JSON of what it asks for; - reads stdin')
    .option('--set <path=value>', 'one value, e.g. status=SENT; may be repeated', collected)
    .option('--give <field=file>', 'a file that goes along, e.g. file=FV-7.pdf; may be repeated', collected)
    .action((name: string, key: string, options: PrepareOptions, command: Command) =>
      run(command, (session) => prepareAct(session, name, key, options)),
    );
  act
    .command('look')
    .description('read from Allegro how things stand: person, amount and order')
    .argument(...ID)
    .action((id: number, _options: object, command: Command) =>
      run(command, (session) => lookAtAct(session, id)),
    );
  act
    .command('confirm')
    .description('do it, if what the look showed still holds')
    .argument(...ID)
    .requiredOption('--seen <mark>', 'what the last "act look" gave, within a minute')
    .action((id: number, { seen }: { readonly seen: string }, command: Command) =>
      run(command, (session) => confirmAct(session, id, seen)),
    );
  act
    .command('drop')
    .description('let a prepared act go')
    .argument(...ID)
    .action((id: number, _options: object, command: Command) =>
      run(command, (session) => dropAct(session, id)),
    );
};
