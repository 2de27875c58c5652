import type { Shapes } from '../shape-language.ts';

export const responsibleProducersShapes: Shapes = {
  CreateResponsibleProducerRequest: {
    name: 'text(50)',
    producerData: 'CreateResponsibleProducerRequestProducerData',
  },
  CreateResponsibleProducerRequestProducerData: {
    tradeName: 'text(200)',
    address: 'ResponsibleProducerAddress',
    contact: 'ResponsibleProducerContact',
  },
  SaleResponsibleProducersListAnswer: {
    responsibleProducers: '[ResponsibleProducerResponse]',
    count: 'int',
    totalCount: 'int',
  },
  UpdateResponsibleProducerRequest: {
    id: 'uuid',
    name: 'text(50)',
    producerData: 'UpdateResponsibleProducerRequestProducerData',
  },
  UpdateResponsibleProducerRequestProducerData: {
    tradeName: 'text(200)',
    address: 'ResponsibleProducerAddress',
    contact: 'ResponsibleProducerContact',
  },
};
