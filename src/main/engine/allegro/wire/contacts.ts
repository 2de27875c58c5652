import { z } from 'zod';

const emailRequest = z.looseObject({ address: z.string().nullish() });

const phonesRequest = z.looseObject({ number: z.string().nullish() });

export const contactRequest = z.looseObject({
  name: z.string().nullish(),
  emails: z.array(emailRequest).nullish(),
  phones: z.array(phonesRequest).nullish(),
});

const emailResponse = z.looseObject({ address: z.string().nullish() });

const phonesResponse = z.looseObject({ number: z.string().nullish() });

export const contactResponse = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  emails: z.array(emailResponse).nullish(),
  phones: z.array(phonesResponse).nullish(),
});

export const contactResponseList = z.looseObject({ contacts: z.array(contactResponse).nullish() });
