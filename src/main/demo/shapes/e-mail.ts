import type { Shapes } from '../shape-language.ts';

export const eMailShapes: Shapes = {
  AdditionalEmail: { id: 'text !', email: 'text !', createdAt: 'text !' },
  AdditionalEmailRequest: { email: 'text !' },
  AdditionalEmailsResponse: { 'additional-emails': '[AdditionalEmail] !' },
};
