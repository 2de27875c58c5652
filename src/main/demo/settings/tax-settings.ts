import { CATEGORY_TREE } from '../data/category-tree.ts';
import { hash, uuidOf } from '../data/dice.ts';
import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';

type Named = { readonly value: string; readonly pl: string; readonly en: string };

const SUBJECTS: readonly Named[] = [
  { value: 'GOODS', pl: 'Towar', en: 'Goods' },
  { value: 'SERVICES', pl: 'Usługa', en: 'Services' },
];
const EXEMPTIONS: readonly Named[] = [
  { value: 'MONEY_EQUIVALENT', pl: 'Bon różnego przeznaczenia', en: 'Multi-purpose voucher' },
  { value: 'MARGIN_SCHEME', pl: 'Procedura marży', en: 'Margin scheme' },
];
/** The ordinary rate first; what books, food and the like are sold at follows. */
const RATES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  PL: ['23.00', '8.00', '5.00', '0.00'],
  CZ: ['21.00', '12.00'],
  SK: ['23.00', '19.00', '5.00'],
  HU: ['27.00', '18.00', '5.00'],
  LT: ['21.00', '9.00', '5.00'],
};
const EXEMPT: Named = { value: 'EXEMPT', pl: 'Zwolnione z VAT', en: 'Exempt from VAT' };

/** GET /sale/tax-settings: what may be said of VAT in this category. */
export function readTaxSettings(context: Context): DemoAnswer {
  const { query, state, language } = context;
  const categoryId = query.get('category.id') ?? '';
  if (!CATEGORY_TREE.byId.has(categoryId))
    return oneError(404, 'CategoryNotFoundException', `Category ${categoryId} not found.`);
  const tell = tellerIn(language);
  const body =
    state.settings.edition === '2022'
      ? { settings: formerSettings(categoryId, tell) }
      : { ...todaysSettings(query.getAll('countryCode'), categoryId, tell) };
  return { status: 200, headers: {}, body };
}

type Tell = (named: Named) => string;

function tellerIn(language: string): Tell {
  return (named) => (language === 'pl-PL' ? named.pl : named.en);
}

function todaysSettings(countries: readonly string[], categoryId: string, tell: Tell): object {
  const wanted = Object.entries(RATES).filter(
    ([country]) => countries.length === 0 || countries.includes(country),
  );
  const toldAll = (all: readonly Named[]): object[] =>
    all.map((named) => ({ label: tell(named), value: named.value }));
  return {
    subjects: toldAll(SUBJECTS),
    rates: wanted.map(([countryCode, rates]) => ({
      countryCode,
      values: [
        ...ratesIn(categoryId, rates).map((rate) => ({
          label: `${Number(rate)}%`,
          value: rate,
          exemptionRequired: false,
        })),
        { label: tell(EXEMPT), value: EXEMPT.value, exemptionRequired: true },
      ],
    })),
    exemptions: toldAll(EXEMPTIONS),
  };
}

/** One entry for each combination, each with an id of its own. */
function formerSettings(categoryId: string, tell: Tell): object[] {
  const named = ({ value, ...rest }: Named): object => ({ id: value, name: tell({ value, ...rest }) });
  const rates = ratesIn(categoryId, RATES['PL'] ?? ['23.00']);
  const combined = SUBJECTS.flatMap((subject) => rates.map((rate) => ({ subject, rate })));
  const ordinary = combined.map(({ subject, rate }) => ({
    rate: { id: rate, name: `${Number(rate)}%` },
    percentage: rate,
    subject: named(subject),
  }));
  const exempt = EXEMPTIONS.map((exemption) => ({
    rate: named(EXEMPT),
    percentage: '0',
    subject: named(SUBJECTS[0] ?? EXEMPT),
    exemption: named(exemption),
  }));
  return [...ordinary, ...exempt].map((setting, at) => ({
    id: uuidOf(Number(categoryId), at, 451),
    ...setting,
  }));
}

/** Not every category has goods at a reduced rate. */
function ratesIn(categoryId: string, rates: readonly [string, ...string[]]): readonly string[] {
  return hash(0, Number(categoryId), 452) % 3 === 0 ? rates : [rates[0]];
}
