import type { Shapes } from '../shape-language.ts';

export const taxIdentificationNumberShapes: Shapes = {
  TaxIdRequest: { taxId: 'text' },
  TaxIdResponse: { taxId: 'text', verificationStatus: 'text' },
};
