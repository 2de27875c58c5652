import { InvalidArgumentError, type Command } from 'commander';
import { type ActivityLine, JOURNALS, WHO } from '../../shared/domain/activity.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { valueText } from './offer-document.ts';
import { wholeNumber } from './option-values.ts';
import { columns } from './output.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

type Options = {
  readonly journal?: (typeof JOURNALS)[number];
  readonly who?: (typeof WHO)[number];
  readonly offer?: string;
  readonly limit: number;
};

type Place = { readonly at: number; readonly id: string };

const PAGE = 200;

export const addActivityVerbs: AddVerbs = (parent, run) => {
  parent
    .command('activity')
    .description('what happened in the shop and who did it, newest first; gaps are told as gaps')
    .option('--journal <name>', JOURNALS.join(', '), oneOf(JOURNALS))
    .option('--who <name>', WHO.join(', '), oneOf(WHO))
    .option('--offer <id>', 'of one offer')
    .option('--limit <n>', 'at most so many', wholeNumber(1, 100_000), 50)
    .action((options: Options, command: Command) => run(command, (session) => activity(session, options)));
};

async function activity(session: Session, { journal, who, offer, limit }: Options): Promise<ExitCode> {
  const asked = {
    ...(journal === undefined ? {} : { journals: [journal] }),
    ...(who === undefined ? {} : { who: [who] }),
    ...(offer === undefined ? {} : { offerId: offer }),
  };
  const lines: ActivityLine[] = [];
  let before: Place | null = null;
  do {
    const most = Math.min(PAGE, limit - lines.length);
    const page: { readonly lines: readonly ActivityLine[]; readonly next: Place | null } = await ask(
      session,
      'activity.list',
      { ...asked, before, limit: most },
    );
    lines.push(...page.lines);
    before = page.next;
  } while (before !== null && lines.length < limit);
  session.out.answer({ lines }, () => columns(lines.map(activityLine)));
  return EXIT.done;
}

function activityLine(line: ActivityLine): readonly string[] {
  const at = new Date(line.at).toLocaleString();
  if (line.kind === 'gap') {
    const from = new Date(line.from).toLocaleString();
    return [at, line.journal, 'nothing known', `since ${from}: Allegro had forgotten it`];
  }
  const { journal, type, who, subjectId, title, change } = line;
  const moved = change === null ? '' : `${valueText(change.from)} -> ${valueText(change.to)}`;
  return [at, journal, type, who, `${subjectId ?? ''} ${title ?? ''}`.trim(), moved];
}

function oneOf<Name extends string>(names: readonly Name[]): (text: string) => Name {
  return (text) => {
    const found = names.find((name) => name === text);
    if (found === undefined) throw new InvalidArgumentError(`Use ${names.join(', ')}.`);
    return found;
  };
}
