import { oneError } from '../errors.ts';
import type { Context, DemoAnswer, Table } from '../kinds.ts';
import { findThing, unknownThing } from '../resource.ts';
import type { Thing } from '../resource.ts';
import { SERVICE_GROUPS, servicesIn } from './service-groups.ts';
import { LANGUAGES, translated } from './translated.ts';

type Translation = { readonly definition: { readonly id: string }; readonly description: string };

/** GET .../translations: Allegro's own, and the seller's where he has written one. */
export function readGroupTranslations(context: Context): DemoAnswer {
  const group = groupOf(context);
  if (group === null) return unknownThing();
  const asked = context.query.get('language');
  const languages = LANGUAGES.filter((language) => language !== group['language']);
  const translations = languages
    .filter((language) => asked === null || language === asked)
    .map((language) => told(context, group, language));
  return { status: 200, headers: {}, body: { translations } };
}

/** PATCH .../translations/{language}: some services of the group or all. */
export function translateGroup(context: Context): DemoAnswer {
  const group = groupOf(context);
  if (group === null) return unknownThing();
  const language = context.params['language'] ?? '';
  if (!LANGUAGES.includes(language) || language === group['language'])
    return refused('language', `${language} is not a language to translate into.`);
  const sent = sentIn(context);
  const known = servicesIn(group).map(({ definition }) => definition.id);
  const strange = sent.find(({ definition }) => !known.includes(definition.id));
  if (strange !== undefined)
    return refused('additionalServices.translation', `${strange.definition.id} is not in the group.`);
  const ids = new Set(sent.map(({ definition }) => definition.id));
  const others = manual(context).get(key(group, language)) ?? [];
  const kept = others.filter(({ definition }) => !ids.has(definition.id));
  manual(context).put(key(group, language), [...kept, ...sent]);
  return { status: 200, headers: {}, body: told(context, group, language) };
}

/** DELETE .../translations/{language}: the seller's; Allegro's own stays. */
export function removeGroupTranslation(context: Context): DemoAnswer {
  const group = groupOf(context);
  const language = context.params['language'] ?? '';
  if (group === null || !manual(context).has(key(group, language))) return unknownThing();
  manual(context).remove(key(group, language));
  return { status: 204, headers: {}, body: null };
}

function told(context: Context, group: Thing, language: string): object {
  const own = manual(context).get(key(group, language)) ?? [];
  const translation = servicesIn(group).map(({ definition, description }) => {
    const written = own.find((one) => one.definition.id === definition.id);
    return written ?? { definition: { id: definition.id }, description: translated(description, language) };
  });
  return { language, additionalServices: { translation, type: own.length > 0 ? 'MANUAL' : 'AUTO' } };
}

function sentIn({ json }: Context): readonly Translation[] {
  const { additionalServices } = json as {
    additionalServices?: { translation?: readonly Partial<Translation>[] };
  };
  return (additionalServices?.translation ?? []).map(({ definition, description }) => ({
    definition: definition ?? { id: '' },
    description: description ?? '',
  }));
}

function groupOf({ state, params }: Context): Thing | null {
  return findThing(state, SERVICE_GROUPS, params['groupId'] ?? '');
}

function manual({ state }: Context): Table<readonly Translation[]> {
  return state.table<readonly Translation[]>('additional-services-translations');
}

function key({ id }: Thing, language: string): string {
  return `${id}/${language}`;
}

function refused(path: string, message: string): DemoAnswer {
  return oneError(422, 'VALIDATION_ERROR', message, { path });
}
