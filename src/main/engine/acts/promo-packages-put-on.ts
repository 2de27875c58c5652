import { z } from 'zod';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { pagesOf } from '../allegro/paging.ts';
import { containsOffers } from '../allegro/wire/command.ts';
import { act, type ActCall } from './act.ts';
import { taken } from './command-state.ts';
import { namedOffers } from './named-offers.ts';
import { countPromoted } from './promoted-offers.ts';

const input = z.strictObject({
  offers: namedOffers,
  modificationTime: z.enum(['NOW', 'END_OF_CYCLE']),
});

type Input = z.infer<typeof input>;

type State = {
  readonly name: string;
  /** How many of the offers have it now. */
  readonly have: number;
  /** Null before it was sent. */
  readonly command: { readonly total: number; readonly done: number; readonly failed: number } | null;
  /** Offer by offer, in Allegro's own words. */
  readonly refused: readonly { readonly offerId: string; readonly complaint: string }[];
};

/** One package for many offers at once; what each offer was refused for, its report tells. */
export const putPackageOnOffers = act({
  name: 'promo-packages.put-on',
  collection: 'promotion-packages',
  words: { en: 'Promote offers with it', pl: 'Promuj nim oferty' },
  input,
  references: { 'offers[].id': 'offers' },
  look,
  stops: ({ refused, command, have }, { offers }) => {
    if (refused.length === 0 && have === offers.length)
      return { en: 'The offers have this package already.', pl: 'Oferty mają już ten pakiet.' };
    if (refused.length === 0) return null;
    const list = refused.map(({ offerId, complaint }) => `${offerId}: ${complaint}`).join(' ');
    const done = command?.done ?? 0;
    return {
      en: `Offers that have it: ${done}. Refused – ${list} Prepare it anew for those.`,
      pl: `Oferty, które go mają: ${done}. Odmowa – ${list} Przygotuj to dla nich od nowa.`,
    };
  },
  tells: ({ name, have }, { offers }) => ({
    person: null,
    amount: null,
    order: name,
    says: [
      { en: `Offers: ${offers.length}`, pl: `Liczba ofert: ${offers.length}` },
      ...(have > 0 ? [{ en: `They have it already: ${have}`, pl: `Mają go już: ${have}` }] : []),
      { en: 'Allegro charges you for promotion.', pl: 'Allegro pobiera opłatę za promowanie.' },
    ],
  }),
  send: async ({ http, key, commandId, input: { offers, modificationTime } }) => {
    const { submitPromoOptionsCommand } = await import('../allegro/endpoints/promotion-packages.ts');
    const json = {
      offerCriteria: containsOffers(offers.map(({ id }) => id)),
      modification: { basePackage: { id: key }, modificationTime },
    };
    return taken(await http.call(submitPromoOptionsCommand, { params: { commandId }, json }));
  },
  wasDone: ({ command }) => {
    if (command === null) return false;
    const { total, done, failed } = command;
    // Right after acceptance there are no tasks yet.
    if (total === 0 || done + failed < total) return null;
    return failed === 0;
  },
});

async function look(call: ActCall<Input>): Promise<Result<State, AppError>> {
  const {
    http,
    edition,
    key,
    commandId,
    input: { offers },
  } = call;
  const { getPromoOptionsCommand, listOfferPromotionPackages } =
    await import('../allegro/endpoints/promotion-packages.ts');
  const packages = await http.call(listOfferPromotionPackages, {});
  if (!packages.ok) return packages;
  const found = packages.value.value.basePackages?.find(({ id }) => id === key);
  if (found === undefined) return err({ kind: 'not-found', message: 'Allegro has this package no more.' });
  const having = await countPromoted({ http, edition, key }, offers);
  if (!having.ok) return having;
  const told = { name: found.name ?? key, have: having.value };
  const report = await http.call(getPromoOptionsCommand, { params: { commandId } });
  if (!report.ok)
    return report.error.kind === 'not-found' ? ok({ ...told, command: null, refused: [] }) : report;
  const { taskCount } = report.value.value;
  const [total, done, failed] = [taskCount?.total ?? 0, taskCount?.success ?? 0, taskCount?.failed ?? 0];
  const refused = failed > 0 ? await readRefused(http, commandId) : ok([]);
  if (!refused.ok) return refused;
  return ok({ ...told, command: { total, done, failed }, refused: refused.value });
}

async function readRefused(
  http: ActCall<Input>['http'],
  commandId: string,
): Promise<Result<State['refused'], AppError>> {
  const { listPromoOptionsCommandTasks } = await import('../allegro/endpoints/promotion-packages.ts');
  const refused: State['refused'][number][] = [];
  for await (const page of pagesOf(http, listPromoOptionsCommandTasks, { params: { commandId } })) {
    if (!page.ok) return page;
    for (const { offer, status, errors } of page.value.reply.value.tasks ?? []) {
      const [first] = errors ?? [];
      if (status === 'ERROR')
        refused.push({ offerId: offer?.id ?? '', complaint: first?.userMessage ?? first?.message ?? '?' });
    }
  }
  return ok(refused);
}
