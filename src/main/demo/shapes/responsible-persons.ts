import type { Shapes } from '../shape-language.ts';

export const responsiblePersonsShapes: Shapes = {
  CreateResponsiblePersonRequest: {
    name: 'text(50)',
    personalData: 'CreateResponsiblePersonRequestPersonalData',
  },
  CreateResponsiblePersonRequestPersonalData: {
    name: 'text(200)',
    address: 'ResponsiblePersonAddress',
    contact: 'ResponsiblePersonContact',
  },
  ResponsiblePersonAddress: {
    countryCode: '=AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|GR|ES|IE|LT|LU|LV|MT|NL|DE|PL|PT|RO|SK|SI|SE|HU|IT',
    street: 'text(200)',
    postalCode: 'text(20)',
    city: 'text(100)',
  },
  ResponsiblePersonContact: { email: 'text(50)', phoneNumber: 'text(30)', formUrl: 'text(80)' },
  ResponsiblePersonResponse: {
    id: 'uuid',
    name: 'text(50)',
    personalData: 'ResponsiblePersonResponsePersonalData',
  },
  ResponsiblePersonResponsePersonalData: {
    name: 'text(200)',
    address: 'ResponsiblePersonAddress',
    contact: 'ResponsiblePersonContact',
  },
  SaleResponsiblePersonsListAnswer: {
    responsiblePersons: '[ResponsiblePersonResponse]',
    count: 'int',
    totalCount: 'int',
  },
  UpdateResponsiblePersonRequest: {
    id: 'uuid',
    name: 'text(50)',
    personalData: 'UpdateResponsiblePersonRequestPersonalData',
  },
  UpdateResponsiblePersonRequestPersonalData: {
    name: 'text(200)',
    address: 'ResponsiblePersonAddress',
    contact: 'ResponsiblePersonContact',
  },
};
