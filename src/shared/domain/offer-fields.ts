import type { WireDescription } from './description.ts';
import { FIELD_KINDS, type FieldKind, type KindValues } from './field-kinds.ts';
import type { FileField } from './offer-files.ts';
import { parametersForWire, type WireParameter } from './offer-parameters.ts';
import { CHOSEN, type ChosenField } from './offer-settings.ts';
import type { DetailedPart, OfferBase } from './offer.ts';

/** The parts of an offer that hold the value of an editable field. */
type Shown = Omit<OfferBase, 'offerId' | 'marketplaceId' | DetailedPart>;
type FieldPlace = {
  [K in keyof Shown]: Shown[K] extends KindValues[FieldKind] | null ? K : never;
}[keyof Shown];

type FieldSpec<Kind extends FieldKind> = {
  readonly kind: Kind;
  /** Calls that can carry it: `bulk` price/stock entries, `publication` commands, `patch` of the offer. */
  readonly carrier: 'bulk' | 'publication' | 'patch' | 'modification';
  /** Where it stands in PATCH /sale/product-offers/{offerId}, and where complaints about it point. */
  readonly path: string;
  /** In a modification command, where that calls it otherwise. */
  readonly element?: string;
  /** Further places where complaints about it point. */
  readonly alsoAt?: readonly string[];
  /** Events of the journal that may tell of its change. */
  readonly events: readonly string[];
  /** Names of its column in a seller's file, folded: English and Polish. */
  readonly columnNames: readonly string[];
  /** The seller may leave it empty: null. */
  readonly mayBeEmpty?: boolean;
  /** What a write says, where that is not the value itself. */
  readonly wireOf?: (value: unknown) => unknown;
};

export type FieldRule<Kind extends FieldKind = FieldKind> = FieldSpec<Kind> & {
  readonly place: FieldPlace;
  /** The base value, or undefined when it has never been fetched. */
  readonly baseOf: (base: OfferBase) => unknown;
  /** The same offer with another value there. */
  readonly put: (base: OfferBase, value: unknown) => OfferBase;
};

/**
 * The editable fields of an offer. All that treats fields alike derives from here: what an edit may hold,
 * when it is done, the merge patch, the import's columns, `offers edit --set`. A new editable field starts
 * with its line here.
 */
const FIELDS = {
  title: field('title', {
    kind: 'text',
    carrier: 'patch',
    path: 'name',
    events: ['OFFER_CHANGED'],
    columnNames: ['title', 'name', 'tytul', 'nazwa', 'tytul oferty', 'nazwa oferty'],
  }),
  price: field('price', {
    kind: 'money',
    carrier: 'bulk',
    path: 'sellingMode.price',
    alsoAt: ['price', 'modification.price', 'modifications', 'buyNowPrice'],
    events: ['OFFER_PRICE_CHANGED'],
    columnNames: ['price', 'cena', 'cena pl', 'cena brutto', 'new price', 'nowa cena', 'price amount'],
  }),
  /** Pieces available. 0 is carried out as ending the offer. */
  stock: field('stock', {
    kind: 'count',
    carrier: 'bulk',
    path: 'stock.available',
    alsoAt: ['stock', 'modification', 'modifications'],
    events: ['OFFER_STOCK_CHANGED'],
    columnNames: [
      'stock',
      'quantity',
      'pieces',
      'available',
      'ilosc',
      'liczba sztuk',
      'stan',
      'stan magazynowy',
      'sztuki',
    ],
  }),
  publication: field('status', {
    kind: 'publication',
    carrier: 'publication',
    path: 'publication',
    events: ['OFFER_ACTIVATED', 'OFFER_ENDED'],
    columnNames: [],
  }),
  /** The seller's own name for it: SKU. */
  externalId: field('externalId', {
    kind: 'code',
    carrier: 'patch',
    path: 'external.id',
    events: ['OFFER_CHANGED'],
    columnNames: ['sku', 'external id', 'externalid', 'sygnatura'],
    mayBeEmpty: true,
  }),
};

/** Fields that hold files. They are part of the offer's details: no list tells them. */
const FILE_FIELDS = {
  images: fileField('images', 'patch', 'images'),
  attachments: fileField('attachments', 'patch', 'attachments'),
  /**
   * Safety documents of the first product; never by productSet, which would bring the Catalog's texts and
   * photos.
   */
  safety: fileField('safety', 'modification', 'safetyInformation', ['productSet', 'modification']),
};

const SETTING_RULES = Object.fromEntries(
  Object.keys(CHOSEN).map((name) => [name, settingField(name as ChosenField)]),
) as { readonly [F in ChosenField]: SettingRule };

