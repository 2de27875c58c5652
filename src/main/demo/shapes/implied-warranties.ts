import type { Shapes } from '../shape-language.ts';

export const impliedWarrantiesShapes: Shapes = {
  AfterSalesServicesAddress: {
    name: 'text(200) !',
    street: 'text(200) !',
    postCode: 'text !',
    city: 'text(200) !',
    countryCode: 'text !',
  },
  ImpliedWarrantiesList_ImpliedWarrantyBasic_: { count: 'int', impliedWarranties: '[ImpliedWarrantyBasic]' },
  ImpliedWarrantyBasic: { id: 'text', name: 'text' },
  ImpliedWarrantyPeriod: { period: 'text' },
  ImpliedWarrantyRequest: {
    name: 'text(200)',
    individual: 'ImpliedWarrantyPeriod',
    corporate: 'ImpliedWarrantyPeriod',
    address: 'AfterSalesServicesAddress',
    description: 'text(10240)',
  },
  ImpliedWarrantyResponse: {
    id: 'uuid',
    seller: 'Seller',
    name: 'text(200)',
    individual: 'ImpliedWarrantyPeriod',
    corporate: 'ImpliedWarrantyPeriod',
    address: 'AfterSalesServicesAddress',
    description: 'text',
  },
};
