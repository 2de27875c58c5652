import type { Shapes } from '../shape-language.ts';

export const warrantiesShapes: Shapes = {
  AfterSalesAttachmentsCreateRequest: { name: 'text' },
  WarrantiesList_WarrantyBasic_: { count: 'int', warranties: '[WarrantyBasic]' },
  WarrantyAttachment: { id: 'uuid', name: 'text' },
  WarrantyBasic: { id: 'text', name: 'text' },
  WarrantyPeriod: { period: 'text', lifetime: 'flag' },
  WarrantyRequest: {
    name: 'text(200)',
    type: 'WarrantyType',
    individual: 'WarrantyPeriod',
    corporate: 'WarrantyPeriod',
    attachment: 'WarrantyAttachment',
    description: 'text(10240)',
  },
  WarrantyResponse: {
    id: 'uuid',
    seller: 'Seller',
    name: 'text(200)',
    type: 'WarrantyType',
    individual: 'WarrantyPeriod',
    corporate: 'WarrantyPeriod',
    attachment: 'AfterSalesServicesAttachment',
    description: 'text',
  },
  WarrantyType: '=MANUFACTURER|SELLER',
};
