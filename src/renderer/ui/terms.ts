import type { Language } from './format.ts';

/** The words of Allegro's properties and constants: resources/locales/LANGUAGE/terms.json. */
export type Lexicon = {
  readonly property: Readonly<Record<string, string>>;
  readonly constant: Readonly<Record<string, string>>;
};

export type Terms = {
  /** "Validity period" for "warranty.validityPeriod"; entries of lists as "rates[].maxQuantity". */
  readonly property: (path: string) => string;
  /** "Full refund" for FULL at "range". */
  readonly constant: (path: string, value: string) => string;
  /** Whether it is one of Allegro's constants rather than somebody's text. */
  readonly isConstant: (path: string, value: string) => boolean;
};

const FILES = import.meta.glob<Lexicon>('../../../resources/locales/*/terms.json', {
  eager: true,
  import: 'default',
});
const NONE: Lexicon = { property: {}, constant: {} };
const made = new Map<Language, Terms>();

export function termsFor(language: Language): Terms {
  const known = made.get(language);
  if (known) return known;
  const fresh = makeTerms(lexiconOf(language));
  made.set(language, fresh);
  return fresh;
}

export function lexiconOf(language: Language): Lexicon {
  return Object.entries(FILES).find(([path]) => path.includes(`/${language}/`))?.[1] ?? NONE;
}

/** Looks for "parent.name" before "name"; a word that is missing is made of the name itself. */
export function makeTerms({ property, constant }: Lexicon): Terms {
  const nameOf = (path: string) => path.replaceAll('[]', '').split('.');
  const known = (path: string, value: string) =>
    constant[`${nameOf(path).at(-1)}.${value}`] ?? constant[value];
  return {
    property(path) {
      const steps = nameOf(path);
      const name = steps.at(-1) ?? '';
      return property[steps.slice(-2).join('.')] ?? property[name] ?? humanised(name);
    },
    constant: (path, value) => known(path, value) ?? (LIKE_CONSTANT.test(value) ? sentence(value) : value),
    isConstant: (path, value) =>
      value.includes('_')
        ? LIKE_CONSTANT.test(value)
        : known(path, value) !== undefined || (SHOUTED.test(value) && !FREE_TEXTS.test(path)),
  };
}

const LIKE_CONSTANT = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const SHOUTED = /^[A-Z]{4,}$/;
/** Somebody may have written these in capitals. */
const FREE_TEXTS =
  /(name|title|text|description|login|subject|message|city|street|code|number|company|swift|iban)$/i;

/** "validityPeriod" -> "Validity period"; "NIPNumber" stays readable. */
function humanised(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  const lower = words.split(' ').map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()));
  return capitalised(lower.join(' '));
}

function sentence(constant: string): string {
  return capitalised(constant.replaceAll('_', ' ').toLowerCase());
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
