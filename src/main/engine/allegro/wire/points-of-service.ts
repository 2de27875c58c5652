import { z } from 'zod';
import { coordinates, seller } from './market-terms.ts';

const address = z.looseObject({
  street: z.string().nullish(),
  city: z.string(),
  zipCode: z.string(),
  state: z.string(),
  countryCode: z.string(),
  coordinates: coordinates.nullish(),
});

const openHour = z.looseObject({ dayOfWeek: z.string(), from: z.string(), to: z.string() });

const payment = z.looseObject({ method: z.string() });

const posLocation = z.looseObject({ id: z.string() });

export const pos = z.looseObject({
  id: z.string().nullish(),
  externalId: z.string().nullish(),
  name: z.string(),
  seller: seller.nullish(),
  type: z.string(),
  address: address,
  phoneNumber: z.string().nullish(),
  email: z.string().nullish(),
  locations: z.array(posLocation).nullish(),
  openHours: z.array(openHour),
  serviceTime: z.string().nullish(),
  payments: z.array(payment).nullish(),
  confirmationType: z.string(),
  status: z.string(),
  createdAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
});

export const searchResult = z.looseObject({ posList: z.array(pos).nullish() });
