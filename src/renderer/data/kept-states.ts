import type { OfferQuery } from '../../shared/contract-offers.ts';
import type { OfferLabel } from '../../shared/contract-files.ts';
import type { BulkRule } from '../../shared/domain/bulk-change.ts';
import { NO_ATTACHMENT, useAttachments } from '../state/attachments.ts';
import { useBulk } from '../state/bulk.ts';
import { useNewOffer } from '../state/new-offer.ts';
import { isPartField, type OpenForm, useOfferForm } from '../state/offer-form.ts';
import { type PhotoPart, usePhotoPart } from '../state/photo-part.ts';
import { type PhotosState, usePhotos } from '../state/photos.ts';
import { useShop } from '../state/shop.ts';
import { useSelection } from '../state/selection.ts';
import { type TableSource, useTableSource } from '../state/table-source.ts';
import { openField } from '../state/wanted-field.ts';
import { type Place, useWindowState } from '../state/window-state.ts';
import { fitting } from './fitting.ts';
import { keepForm, keptForm, onForms, writeFormsWhenLeft } from './kept-forms.ts';

/** Ties the forms that are open beyond one screen to what is kept of them. Returns how to stop. */
export function keepStates(): () => void {
  const stops = [
    useTableSource.subscribe((now, before) => (now.source === before.source ? null : keepTable(now.source))),
    useBulk.subscribe((now, before) => (now.field === before.field ? null : keepBulk())),
    useSelection.subscribe(() => keepBulk()),
    usePhotos.subscribe((now, before) => (isSamePhotos(now, before) ? null : keepPhotos(now))),
    useAttachments.subscribe((now) => keepForm('attachment', now === NO_ATTACHMENT ? null : now)),
    useWindowState.subscribe(({ filters }) => keepForm('codes', filters.codes ?? null)),
    useWindowState.subscribe((now, before) => (now.place === before.place ? null : keepPlace(now.place))),
    useShop.subscribe(keepShop),
    useNewOffer.subscribe(keepNewOffer),
    useOfferForm.subscribe(({ open }) => keepForm('offer-form', open)),
    usePhotoPart.subscribe(({ part, galleryOf }) => keepForm('photo-part', { part, galleryOf })),
    onForms(bringBack),
    writeFormsWhenLeft(),
  ];
  return () => stops.forEach((stop) => stop());
}

function bringBack(): void {
  useTableSource.setState({ source: keptForm('table') as TableSource | null });
  const codes = fitting<readonly string[]>([], keptForm('codes'));
  useWindowState.getState().filter('codes', codes.length > 0 ? { codes } : {});
  bringBulk();
  bringCell();
  bringPhotos();
  useAttachments.setState(fitting(NO_ATTACHMENT, keptForm('attachment')), true);
  usePhotoPart.setState(fitting(NO_PART, keptForm('photo-part')));
  bringShop();
  bringNewOffer();
  bringOfferForm();
  const place = keptForm('place') as Place | null;
  if (place !== null && KEPT_PLACES.includes(place)) useWindowState.getState().go(place);
}

const NO_PART: PhotoPart = { part: 'photos', galleryOf: null };

/** Places that hold forms of their own: one comes back to them. */
const KEPT_PLACES: readonly Place[] = ['table', 'photos', 'shop', 'new-offer'];

function keepPlace(place: Place): void {
  keepForm('place', KEPT_PLACES.includes(place) ? place : null);
}

/** What was said of the columns of a table goes with it. */
function keepTable(source: TableSource | null): void {
  keepForm('table', source);
  keepForm('table-columns', null);
}

/** A cell is opened again with its offer alone in the list: it may stand anywhere by now. */
function bringCell(): void {
  const cell = fitting({ offerId: '', field: '', text: '' }, keptForm('cell'));
  if (cell.offerId !== '') openField(cell.offerId, cell.field, cell.text);
}

