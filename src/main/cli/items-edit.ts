import type { ItemPlace } from '../../shared/contract-collections.ts';
import { readJson } from './call-input.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { ask, type Session } from './session.ts';

export type EditItemOptions = {
  readonly within?: string;
  readonly file?: string;
  readonly set?: readonly string[];
};

type Fields = Readonly<Record<string, unknown>>;

/** Of what is part of another item the form may begin with what that says. */
export async function createItem(
  session: Session,
  name: string,
  options: EditItemOptions,
): Promise<ExitCode> {
  const { within } = options;
  const place = within === undefined ? {} : { within };
  const { initial } = await ask(session, 'collections.form', { name, ...place });
  const isBegun = isFields(initial) && options.file === undefined && options.set === undefined;
  const document = isBegun ? initial : await documentOf(options, isFields(initial) ? initial : {});
  const made = await ask(session, 'collections.create', {
    name,
    document,
    ...place,
  });
  session.out.answer(made, () => [`${made.key} made here as change ${made.changeId}. Nothing was sent.`]);
  return EXIT.done;
}

/** A file is the whole item; single values are laid into what there is. */
export async function editItem(
  session: Session,
  place: ItemPlace,
  options: EditItemOptions,
): Promise<ExitCode> {
  const { document: shown } = await ask(session, 'collections.show', place);
  const document = await documentOf(options, isFields(shown) ? shown : {});
  const { changeId } = await ask(session, 'collections.change', { ...place, document });
  session.out.answer({ changeId }, () => [
    changeId === null ? 'Nothing differs.' : `Changed here as change ${changeId}. Nothing was sent.`,
  ]);
  return EXIT.done;
}

export async function deleteItem(session: Session, place: ItemPlace): Promise<ExitCode> {
  const { changeId } = await ask(session, 'collections.remove', place);
  session.out.answer({ changeId }, () => [
    changeId === null
      ? 'Taken away: Allegro never had it.'
      : `To be deleted by change ${changeId}. Nothing was sent.`,
  ]);
  return EXIT.done;
}

/** What --file and --set say, laid into what there is. */
export async function documentOf({ file, set = [] }: EditItemOptions, shown: Fields): Promise<Fields> {
  if (file === undefined && set.length === 0) throw usageFailure('Say --file FILE or --set path=value.');
  const whole = file === undefined ? shown : await readJson(file);
  if (!isFields(whole)) throw usageFailure(`${file ?? ''} must hold one JSON object.`);
  return set.reduce((document, setting) => withSetting(document, setting), whole);
}

/** "contact.email=a@b.pl"; "emails.0.address=..." for an entry of a list. JSON is read as what it means. */
function withSetting(document: Fields, setting: string): Fields {
  const [, path = '', text = ''] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
  if (path === '') throw usageFailure(`${setting}: use path=value.`);
  const changed = put(document, path.split('.'), valueOf(text));
  return isFields(changed) ? changed : document;
}

function put(place: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(place)) {
    const index = /^\d+$/.test(step) ? Number(step) : place.length;
    if (index > place.length) throw usageFailure(`There is no entry ${step}.`);
    return Object.assign([...(place as unknown[])], { [index]: put(place[index], rest, value) });
  }
  const fields = isFields(place) ? place : {};
  return { ...fields, [step]: put(fields[step], rest, value) };
}

/** Numbers, yes and no, lists and objects as JSON writes them; everything else is a text. */
function valueOf(text: string): unknown {
  if (!/^(true|false|null|[[{"].*)$/s.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
