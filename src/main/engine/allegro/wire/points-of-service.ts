import { z } from 'zod';
import { countryCode } from './country.ts';
import { coordinates, seller } from './market-terms.ts';
import { known } from './open.ts';

const address = z.looseObject({
  street: z.string().nullish(),
  city: z.string(),
  zipCode: z.string(),
  state: z.string(),
  countryCode: countryCode,
  coordinates: coordinates.nullish(),
});

const openHour = z.looseObject({
  dayOfWeek: known(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
  from: z.string(),
  to: z.string(),
});

const payment = z.looseObject({ method: known(['CASH', 'CARD']) });

const posLocation = z.looseObject({ id: z.string() });

export const pos = z.looseObject({
  id: z.string().nullish(),
  externalId: z.string().nullish(),
  name: z.string(),
  seller: seller.nullish(),
  type: known(['PICKUP_POINT']),
  address: address,
  phoneNumber: z.string().nullish(),
  email: z.string().nullish(),
  locations: z.array(posLocation).nullish(),
  openHours: z.array(openHour),
  serviceTime: z.string().nullish(),
  payments: z.array(payment).nullish(),
  confirmationType: known(['AWAIT_CONTACT', 'CALL_US', 'CONTACT_NOT_REQUIRED']),
  status: known(['ACTIVE', 'TEMPORARILY_CLOSED', 'CLOSED_DOWN', 'DELETED']),
  createdAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
});

export const searchResult = z.looseObject({ posList: z.array(pos).nullish() });
