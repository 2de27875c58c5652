import { withoutType } from '../offer-files.ts';
import type { CheckRule } from './rule.ts';

/** Photos, attachments or safety information that buyers see now and would not any more. */
export const filesRemoved: CheckRule = {
  code: 'files-removed',
  severity: 'ask',
  fields: ['images', 'attachments', 'safety'],
  words: {
    en: '“{{title}}” loses what it has now: {{count}} of {{of}} ({{field}}).',
    pl: '„{{title}}” straci to, co ma teraz: {{count}} z {{of}} ({{field}}).',
  },
  look: ({ before, after, offer, field }) => {
    if (!Array.isArray(before) || !Array.isArray(after) || offer === null) return null;
    const left = new Set(after.map((name) => withoutType(String(name))));
    const count = before.filter((name) => !left.has(withoutType(String(name)))).length;
    return count > 0 ? { title: offer.title, count, of: before.length, field } : null;
  },
  weight: ({ count }) => Number(count),
};
