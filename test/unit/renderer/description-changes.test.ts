import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  changedDescriptionWords,
  descriptionWords,
} from '../../../src/renderer/ui/description/description-words.ts';
import { changedParts } from '../../../src/renderer/ui/description/item-parts.ts';
import { sectionChanges } from '../../../src/renderer/ui/description/section-changes.ts';
import { addFormats, allTexts } from '../../../src/renderer/ui/texts.ts';
import type { WireDescription, WireSection } from '../../../src/shared/domain/description.ts';

const text = (content: string): WireSection => ({ items: [{ type: 'TEXT', content }] });
const picture = (url: string): WireSection => ({ items: [{ type: 'IMAGE', url }] });
const of = (...sections: readonly WireSection[]): WireDescription => ({ sections });

const lamp = text('<h1>Lampa stojąca</h1><p>Do czytania</p>');
const photo = picture('https://a.allegroimg.com/1');
const care = text('<p>Czyścić suchą szmatką</p>');

describe('the changes of a description', () => {
  it.each([
    ['nothing', of(lamp, care), ['same 2']],
    ['other line breaks', of(text('<h1>Lampa stojąca</h1>\n <p>Do  czytania</p>'), care), ['same 2']],
    ['a new section', of(lamp, photo, care), ['same 1', 'fresh', 'same 1']],
    ['a section less', of(care), ['gone', 'same 1']],
    ['a changed text', of(text('<h1>Lampa stojąca</h1><p>Do pracy</p>'), care), ['changed', 'same 1']],
    ['a section moved', of(care, lamp), ['same 1', 'moved']],
    [
      'a new one before a changed one',
      of(photo, text('<h1>Lampa stojąca</h1><p>Do pracy</p>'), care),
      ['fresh', 'changed', 'same 1'],
    ],
    ['another description', of(text('<p>zupełnie nowy</p>')), ['gone', 'gone', 'fresh']],
  ])('tell of %s', (_, after, told) => {
    const changes = sectionChanges(of(lamp, care), after);
    expect(changes.map((each) => (each.kind === 'same' ? `same ${each.count}` : each.kind))).toEqual(told);
  });

  it('tell of a description that was not there before', () => {
    expect(sectionChanges(null, of(lamp)).map(({ kind }) => kind)).toEqual(['fresh']);
  });

  it('show of a changed section the parts that were changed', () => {
    const after = text('<h1>Lampa stojąca</h1><p>Do pracy</p>');
    expect(changedParts(lamp, after)).toEqual({
      before: [{ type: 'TEXT', content: '<p>Do czytania</p>' }],
      after: [{ type: 'TEXT', content: '<p>Do pracy</p>' }],
      same: 1,
    });
  });

  it('show the whole where nothing but the order differs', () => {
    const pair = { items: [...lamp.items, ...photo.items] };
    const swapped = { items: [...photo.items, ...lamp.items] };
    expect(changedParts(pair, swapped).after.length).toBeGreaterThan(0);
  });
});

describe('a description in a line', () => {
  const texts = i18next.createInstance();
  beforeAll(async () => {
    await texts.init({ lng: 'en', resources: allTexts(), interpolation: { escapeValue: false } });
    addFormats(texts);
  });

  it('says how many sections, and how it begins', () => {
    expect(descriptionWords(of(lamp, photo), texts.t)).toBe('2 sections: Lampa stojąca Do czytania');
    expect(descriptionWords(of(photo), texts.t)).toBe('1 section: Pictures');
  });

  it('says where it differs', () => {
    const after = of(lamp, text('<p>Czyścić wilgotną szmatką</p>'));
    expect(changedDescriptionWords(of(lamp, care), after, texts.t)).toEqual([
      'Czyścić suchą szmatką',
      'Czyścić wilgotną szmatką',
    ]);
  });
});
