import { Command } from 'commander';
import { addActVerbs } from './act-verbs.ts';
import { addActivityVerbs } from './activity-verbs.ts';
import { addChangesVerbs } from './changes-verbs.ts';
import { addCollectionVerbs } from './collection-verbs.ts';
import { addConnectVerbs } from './connect-verbs.ts';
import { addFilesVerbs } from './files-verbs.ts';
import { addItemMoveVerbs } from './item-move-verbs.ts';
import { addItemSetVerbs } from './item-set-verbs.ts';
import { addMethodVerbs } from './method-verbs.ts';
import { addNewOfferVerbs } from './new-offer-verbs.ts';
import { addOffersVerbs } from './offers-verbs.ts';
import type { Streams } from './output.ts';
import { addPaperVerbs } from './paper-verbs.ts';
import type { Globals, Verb } from './run-verb.ts';
import { addRecoveryVerbs } from './recovery-verbs.ts';
import { addShopVerbs } from './shop-verbs.ts';

export type RunVerb = (globals: Globals, verb: Verb) => Promise<void>;

/** Adds commands to `parent`; `run` opens the data folder for the verb. */
export type AddVerbs = (parent: Command, run: (command: Command, verb: Verb) => Promise<void>) => void;

const GROUPS: readonly AddVerbs[] = [
  addConnectVerbs,
  addShopVerbs,
  addOffersVerbs,
  addFilesVerbs,
  addChangesVerbs,
  addCollectionVerbs,
  addActVerbs,
  addNewOfferVerbs,
  addItemMoveVerbs,
  addItemSetVerbs,
  addPaperVerbs,
  addActivityVerbs,
  addMethodVerbs,
  addRecoveryVerbs,
];

/** The whole command line. A new group of verbs is a file and a line above. */
export function buildProgram(streams: Streams, runVerb: RunVerb): Command {
  const program = new Command('stragan')
    .description(
      'Your Allegro shop from a terminal: get changes, edit offline, check, send, seen on Allegro.',
    )
    .option('--data <dir>', 'the data folder (by default the one of the window)')
    .option('--account <id>', 'the shop to work on, where there are several')
    .option('--json', 'one JSON document on stdout')
    .option('--token-file', 'agree that secrets rest in a file of the data folder, readable by you alone')
    .option('--verbose', 'tell more on stderr')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeOut: streams.stdout, writeErr: streams.stderr });
  for (const add of GROUPS)
    add(program, (command, verb) => runVerb(command.optsWithGlobals<Globals>(), verb));
  inherit(program);
  return program;
}

const EXIT_CODES = `
Exit codes: 0 done, 1 failed, 2 usage, 3 refused or conflicts, 4 still under way.`;

/** Commander copies these settings only to commands made by .command(); ours may be nested. */
function inherit(parent: Command): void {
  for (const child of parent.commands) {
    child.copyInheritedSettings(parent);
    inherit(child);
  }
}
