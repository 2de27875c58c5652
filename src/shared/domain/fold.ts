/**
 * Text as it is searched: lower case, no diacritics, punctuation as single spaces. SQLite's own folding
 * leaves the Polish l with stroke as it is, so everything that is indexed or asked for passes through here
 * first.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = NOT_ASCII.test(lower) ? lower.replace(EACH_NOT_ASCII, foldLetter) : lower;
  return plain.replace(BETWEEN_WORDS, ' ').trim();
}

/** Letters and digits only, folded: "LMP-001/A" and "lmp001a" become the same. */
export function foldCode(code: string): string {
  return fold(code).replaceAll(' ', '');
}

/** Orders titles as the Polish alphabet does (a, a with ogonek, b ...) when compared byte by byte. */
export function titleKey(title: string): string {
  const lower = title.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.replace(EACH_NOT_ASCII, orderLetter) : lower;
}

const NOT_ASCII = /[^\0-\x7f]/;
const EACH_NOT_ASCII = /[^\0-\x7f]/gu;
const BETWEEN_WORDS = /[\0-\x2f\x3a-\x60\x7b-\x7f]+/g;

/** Letters that Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** A sign above every letter, so that "lz" comes before "l with stroke, a". */
const AFTER = '\x7f';
const POLISH_ORDER: Readonly<Record<string, string>> = {
  ą: `a${AFTER}`,
  ć: `c${AFTER}`,
  ę: `e${AFTER}`,
  ł: `l${AFTER}`,
  ń: `n${AFTER}`,
  ó: `o${AFTER}`,
  ś: `s${AFTER}`,
  ź: 'z\x7e',
  ż: `z${AFTER}`,
};

const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const plain = WHOLE_LETTERS[letter] ?? letter.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const result = /^[\p{L}\p{N}]+$/u.test(plain) ? plain : /^\p{M}$/u.test(letter) ? '' : ' ';
  folded.set(letter, result);
  return result;
}

function orderLetter(letter: string): string {
  return POLISH_ORDER[letter] ?? foldLetter(letter);
}
