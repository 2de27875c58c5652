import { z } from 'zod';
import type { Words } from '../../../shared/contract-collections.ts';

const centimetres = z.number().positive().max(500);

export const parcelSize = {
  lengthCm: centimetres,
  widthCm: centimetres,
  heightCm: centimetres,
  weightKg: z.number().positive().max(1000),
};

type Size = {
  readonly lengthCm: number;
  readonly widthCm: number;
  readonly heightCm: number;
  readonly weightKg: number;
};

export function sizeWords({ lengthCm, widthCm, heightCm, weightKg }: Size): readonly Words[] {
  const size = `${lengthCm} × ${widthCm} × ${heightCm} cm, ${weightKg} kg`;
  return [
    { en: size, pl: size },
    { en: 'The carrier charges you for it.', pl: 'Przewoźnik obciąży cię opłatą.' },
  ];
}

/** As the former parcel management writes it. */
export function parcelItem({ lengthCm, widthCm, heightCm, weightKg }: Size) {
  const measure = (value: number) => ({ value: String(value), unit: 'CENTIMETER' });
  return {
    dimensions: { depth: measure(lengthCm), width: measure(widthCm), height: measure(heightCm) },
    weight: { value: String(weightKg), unit: 'KILOGRAM' },
    type: 'PACKAGE' as const,
  };
}

type Text = string | null | undefined;
type Address = {
  readonly firstName: string;
  readonly lastName: string;
  readonly street: string;
  readonly city: string;
  readonly zipCode: string;
  readonly countryCode: string;
  readonly companyName?: Text;
  readonly phoneNumber?: Text;
};
type Ordered = {
  readonly buyer: { readonly email: string };
  readonly delivery?:
    | {
        readonly address?: Address | null | undefined;
        readonly pickupPoint?: { readonly id?: Text } | null | undefined;
      }
    | null
    | undefined;
};

/** Whom and where an order is sent to; null where it is fetched. */
export function receiverOf({ buyer, delivery }: Ordered) {
  const { address, pickupPoint } = delivery ?? {};
  if (!address) return null;
  const { firstName, lastName, street, city, zipCode, countryCode, companyName, phoneNumber } = address;
  return {
    name: `${firstName} ${lastName}`,
    ...(companyName ? { company: companyName } : {}),
    ...(phoneNumber ? { phone: phoneNumber } : {}),
    ...(pickupPoint?.id ? { pointId: pickupPoint.id } : {}),
    email: buyer.email,
    address: { street, postCode: zipCode, city, countryCode },
  };
}
