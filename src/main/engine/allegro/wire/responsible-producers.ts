import { z } from 'zod';
import { responsibleProducerAddress, responsibleProducerContact } from './market-terms.ts';

export const createResponsibleProducerRequest = z.looseObject({
  name: z.string().nullish(),
  producerData: z
    .looseObject({
      tradeName: z.string().nullish(),
      address: responsibleProducerAddress.nullish(),
      contact: responsibleProducerContact.nullish(),
    })
    .nullish(),
});

export const updateResponsibleProducerRequest = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  producerData: z
    .looseObject({
      tradeName: z.string().nullish(),
      address: responsibleProducerAddress.nullish(),
      contact: responsibleProducerContact.nullish(),
    })
    .nullish(),
});
