import type { Locator, Page } from 'playwright';
import { emptyOf, groupOf, isFields, placeIn } from '../../src/renderer/features/collections/form-values.ts';
import { readSpan } from '../../src/renderer/features/collections/span.ts';
import { namedPath } from '../../src/renderer/ui/document-parts.ts';
import { termsFor } from '../../src/renderer/ui/terms.ts';
import type { FormField } from '../../src/shared/contract-collections.ts';
import { must } from '../../src/shared/errors.ts';
import { call } from './window-call.ts';

/** As many as the field of a reference lists. */
const SHOWN = 30;

type Filling = { readonly page: Page; readonly collection: string; readonly scope: Locator };
type Values = { readonly now: unknown; readonly wanted: unknown };

/**
 * Types and clicks until the form of an item (in English) says what is wanted. Fields that say so already
 * are left alone; what the form has no field for is left out.
 */
export async function fillForm(
  page: Page,
  collection: string,
  fields: readonly FormField[],
  { now, wanted }: Values,
): Promise<void> {
  const scope = page.locator('aside form');
  await scope.waitFor();
  await fillFields({ page, collection, scope }, fields, '', { now: now ?? groupOf(fields), wanted });
}

async function fillFields(
  filling: Filling,
  fields: readonly FormField[],
  place: string,
  { now, wanted }: Values,
): Promise<void> {
  const [before, after] = [now, wanted].map((values) => (isFields(values) ? values : {}));
  for (const field of fields) {
    const values = { now: before?.[field.name], wanted: after?.[field.name] ?? undefined };
    await fillField(filling, field, placeIn(place, field.name), values);
  }
}

async function fillField(filling: Filling, field: FormField, place: string, values: Values): Promise<void> {
  const { now, wanted } = values;
  if (wanted === undefined || isSame(now, wanted)) return;
  if (field.kind === 'group') return fillGroup(filling, field, place, values);
  if (field.kind === 'list') return fillList(filling, field, place, values);
  await fillPlain(filling, field, place, wanted);
}

async function fillGroup(filling: Filling, field: FormField, place: string, { now, wanted }: Values) {
  const fields = field.fields ?? [];
  if (fields.length === 1) return fillFields(filling, fields, place, { now, wanted });
  if (now !== undefined && now !== null) return fillFields(filling, fields, place, { now, wanted });
  await addButton(filling, nameOf(filling, field)).click();
  await fillFields(filling, fields, place, { now: emptyOf(field), wanted });
}

async function fillList(filling: Filling, field: FormField, place: string, { now, wanted }: Values) {
  const entry = must(field.entry);
  const name = nameOf(filling, field);
  const before: readonly unknown[] = Array.isArray(now) ? now : [];
  const after: readonly unknown[] = Array.isArray(wanted) ? wanted : [];
  const entryAt = (at: number) =>
    filling.scope.getByRole('group', { name: `${name} ${at + 1}`, exact: true }).first();
  for (let at = before.length - 1; at >= after.length; at -= 1)
    await filling.scope.getByRole('button', { name: `Take out: ${name} ${at + 1}`, exact: true }).click();
  for (const [at, one] of after.entries()) {
    if (at >= before.length) await addButton(filling, `Add: ${name}`).click();
    const inside = { ...filling, scope: entryAt(at) };
    const values = { now: before[at] ?? emptyOf(entry), wanted: one };
    const own = placeIn(place, at);
    if (entry.kind === 'group') await fillFields(inside, entry.fields ?? [], own, values);
    else await fillField(inside, { ...entry, name: entry.name || field.name, path: field.path }, own, values);
  }
}

async function fillPlain({ page }: Filling, field: FormField, place: string, wanted: unknown): Promise<void> {
  const input = page.locator(`aside form [id$="-${place}"]`).and(page.locator('input, select, textarea'));
  const unit = input.locator('xpath=ancestor::div[.//select][1]//select');
  switch (field.kind) {
    case 'yes-no':
      return input.setChecked(wanted === true);
    case 'choice':
      return void (await input.selectOption(textOf(wanted)));
    case 'money': {
      const { amount, currency } = wanted as { readonly amount: unknown; readonly currency: string };
      await input.fill(textOf(amount));
      return void (await unit.selectOption(currency));
    }
    case 'duration': {
      const span = must(readSpan(textOf(wanted)), `a length of time in one unit: ${textOf(wanted)}`);
      await unit.selectOption(span.unit);
      return input.fill(span.amount);
    }
    case 'instant':
      return input.fill(localMinute(textOf(wanted)));
    case 'time':
      return input.fill(textOf(wanted).slice(0, 5));
    case 'reference':
      return pick(page, input, must(field.collection), textOf(wanted));
    default:
      return input.fill(textOf(wanted));
  }
}

/** Looks for it by its title, as a seller does, and takes the one with that key. */
async function pick(page: Page, input: Locator, name: string, key: string): Promise<void> {
  const { title, keys } = await (name === 'offers' ? offersLike(page, key) : itemsLike(page, name, key));
  await input.click();
  await input.fill(title);
  const list = await input.getAttribute('aria-controls');
  const option = page.locator(`[id="${list}-${keys.indexOf(key)}"]`).filter({ hasText: title });
  // As soon as nothing but what was looked for is listed.
  await page.locator(`[id="${list}-${keys.length}"]`).waitFor({ state: 'detached' });
  await option.click();
}

async function itemsLike(page: Page, name: string, key: string) {
  const title = ((await call(page, 'collections.show', { name, key })).title ?? '').trim();
  const text = title === '' ? {} : { text: title };
  const { items } = await call(page, 'collections.list', { name, ...text, after: null, limit: SHOWN });
  return { title, keys: items.map((item) => item.key) };
}

async function offersLike(page: Page, key: string) {
  const { title } = (await call(page, 'offers.show', { offerId: key })).row;
  const { offers } = await call(page, 'offers.list', { text: title, after: null, limit: SHOWN });
  return { title, keys: offers.map(({ offerId }) => offerId) };
}

function addButton({ scope }: Filling, name: string): Locator {
  return scope.getByRole('button', { name, exact: true }).first();
}

function nameOf({ collection }: Filling, { path }: FormField): string {
  return termsFor('en').property(namedPath(collection, path));
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** As a field of date and time takes it, in the time zone of this computer. */
function localMinute(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
