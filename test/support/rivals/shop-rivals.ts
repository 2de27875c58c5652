import { must } from '../../../src/shared/errors.ts';
import type { RivalCase, RivalDesk, Scene } from './rival-desk.ts';

type Named = { readonly id: string };
type Notice = Named & { readonly status: string; readonly shipping?: { readonly method: string } };

const NOTICES = '/fulfillment/advance-ship-notices';
const AFTER_SALES = '/after-sales-service-conditions';
const WARRANTIES = `${AFTER_SALES}/warranties`;
const LATER = '2026-07-09T10:00:00.000Z';

function noticeWhere(desk: RivalDesk, status: string): string {
  type Notices = { readonly advanceShipNotices: readonly Notice[] };
  const { advanceShipNotices } = desk.call<Notices>('GET', `${NOTICES}?status=${status}`);
  return desk.fresh(advanceShipNotices).id;
}

/** On what is kept for the shop: notices to the warehouse, drafts, terms. */
export const SHOP_RIVALS: readonly RivalCase[] = [
  {
    act: 'ship-notices.submit',
    who: 'another program',
    does: 'announces it',
    scene: (desk) => ({ key: noticeWhere(desk, 'DRAFT'), input: {} }),
    rival: announces,
    says: /was announced meanwhile/,
  },
  {
    act: 'ship-notices.cancel',
    who: 'another program',
    does: 'cancels it',
    scene: announced,
    rival: (desk, { key }) => desk.call('PUT', `${NOTICES}/${key}/cancel`),
    says: /cancelled already/,
  },
  {
    act: 'ship-notices.change',
    who: 'another program',
    does: 'says the same of the truck',
    scene: async (desk) => {
      const { key } = await announced(desk);
      const { shipping } = desk.call<{ shipping: Shipping }>('GET', `${NOTICES}/${key}`);
      return { key, input: change(shipping) };
    },
    rival: (desk, { key, input }) => {
      const { shipping } = desk.call<{ shipping: Shipping }>('GET', `${NOTICES}/${key}`);
      desk.tagged('PUT', `${NOTICES}/${key}/submitted`, `${NOTICES}/${key}`, {
        shipping: { ...shipping, ...input },
      });
    },
    says: /says so already/,
  },
  {
    act: 'ship-notices.change',
    who: 'another program',
    does: 'cancels it',
    scene: async (desk) => ({ ...(await announced(desk)), input: { truckLicencePlate: 'PO 7' } }),
    rival: (desk, { key }) => desk.call('PUT', `${NOTICES}/${key}/cancel`),
    says: /is not on its way any more/,
  },
  {
    act: 'offers.delete-draft',
    who: 'another program',
    does: 'deletes the draft',
    scene: draft,
    rival: (desk, { key }) => desk.call('DELETE', `/sale/offers/${key}`),
    says: /has this draft no more/,
  },
  {
    act: 'warranties.attach',
    who: 'another program',
    does: 'attaches a document of this name',
    scene: (desk) => {
      const [own] = warrantiesOf(desk, ({ attachment }) => !attachment);
      const file = { blobId: 'f'.repeat(64), name: attached(desk).name };
      return { key: must(own).id, input: { file } };
    },
    rival: (desk, { key }) => {
      const [own] = warrantiesOf(desk, ({ id }) => id === key);
      const { id: _id, seller: _seller, ...warranty } = must(own);
      desk.call('PUT', `${WARRANTIES}/${key}`, { ...warranty, attachment: attached(desk) });
    },
    says: /The warranty has a document “.+” already/,
  },
];

async function announces(desk: RivalDesk, { key }: Scene): Promise<void> {
  const input = { advanceShipNoticeId: key };
  const path = `/fulfillment/submit-commands/${desk.uuid()}`;
  desk.call('PUT', path, { input });
  await desk.wait();
  desk.call('GET', path);
}

async function announced(desk: RivalDesk): Promise<Scene> {
  type Whole = Notice & { readonly items: object; readonly handlingUnit?: object };
  const { advanceShipNotices } = desk.call<{ advanceShipNotices: readonly Whole[] }>('GET', NOTICES);
  const isWhole = ({ handlingUnit: unit, shipping: way }: Whole) => Boolean(unit) && Boolean(way);
  const { items, handlingUnit, shipping } = must(advanceShipNotices.find(isWhole), 'one to copy');
  const { id } = desk.call<Named>('POST', NOTICES, { items, handlingUnit, shipping });
  await announces(desk, { key: id, input: {} });
  return { key: id, input: {} };
}

type Shipping = { readonly method: string };

/** Each way to bring it has something of its own. */
function change({ method }: Shipping): Scene['input'] {
  return method === 'OWN_TRANSPORT' ? { truckLicencePlate: 'PO 7' } : { estimatedTimeOfArrival: LATER };
}

function draft(desk: RivalDesk): Scene {
  const path = '/sale/offers?publication.status=INACTIVE&limit=50';
  return { key: desk.fresh(desk.call<{ offers: readonly Named[] }>('GET', path).offers).id, input: {} };
}

type Attachment = { readonly id: string; readonly name: string };
type Warranty = Named & { readonly attachment?: Attachment | null; readonly seller?: object };

function warrantiesOf(desk: RivalDesk, fits: (warranty: Warranty) => boolean): readonly Warranty[] {
  const { warranties } = desk.call<{ warranties: readonly Named[] }>('GET', WARRANTIES);
  return warranties.map(({ id }) => desk.call<Warranty>('GET', `${WARRANTIES}/${id}`)).filter(fits);
}

/** A document that another warranty has. */
function attached(desk: RivalDesk): Attachment {
  const [other] = warrantiesOf(desk, ({ attachment }) => Boolean(attachment));
  const { id, name } = must(other?.attachment, 'a document');
  return { id, name };
}
