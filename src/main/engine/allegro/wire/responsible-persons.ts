import { z } from 'zod';
import { countryCode } from './country.ts';

const responsiblePersonAddress = z.looseObject({
  countryCode: countryCode.nullish(),
  street: z.string().nullish(),
  postalCode: z.string().nullish(),
  city: z.string().nullish(),
});

const responsiblePersonContact = z.looseObject({
  email: z.string().nullish(),
  phoneNumber: z.string().nullish(),
  formUrl: z.string().nullish(),
});

export const createResponsiblePersonRequest = z.looseObject({
  name: z.string().nullish(),
  personalData: z
    .looseObject({
      name: z.string().nullish(),
      address: responsiblePersonAddress.nullish(),
      contact: responsiblePersonContact.nullish(),
    })
    .nullish(),
});

/** As it is read and changed. */
export const responsiblePerson = createResponsiblePersonRequest.extend({ id: z.string().nullish() });
