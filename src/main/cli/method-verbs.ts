import { type Command, Option } from 'commander';
import type { MethodLine } from '../../shared/contract-methods.ts';
import type { Edition } from '../../shared/domain/account.ts';
import { callMethod, type CallOptions } from './call-method.ts';
import { EXIT } from './exit-codes.ts';
import { columns } from './output.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

type ListOptions = { readonly group?: string; readonly edition?: Edition };

export const addMethodVerbs: AddVerbs = (parent, run) => {
  parent
    .command('call')
    .description('call any method of Allegro')
    .argument('<method...>', 'its name, e.g. sale.offer-tags.list, or GET /sale/offer-tags')
    .option('--input <file>', 'JSON with params, query, headers, json, file; - reads stdin')
    .option(
      '--output <file>',
      'where to put the answer: a file such as a label as it is, anything else as JSON',
    )
    .option('--all-pages', 'read a list to its end')
    .addOption(new Option('--dry-run', 'only show what would be sent').conflicts('yes'))
    .option('--yes', 'send what changes something at Allegro')
    .action((words: readonly string[], options: CallOptions, command: Command) =>
      run(command, (session) => callMethod(session, words.join(' '), options)),
    );
  parent
    .command('methods')
    .description('the methods of Allegro that "call" knows')
    .option('--group <name>', 'of one group')
    .addOption(new Option('--edition <year>', 'of one edition').choices(['2022', '2026']))
    .action((options: ListOptions, command: Command) =>
      run(command, (session) => listMethods(session, options)),
    );
};

async function listMethods(session: Session, { group, edition }: ListOptions) {
  const wanted = { ...(group === undefined ? {} : { group }), ...(edition === undefined ? {} : { edition }) };
  const { methods } = await ask(session, 'allegro.methods', wanted);
  session.out.answer({ methods }, () => columns(methods.map(methodLine)));
  return EXIT.done;
}

function methodLine({ id, method, path, editions, goneSince, replacedBy }: MethodLine): string[] {
  const gone = goneSince === null ? '' : `, withdrawn ${goneSince}`;
  const instead = replacedBy === null ? '' : `, now ${replacedBy}`;
  return [id, method, path, `${editions.join(', ')}${gone}${instead}`];
}
