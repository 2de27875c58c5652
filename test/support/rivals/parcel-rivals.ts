import type { RivalCase, RivalDesk, RivalOrder, Scene } from './rival-desk.ts';

const SIZE = { lengthCm: 30, widthCm: 20, heightCm: 10, weightKg: 2 };
const SHIPMENTS = '/shipment-management/shipments';
const FORMER = '/parcel-management';
const ADDRESS = { street: 'Solna 1', postCode: '60-166', city: 'Poznań' };
const PICKUP = { name: 'Sklep', phone: '500600700', email: 'sklep@example.com', address: ADDRESS };

/** Another program makes a parcel for the order; the number of its shipment. */
async function shipmentOf(desk: RivalDesk, orderId: string): Promise<string> {
  const path = `/shipment-management/delivery-proposals/${orderId}`;
  const { suggestedInput } = desk.call<{ suggestedInput: object }>('GET', path);
  const measure = (value: number) => ({ value, unit: 'CENTIMETER' });
  const packages = [
    {
      type: 'PACKAGE',
      length: measure(30),
      width: measure(20),
      height: measure(10),
      weight: { value: 2, unit: 'KILOGRAMS' },
    },
  ];
  const commandId = desk.uuid();
  desk.call('POST', `${SHIPMENTS}/create-commands`, { commandId, input: { ...suggestedInput, packages } });
  return desk.made(`${SHIPMENTS}/create-commands/${commandId}`, 'shipmentId');
}

/** The same in the former parcel management. */
async function parcelOf(desk: RivalDesk, order: RivalOrder): Promise<string> {
  const { firstName, lastName, street, city, zipCode, countryCode } = order.delivery.address;
  const receiver = {
    name: `${firstName} ${lastName}`,
    email: order.buyer.email,
    address: { street, postCode: zipCode, city, countryCode },
  };
  const measure = (value: string) => ({ value, unit: 'CENTIMETER' });
  const item = {
    dimensions: { depth: measure('30'), width: measure('20'), height: measure('10') },
    weight: { value: '2', unit: 'KILOGRAM' },
    type: 'PACKAGE',
  };
  const path = `${FORMER}/parcel-create-commands/${desk.uuid()}`;
  const serviceId = deliveryService(desk);
  desk.call('PUT', path, { serviceId, receiver, pickup: PICKUP, items: [item], type: 'PACKAGE' });
  return desk.made(path, 'parcelId');
}

function deliveryService(desk: RivalDesk): string {
  type Services = { readonly deliveryServices: readonly { readonly id: string }[] };
  const { deliveryServices } = desk.call<Services>('GET', `${FORMER}/delivery-services`);
  return deliveryServices[1]?.id ?? '';
}

const onOrder =
  (input: Scene['input']) =>
  (desk: RivalDesk): Scene => {
    const order = desk.newOrder();
    return { key: order.id, input, order };
  };

const onShipment = async (desk: RivalDesk): Promise<Scene> => {
  const order = desk.newOrder();
  return { key: await shipmentOf(desk, order.id), input: {}, order };
};

const onParcel = async (desk: RivalDesk): Promise<Scene> => {
  const order = desk.newOrder();
  return { key: await parcelOf(desk, order), input: {}, order };
};

export const PARCEL_RIVALS: readonly RivalCase[] = [
  {
    act: 'shipments.create',
    who: 'another program',
    does: 'makes a parcel for the order',
    scene: onOrder(SIZE),
    rival: (desk, { key }) => shipmentOf(desk, key),
    says: /has a parcel already/,
  },
  {
    act: 'shipments.create',
    who: 'the buyer',
    does: 'calls the order off',
    scene: onOrder(SIZE),
    rival: (desk, { key }) => desk.buyerCancels(key),
    says: /was cancelled meanwhile/,
  },
  {
    act: 'shipments.cancel',
    who: 'another program',
    does: 'cancels the parcel',
    scene: onShipment,
    rival: async (desk, { key }) => {
      const input = { shipmentId: key };
      desk.call('POST', `${SHIPMENTS}/cancel-commands`, { commandId: desk.uuid(), input });
      await desk.wait();
    },
    says: /was cancelled already/,
  },
  {
    act: 'pickups.request',
    who: 'another program',
    does: 'calls the courier',
    scene: onShipment,
    rival: async (desk, { key }) => {
      type Sender = Readonly<Record<string, string>>;
      const { sender } = desk.call<{ sender: Sender }>('GET', `${SHIPMENTS}/${key}`);
      const { name, street, postalCode, city, countryCode, email, phone } = sender;
      const address = { name, street, postalCode, city, countryCode, email, phone };
      type Proposed = { readonly proposals: readonly { readonly pickupTimes: readonly object[] }[] };
      const wish = { shipmentIds: [key], address };
      const [own] = desk.call<readonly Proposed[]>('POST', '/shipment-management/pickup-proposals', wish);
      const pickupTime = own?.proposals[0]?.pickupTimes[0];
      const input = { ...wish, pickupDateProposalId: '', pickupTime };
      const commandId = desk.uuid();
      desk.call('POST', '/shipment-management/pickups/create-commands', { commandId, input });
      await desk.wait();
    },
    says: /courier is called for it already/,
  },
  {
    act: 'parcels.create',
    edition: '2022',
    who: 'another program',
    does: 'makes a parcel for the order',
    scene: (desk) => onOrder({ serviceId: deliveryService(desk), ...SIZE, pickup: PICKUP })(desk),
    rival: (desk, { order }) => order && parcelOf(desk, order),
    says: /has a parcel already/,
  },
  {
    act: 'parcels.cancel',
    edition: '2022',
    who: 'another program',
    does: 'cancels the parcel',
    scene: onParcel,
    rival: cancelsParcel,
    says: /was cancelled already/,
  },
  {
    act: 'parcels.request-pickup',
    edition: '2022',
    who: 'another program',
    does: 'cancels the parcel',
    scene: onParcel,
    rival: cancelsParcel,
    says: /parcel is cancelled/,
    because: 'That a courier is called is told to nobody but who called him.',
  },
];

async function cancelsParcel(desk: RivalDesk, { key }: Scene): Promise<void> {
  desk.call('PUT', `${FORMER}/parcel-cancel-commands/${desk.uuid()}`, { parcelId: key });
  await desk.wait();
}
