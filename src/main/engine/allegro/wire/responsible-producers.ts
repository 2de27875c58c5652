import { responsibleProducer } from './market-terms.ts';

export const createResponsibleProducerRequest = responsibleProducer.omit({ id: true });
