import { endpoint } from '../endpoint.ts';
import { additionalEmail, additionalEmailRequest, additionalEmailsResponse } from '../wire/e-mail.ts';

export const listAdditionalEmails = endpoint({
  id: 'account.additional-emails.list',
  method: 'GET',
  path: '/account/additional-emails',
  scope: 'profile:read',
  response: additionalEmailsResponse,
});

export const createAdditionalEmail = endpoint({
  id: 'account.additional-emails.create',
  method: 'POST',
  path: '/account/additional-emails',
  scope: 'profile:write',
  request: additionalEmailRequest,
  response: additionalEmail,
});

export const deleteAdditionalEmail = endpoint({
  id: 'account.additional-emails.delete',
  method: 'DELETE',
  path: '/account/additional-emails/{emailId}',
  scope: 'profile:write',
  response: null,
});

export const getAdditionalEmail = endpoint({
  id: 'account.additional-emails.get',
  method: 'GET',
  path: '/account/additional-emails/{emailId}',
  scope: 'profile:read',
  response: additionalEmail,
  whenMissing: 'not-found',
});