function bringOfferForm(): void {
  const kept = keptForm('offer-form') as OpenForm | null;
  useOfferForm.setState({ open: kept !== null && isPartField(kept.part) ? kept : null });
}

type KeptBulk = {
  readonly field: BulkRule['field'];
  readonly offerIds: readonly string[];
  readonly allOf: OfferQuery | null;
};

function keepBulk(): void {
  const { field } = useBulk.getState();
  const { offerIds, allOf } = useSelection.getState();
  const kept: KeptBulk | null =
    field === null || offerIds.size === 0 ? null : { field, offerIds: [...offerIds], allOf };
  keepForm('bulk', kept);
  if (kept === null) for (const each of ['price', 'stock']) keepForm(`bulk-${each}`, null);
}

function bringBulk(): void {
  const kept = keptForm('bulk') as KeptBulk | null;
  useSelection.setState({ offerIds: new Set(kept?.offerIds ?? []), allOf: kept?.allOf ?? null });
  useBulk.setState({ field: kept?.field ?? null, rule: null });
}

type KeptShop = Pick<ReturnType<typeof useShop.getState>, 'collection' | 'within' | 'key' | 'form'>;

/** Where a form of the shop was open; what was typed into it is kept under its own name. */
function keepShop({ collection, within, key, form }: KeptShop): void {
  const former = keptForm('shop') as KeptShop | null;
  const isSame = former?.collection === collection && former.key === key && former.form === form;
  if (form === null) keepForm('shop', null);
  else if (!isSame) keepForm('shop', { collection, within, key, form });
}

function bringShop(): void {
  const kept = keptForm('shop') as KeptShop | null;
  useShop.setState({ collection: null, within: null, key: null, form: null, ...kept, trail: [] });
}

type KeptNewOffer = Pick<ReturnType<typeof useNewOffer.getState>, 'text' | 'form' | 'former'>;

function keepNewOffer({ text, form, former }: KeptNewOffer): void {
  const kept = keptForm('new-offer') as KeptNewOffer | null;
  if (kept?.text === text && kept.form === form && kept.former === former) return;
  const isEmpty = text === '' && form === null && former === null;
  keepForm('new-offer', isEmpty ? null : { text, form, former });
}

function bringNewOffer(): void {
  const kept = keptForm('new-offer') as KeptNewOffer | null;
  useNewOffer.setState({ text: '', form: null, former: null, ...kept, next: null, sending: null });
}

type KeptPhotos = Pick<PhotosState, 'problems' | 'key' | 'as'> & {
  readonly photos: readonly { readonly fileId: number; readonly name: string }[];
  readonly chosen: readonly (readonly [number, OfferLabel])[];
};

const NO_PHOTOS: KeptPhotos = { photos: [], problems: [], chosen: [], key: null, as: 'append' };

function isSamePhotos(now: PhotosState, before: PhotosState): boolean {
  const names = ['photos', 'problems', 'chosen', 'key', 'as'] as const;
  return names.every((name) => now[name] === before[name]);
}

/** Which photos are ready is found out anew: they are known by their content. */
function keepPhotos({ photos, problems, chosen, key, as }: PhotosState): void {
  if (photos.length === 0 && problems.length === 0) {
    keepForm('photos', null);
    keepForm('photo-finds', null);
  } else {
    const named = photos.map(({ fileId, name }) => ({ fileId, name }));
    const kept: KeptPhotos = { photos: named, problems, chosen: [...chosen], key, as };
    keepForm('photos', kept);
  }
}

function bringPhotos(): void {
  const { photos, chosen, ...rest } = fitting(NO_PHOTOS, keptForm('photos'));
  usePhotos.setState({
    ...rest,
    photos: photos.map((photo) => ({ ...photo, address: null })),
    chosen: new Map(chosen),
    prepared: new Map(),
    work: photos.length > 0 ? { kind: 'left' } : { kind: 'idle' },
  });
}
