import type { Shapes } from '../shape-language.ts';

export const contactsShapes: Shapes = {
  ContactRequest: { name: 'text(250)', emails: '[EmailRequest](1)', phones: '[PhonesRequest](2)' },
  ContactResponse: { id: 'text', name: 'text', emails: '[EmailResponse]', phones: '[PhonesResponse]' },
  ContactResponseList: { contacts: '[ContactResponse]' },
  EmailRequest: { address: 'text(128)' },
  EmailResponse: { address: 'text' },
  PhonesRequest: { number: 'text(250)' },
  PhonesResponse: { number: 'text' },
};
