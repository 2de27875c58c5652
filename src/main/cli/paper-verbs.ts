import { type Command, Option } from 'commander';
import { PAPER_PAGES } from '../../shared/contract-papers.ts';
import { offerId, wholeNumber } from './option-values.ts';
import { getPaper, listPapers, type PaperOptions } from './papers.ts';
import { tellFees, tellRivals } from './offer-questions.ts';
import type { AddVerbs } from './program.ts';

/** What Allegro is asked for on demand: files of items, and what it says of an offer to others. */
export const addPaperVerbs: AddVerbs = (parent, run) => {
  parent
    .command('papers')
    .description('files that Allegro makes of items or keeps for them: labels, protocols, attachments')
    .action((_options: object, command: Command) => run(command, listPapers));
  parent
    .command('paper')
    .description('get such a file and save it; without a network the one that was got before')
    .argument('<name>', 'as "papers" lists it, e.g. orders.labels')
    .argument('<key...>', 'the items it is of, as "list" shows them')
    .requiredOption('--to <path>', 'the file to write, or a folder')
    .addOption(new Option('--page <size>', 'of labels').choices([...PAPER_PAGES]))
    .option('--part <n>', 'which of several attachments, the first is 1', wholeNumber(1, 100))
    .action((name: string, keys: readonly string[], options: PaperOptions, command: Command) =>
      run(command, (session) => getPaper(session, name, keys, options)),
    );
  parent
    .command('fees')
    .description('what Allegro charges when an offer sells at its price as shown, and while it lasts')
    .argument('<offer>', 'offer number', (text: string) => offerId(text))
    .action(([id = '']: readonly string[], _options: object, command: Command) =>
      run(command, (session) => tellFees(session, id)),
    );
  parent
    .command('rivals')
    .description('how buyers see an offer among others of its kind (until 2026)')
    .argument('<offer>', 'offer number', (text: string) => offerId(text))
    .action(([id = '']: readonly string[], _options: object, command: Command) =>
      run(command, (session) => tellRivals(session, id)),
    );
};
