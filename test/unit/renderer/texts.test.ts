import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allTexts } from '../../../src/renderer/ui/texts.ts';
import { OFFER_FIELDS } from '../../../src/shared/domain/offer-fields.ts';
import { TROUBLES } from '../../../src/shared/troubles/trouble.ts';
import { ALL_RULES } from '../../../src/shared/domain/check-rules/all-rules.ts';

const RENDERER = resolve(import.meta.dirname, '../../../src/renderer');
const PLURAL = /_(one|few|many|other)$/;
const FORMS = { en: ['one', 'other'], pl: ['one', 'few', 'many', 'other'] } as const;

type Leaf = { readonly key: string; readonly text: string };

function leaves(texts: unknown, path: string): Leaf[] {
  if (typeof texts === 'string') return [{ key: path, text: texts }];
  return Object.entries(texts as object).flatMap(([name, value]) =>
    leaves(value, `${path}${path.endsWith(':') ? '' : '.'}${name}`),
  );
}

function valuesIn(text: string): string {
  const names = [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? '');
  return names.toSorted((left, right) => left.localeCompare(right)).join(' ');
}

function leavesOf(language: string): Leaf[] {
  return Object.entries(allTexts()[language] ?? {}).flatMap(([file, texts]) => leaves(texts, `${file}:`));
}

function keysOf(language: string): Set<string> {
  return new Set(leavesOf(language).map(({ key }) => key.replace(PLURAL, '')));
}

const source = globSync('**/*.{ts,tsx}', { cwd: RENDERER })
  .map((file) => readFileSync(resolve(RENDERER, file), 'utf8'))
  .join('\n');
const used = new Set([...source.matchAll(/'([a-z-]+:[A-Za-z][\w.-]*)'/g)].map((match) => match[1] ?? ''));

/** What keys begin with whose end is a value: `story.events.${event}`. */
const begun = [...source.matchAll(/`([a-z-]+:[\w.-]+)\$\{/g)].map((match) => match[1] ?? '');

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect(keysOf('pl')).toEqual(keysOf('en'));
  });

  it.each(['en', 'pl'] as const)('have every plural form that %s has', (language) => {
    const found = leavesOf(language).map(({ key }) => key);
    const counted = new Set(found.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
    const missing = [...counted]
      .flatMap((key) => FORMS[language].map((form) => `${key}_${form}`))
      .filter((key) => !found.includes(key));
    expect(missing).toEqual([]);
    expect(found.filter((key) => PLURAL.test(key)).length).toBe(counted.size * FORMS[language].length);
  });

  it('say the same with the same values', () => {
    const polish = new Map(leavesOf('pl').map(({ key, text }) => [key, valuesIn(text)]));
    const differing = leavesOf('en').filter(({ key, text }) => polish.get(key) !== valuesIn(text));
    expect(differing).toEqual([]);
  });

  it('are all there that the window asks for', () => {
    const known = keysOf('en');
    expect([...used].filter((key) => !known.has(key))).toEqual([]);
  });

  it('are all asked for', () => {
    const fields = Object.keys(OFFER_FIELDS).map((field) => `words:field.${field}`);
    const troubles = Object.entries(TROUBLES).flatMap(([area, words]) =>
      Object.keys(words).map((name) => `troubles:${area}.${name}`),
    );
    const rules = ALL_RULES.map((rule) => `checks:${rule.code}`);
    const asked = new Set([...used, ...fields, ...rules, ...troubles]);
    const isBegun = (key: string) => begun.some((start) => key.startsWith(start));
    expect([...keysOf('en')].filter((key) => !asked.has(key) && !isBegun(key))).toEqual([]);
  });

  it('know every field that can be edited', () => {
    const known = keysOf('pl');
    expect(Object.keys(OFFER_FIELDS).filter((field) => !known.has(`words:field.${field}`))).toEqual([]);
  });

  it('speak to the seller, not of the program', () => {
    const jargon = /\b(outbox|hydrat\w*|payload|JSON|UUID|null|undefined|enum|queue)\b/i;
    for (const language of ['en', 'pl']) {
      // The console is for those who know Allegro's methods.
      const said = leavesOf(language).filter(({ key }) => !key.startsWith('console:'));
      expect(said.filter(({ text }) => jargon.test(text))).toEqual([]);
    }
  });
});
