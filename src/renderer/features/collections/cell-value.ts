import type { Column } from '../../../shared/contract-collections.ts';
import { isForPrograms, shownValue, type Speech } from '../../ui/shown-value.ts';

/** What a cell of the list says; an empty one says nothing. */
export function cellValue({ path, kind }: Column, value: unknown, speech: Speech): string {
  if (kind === 'percent') return percentWords(value, speech);
  if (kind === 'instant' && typeof value === 'number') return speech.format.dateTime(value);
  if (kind === 'choice' && typeof value === 'string') return speech.terms.constant(path, value);
  if (kind === 'count' && typeof value === 'string' && /^\d+$/.test(value))
    return speech.format.number(Number(value));
  // A number that the definition shows is one that the seller knows.
  const isCode = kind === 'code' && typeof value === 'string' && !UUID.test(value);
  if (isCode) return value;
  if (kind === 'link' && typeof value === 'string') return value.replace(SCHEME, '');
  // What refers to an item comes with the name of that item, whatever its path says.
  return shownValue(value, isForPrograms(path) ? 'name' : path, speech) ?? '';
}

const SCHEME = /^https?:\/\/(www\.)?/i;

const UUID = /^[0-9a-f]{8}-/i;

function percentWords(value: unknown, speech: Speech): string {
  if (Array.isArray(value)) return value.map((one) => percentWords(one, speech)).join(', ');
  const { format } = speech;
  // Allegro writes some of them as the seller's language does: "75,0".
  const number = Number(typeof value === 'string' ? value.replace(',', '.') : value);
  if (value === null || value === undefined || value === '' || Number.isNaN(number)) return '';
  return `${format.number(number)}\u00a0%`;
}

/** The name of a column: its own, or the word of its last step. */
export function columnName(
  { label, path }: Column,
  language: 'en' | 'pl',
  property: (path: string) => string,
): string {
  return label ? label[language] : property(path);
}
