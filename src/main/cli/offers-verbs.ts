import { Option, type Command } from 'commander';
import type { EditOutcome, OfferDetails } from '../../shared/contract-offers.ts';
import type { NamedThing } from '../../shared/domain/offer-contents.ts';
import type { ImportKey } from '../../shared/domain/table-import.ts';
import { OFFER_FIELD_NAMES } from '../../shared/domain/offer-fields.ts';
import { isChosenField } from '../../shared/domain/offer-settings.ts';
import { changedParameters } from '../../shared/domain/parameter-words.ts';
import type { PendingMark, PublicationStatus } from '../../shared/domain/offer.ts';
import { listOffers } from './all-pages.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { offerDocument, offerLine, valueText } from './offer-document.ts';
import { exportOffers } from './offers-export.ts';
import { editOffers, type EditOptions } from './offers-edit.ts';
import { importOffers } from './offers-import.ts';
import { fieldSetting, settingOf } from './field-setting.ts';
import { itemPlace, offerId, statuses, wholeNumber } from './option-values.ts';
import { columns } from './output.ts';
import { parameterSetting } from './parameter-setting.ts';
import type { AddVerbs } from './program.ts';
import { ask, type Session } from './session.ts';

type ListOptions = {
  readonly query?: string;
  readonly status?: readonly PublicationStatus[];
  readonly uses?: { readonly collection: string; readonly key: string };
  readonly unsent?: boolean;
  readonly limit: number;
  readonly after?: string;
};

type ImportOptions = { readonly key?: ImportKey; readonly dryRun?: boolean };

export const addOffersVerbs: AddVerbs = (parent, run) => {
  const offers = parent.command('offers').description('find, edit, import and export offers');
  offers
    .command('list')
    .description('offers, one after another')
    .option('--query <text>', 'words, SKU, EAN or offer number')
    .option('--status <s>', 'ACTIVE, ENDED ...; several with commas', statuses)
    .option('--uses <list/key>', 'only offers that name this item, e.g. contacts/12', itemPlace)
    .option('--unsent', 'only offers with changes that are not sent')
    .option('--limit <n>', 'at most so many', wholeNumber(1, 1_000_000), 50)
    .option('--after <c>', 'go on where "next" of the last answer leads')
    .action((options: ListOptions, command: Command) => run(command, (session) => list(session, options)));
  offers
    .command('show')
    .description('everything known about one offer')
    .argument('<id>', 'offer number', (text: string) => offerId(text))
    .action(([id]: readonly string[], _options: object, command: Command) =>
      run(command, (session) => show(session, id ?? '')),
    );
  offers
    .command('edit')
    .description('edit offers here; nothing is sent')
    .argument('<id...>', 'offer numbers', (text: string, before: readonly string[] | undefined) =>
      offerId(text, before),
    )
    .option('--price <p>', 'new price: 39,99 or 39.99', (text) => settingOf('price', text))
    .option('--stock <n>', 'pieces: 25, +10 or -3; 0 ends the offer', (text) => settingOf('stock', text))
    .option('--title <t>', 'new title', (text) => settingOf('title', text))
    .option('--set <field=value>', `any of ${OFFER_FIELD_NAMES.join(', ')}; may be repeated`, fieldSetting)
    .option(
      '--parameter <name=value>',
      'a parameter as its category asks for it, "Stan=Używany"; may be repeated',
      parameterSetting,
    )
    .addOption(new Option('--publish', 'publish the offer').conflicts('end'))
    .addOption(new Option('--end', 'end the offer').conflicts('publish'))
    .action((ids: readonly string[], options: EditOptions, command: Command) =>
      run(command, async (session) => tellEdited(session, await editOffers(session, ids, options))),
    );
  offers
    .command('import')
    .description(
      'edit offers from a CSV or XLSX file with a column for each field; an empty cell changes nothing',
    )
    .argument('<file>')
    .addOption(new Option('--key <key>', 'the column that names the offer').choices(['sku', 'ean', 'offer']))
    .option('--dry-run', 'only show what would change')
    .action((file: string, { key, dryRun = false }: ImportOptions, command: Command) =>
      run(command, (session) => importOffers(session, file, { key: key ?? null, dryRun })),
    );
  offers
    .command('export')
    .description('all offers as a CSV or XLSX file that a spreadsheet and "offers import" read')
    .argument('<file>')
    .option('--separator <c>', "between cells; by the computer's language when left out")
    .action((file: string, options: { readonly separator?: string }, command: Command) =>
      run(command, (session) => exportOffers(session, file, options.separator ?? null)),
    );
};

async function list(
  session: Session,
  { query, status, uses, unsent, limit, after }: ListOptions,
): Promise<ExitCode> {
  const asked = {
    ...(query === undefined ? {} : { text: query }),
    ...(status === undefined ? {} : { statuses: status }),
    ...(uses === undefined ? {} : { uses }),
    ...(unsent ? { unsentOnly: true } : {}),
  };
  const { offers, next } = await listOffers(session, asked, { after: after ?? null, limit });
  session.out.answer({ offers: offers.map(offerDocument), next }, () => [
    ...columns(offers.map(offerLine)),
    ...(next === null ? [] : [`More: --after ${next}`]),
  ]);
  return EXIT.done;
}

async function show(session: Session, id: string): Promise<ExitCode> {
  const { row, ...rest } = await ask(session, 'offers.show', { offerId: id });
  session.out.answer({ ...offerDocument(row), ...rest }, () => [
    ...columns(
      Object.entries(row)
        .filter(([name]) => name !== 'pending')
        .map(([name, value]) => [name, valueText(value)]),
    ),
    ...row.pending.map((mark) => {
      const { base, shown } = pendingValues(mark, rest);
      return `${mark.field}: ${valueText(base)} -> ${valueText(shown)} (${mark.state})`;
    }),
  ]);
  return EXIT.done;
}

/** What only the offer's details tell is not in its line. */
function pendingValues(
  { field, base, shown }: PendingMark,
  { settings, description, parameters }: Pick<OfferDetails, 'settings' | 'description' | 'parameters'>,
): { readonly base: unknown; readonly shown: unknown } {
  if (field === 'description') return { base: description?.base, shown: description?.shown };
  if (field === 'parameters') return changedIn(parameters);
  if (!isChosenField(field)) return { base, shown };
  const named = settings?.[field];
  return { base: nameOf(named?.base), shown: nameOf(named?.shown) };
}

function changedIn(parameters: OfferDetails['parameters']) {
  const changed = changedParameters(parameters?.base ?? [], parameters?.shown ?? []);
  const said = (side: 'from' | 'to') =>
    changed.map(({ id, name, [side]: words }) => ({ id, name, values: words === null ? [] : [words] }));
  return { base: said('from'), shown: said('to') };
}

function nameOf(thing: NamedThing | null | undefined): string | null {
  return thing ? (thing.name ?? thing.id) : null;
}

export function tellEdited(session: Session, outcome: EditOutcome): ExitCode {
  session.out.answer(outcome, () => [
    `${outcome.edited} edited, ${outcome.unchanged} already so, ${outcome.refused.length} not edited`,
    ...outcome.refused.map((row) => `  ${row.offerId} ${row.field ?? ''} ${row.message}`),
  ]);
  return outcome.refused.length > 0 ? EXIT.refused : EXIT.done;
}
