import { uuidOf } from '../data/dice.ts';
import { DELIVERY_METHODS } from '../settings/shipping-rates.ts';

/** A carrier's service that the seller may send with. */
export type DeliveryService = {
  readonly id: string;
  readonly name: string;
  readonly carrierId: string;
  /** Most packages of one shipment. */
  readonly mostPackages: number;
  readonly heaviestKilograms: number;
  readonly isToPoint: boolean;
  /** Whether couriers of this carrier hand over a protocol. */
  readonly hasProtocol: boolean;
  readonly owner: 'ALLEGRO' | 'CLIENT';
};

const [LOCKER, COURIER] = DELIVERY_METHODS;

export const DELIVERY_SERVICES: readonly DeliveryService[] = [
  {
    id: LOCKER.id,
    name: LOCKER.name,
    carrierId: 'INPOST',
    mostPackages: 1,
    heaviestKilograms: 25,
    isToPoint: true,
    hasProtocol: false,
    owner: 'ALLEGRO',
  },
  {
    id: COURIER.id,
    name: COURIER.name,
    carrierId: 'DPD',
    mostPackages: 10,
    heaviestKilograms: 31.5,
    isToPoint: false,
    hasProtocol: true,
    owner: 'ALLEGRO',
  },
  {
    id: uuidOf(0, 2, 131),
    name: 'Kurier WE|DO (umowa własna)',
    carrierId: 'WE_DO',
    mostPackages: 10,
    heaviestKilograms: 30,
    isToPoint: false,
    hasProtocol: true,
    owner: 'CLIENT',
  },
];

/** The service a command names; without one the courier. */
export function serviceOf(id: string | undefined): DeliveryService | null {
  if (id === undefined) return DELIVERY_SERVICES[1] ?? null;
  return DELIVERY_SERVICES.find((service) => service.id === id) ?? null;
}

export const ADDITIONAL_SERVICES = [
  { id: 'ADDITIONAL_HANDLING', name: 'Ostrożnie', description: 'Przesyłka wymaga ostrożności.' },
  { id: 'SMS_NOTIFICATION', name: 'Powiadomienie SMS', description: 'Odbiorca dostaje wiadomość.' },
] as const;

export const ADDITIONAL_PROPERTIES = [
  {
    id: 'inpost#sendingMethod',
    name: 'Sposób nadania',
    description: 'Gdzie przesyłka zostanie nadana.',
    required: false,
    readOnly: false,
  },
] as const;

/** Most that may be collected on delivery, and insured, in złotych. */
export const CASH_LIMIT = 6500;
export const INSURANCE_LIMIT = 50_000;
