import type { TFunction } from 'i18next';
import { isDescription } from '../../shared/domain/description.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { NamedThing } from '../../shared/domain/offer-contents.ts';
import type { PublicationStatus } from '../../shared/domain/offer.ts';
import { descriptionWords } from './description/description-words.ts';
import type { Format } from './format.ts';
import { isReadParameters, parametersWords } from '../../shared/domain/parameter-words.ts';

const STATUS_KEYS: Record<PublicationStatus, string> = {
  ACTIVE: 'words:status.ACTIVE',
  ACTIVATING: 'words:status.ACTIVATING',
  INACTIVE: 'words:status.INACTIVE',
  ENDED: 'words:status.ENDED',
  ARCHIVED: 'words:status.ARCHIVED',
};

const STATUSES_KEYS: Record<PublicationStatus, string> = {
  ACTIVE: 'words:statuses.ACTIVE',
  ACTIVATING: 'words:statuses.ACTIVATING',
  INACTIVE: 'words:statuses.INACTIVE',
  ENDED: 'words:statuses.ENDED',
  ARCHIVED: 'words:statuses.ARCHIVED',
};

/** Names that the history has for fields beside their own. */
const HISTORY_KEYS: Record<string, string> = {
  status: 'words:field.publication',
  image: 'words:field.images',
};

/** What offers have of few: kinds of invoices, and how long until a parcel goes. */
const CHOICE_KEYS: Readonly<Record<string, string>> = {
  VAT: 'words:choice.VAT',
  VAT_MARGIN: 'words:choice.VAT_MARGIN',
  WITHOUT_VAT: 'words:choice.WITHOUT_VAT',
  NO_INVOICE: 'words:choice.NO_INVOICE',
  PT0S: 'words:choice.PT0S',
  PT24H: 'words:choice.PT24H',
  PT48H: 'words:choice.PT48H',
  PT72H: 'words:choice.PT72H',
  P2D: 'words:choice.P2D',
  P3D: 'words:choice.P3D',
  P4D: 'words:choice.P4D',
  P5D: 'words:choice.P5D',
  P7D: 'words:choice.P7D',
  P10D: 'words:choice.P10D',
  P14D: 'words:choice.P14D',
  P21D: 'words:choice.P21D',
  P30D: 'words:choice.P30D',
  P60D: 'words:choice.P60D',
};

const STATE_KEYS: Record<EditState, string> = {
  draft: 'words:state.draft',
  queued: 'words:state.queued',
  sending: 'words:state.sending',
  unsure: 'words:state.unsure',
  confirmed: 'words:state.confirmed',
  refused: 'words:state.refused',
  conflicted: 'words:state.conflicted',
  dropped: 'words:state.dropped',
  replaced: 'words:state.replaced',
};

export function statusWords(status: string, t: TFunction): string {
  return t(STATUS_KEYS[status as PublicationStatus] ?? 'words:status.unknown');
}

/** For many offers at once: "Aktywne". */
export function statusesWords(status: PublicationStatus, t: TFunction): string {
  return t(STATUSES_KEYS[status]);
}

export function fieldWords(field: string, t: TFunction): string {
  return t(HISTORY_KEYS[field] ?? `words:field.${field}`, { defaultValue: t('words:field.other') });
}

export function stateWords(state: EditState, t: TFunction): string {
  return t(STATE_KEYS[state]);
}

/** A value of a field as the seller reads it; an unknown one is a dash, never a guess. */
export function valueWords(value: unknown, format: Format, t: TFunction): string {
  if (value === null || value === undefined || value === '') return '–';
  if (isMoney(value)) return format.money(value);
  if (typeof value === 'number') return format.count(value);
  if (typeof value === 'string') return value in STATUS_KEYS ? statusWords(value, t) : value;
  if (isReadParameters(value)) return parametersWords(value);
  if (Array.isArray(value)) return t('words:pieces', { count: value.length });
  if (isDescription(value)) return descriptionWords(value, t);
  if (isNamed(value)) return value.name ?? choiceWords(value.id, t);
  return '–';
}

/** A constant that an offer has, in words; a setting without a name is no constant. */
export function choiceWords(choice: string, t: TFunction): string {
  return t(CHOICE_KEYS[choice] ?? 'words:unnamed');
}

/** A setting that an offer names. */
function isNamed(value: unknown): value is NamedThing {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value;
}
