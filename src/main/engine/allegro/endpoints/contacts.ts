import { endpoint } from '../endpoint.ts';
import { contactRequest, contactResponse, contactResponseList } from '../wire/contacts.ts';

export const listOfferContacts = endpoint({
  id: 'sale.offer-contacts.list',
  method: 'GET',
  path: '/sale/offer-contacts',
  scope: 'sale:settings:read',
  response: contactResponseList,
});

export const createOfferContact = endpoint({
  id: 'sale.offer-contacts.create',
  method: 'POST',
  path: '/sale/offer-contacts',
  scope: 'sale:settings:write',
  request: contactRequest,
  response: contactResponse,
});

export const getOfferContact = endpoint({
  id: 'sale.offer-contacts.get',
  method: 'GET',
  path: '/sale/offer-contacts/{id}',
  scope: 'sale:settings:read',
  response: contactResponse,
  whenMissing: 'not-found',
});

export const updateOfferContact = endpoint({
  id: 'sale.offer-contacts.update',
  method: 'PUT',
  path: '/sale/offer-contacts/{id}',
  scope: 'sale:settings:write',
  request: contactRequest,
  response: contactResponse,
});