/** Part of the offer's details, too: written anew as a whole. */
const DESCRIPTION: PartRule<'description'> = {
  kind: 'description',
  carrier: 'patch',
  path: 'description',
  events: ['OFFER_CHANGED'],
  columnNames: [],
  place: 'description',
  baseOf: ({ description }) => description,
  put: (base, value) =>
    base.description === undefined ? base : { ...base, description: value as WireDescription },
};

/**
 * Those of the offer itself: its product's are Allegro's Catalog's. Some are filled, and all are written, so
 * that what others filled meanwhile stays.
 */
const PARAMETERS: PartRule<'parameters'> = {
  kind: 'parameters',
  carrier: 'patch',
  path: 'parameters',
  events: ['OFFER_CHANGED'],
  columnNames: [],
  wireOf: (value) => parametersForWire(value as readonly WireParameter[]),
  place: 'parameters',
  baseOf: ({ parameters }) => parameters,
  put: (base, value) =>
    base.parameters === undefined ? base : { ...base, parameters: value as readonly WireParameter[] },
};

/** Fields that are a part of the offer's details as a whole. */
export type PartField = 'description' | 'parameters';

export type OfferField = keyof typeof FIELDS | FileField | ChosenField | PartField;

/** The fields whose values are of these kinds. */
export type FieldOfKind<Kind extends FieldKind> = {
  [F in keyof typeof FIELDS]: (typeof FIELDS)[F] extends FieldRule<Kind> ? F : never;
}[keyof typeof FIELDS];

type FileRule = Omit<FieldRule<'files'>, 'place'> & { readonly place: FileField };
type PartRule<F extends PartField> = Omit<FieldRule<F>, 'place'> & { readonly place: F };
type SettingRule = Omit<FieldRule<'setting'>, 'place'> & { readonly place: ChosenField };

export const OFFER_FIELDS: { readonly [F in keyof typeof FIELDS]: FieldRule } & {
  readonly [F in FileField]: FileRule;
} & { readonly [F in ChosenField]: SettingRule } & { readonly [F in PartField]: PartRule<F> } = {
  ...FIELDS,
  ...FILE_FIELDS,
  ...SETTING_RULES,
  description: DESCRIPTION,
  parameters: PARAMETERS,
};

/** The fields whose values are typed, or come from a table. */
export const OFFER_FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[];

export function isOfferField(name: string): name is OfferField {
  return Object.hasOwn(OFFER_FIELDS, name);
}

/** Whether two values of the field mean the same. What is not known is like nothing. */
export function isSameValue(name: OfferField, left: unknown, right: unknown): boolean {
  const { same } = FIELD_KINDS[OFFER_FIELDS[name].kind];
  return (same as (left: unknown, right: unknown) => boolean)(left ?? null, right ?? null);
}

/** Whether the field can hold such a value at all. */
export function isFitting(name: OfferField, value: unknown): boolean {
  const { kind, mayBeEmpty } = OFFER_FIELDS[name];
  return value === null ? mayBeEmpty === true : FIELD_KINDS[kind].fits(value);
}

function field<Kind extends FieldKind>(place: FieldPlace, spec: FieldSpec<Kind>): FieldRule<Kind> {
  return {
    ...spec,
    place,
    baseOf: (base) => base[place],
    put: (base, value) => ({ ...base, [place]: value }),
  };
}

function fileField(
  place: FileField,
  carrier: 'patch' | 'modification',
  path: string,
  alsoAt: readonly string[] = [],
): FileRule {
  return {
    kind: 'files',
    carrier,
    path,
    alsoAt,
    events: ['OFFER_CHANGED'],
    columnNames: [],
    place,
    baseOf: ({ files }) => files?.[place],
    put: (base, value) =>
      base.files === undefined
        ? base
        : { ...base, files: { ...base.files, [place]: value as readonly string[] } },
  };
}

function settingField(place: ChosenField): SettingRule {
  const { path, carrier, element, ...term } = CHOSEN[place];
  const isKey = 'collection' in term;
  return {
    kind: 'setting',
    carrier,
    path,
    ...(element === undefined ? {} : { element, alsoAt: [element] }),
    events: ['OFFER_CHANGED'],
    columnNames: [],
    mayBeEmpty: isKey,
    ...(isKey ? { wireOf: (value: unknown) => (value === null ? null : { id: value }) } : {}),
    place,
    baseOf: ({ settings }) => settings?.[place],
    put: (base, value) =>
      base.settings === undefined
        ? base
        : { ...base, settings: { ...base.settings, [place]: value as string | null } },
  };
}
