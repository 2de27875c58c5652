import { collection } from '../collection.ts';

/** Buyers who may not buy here. Allegro lists none: known by what was made here. */
export const blockedBuyers = collection({
  name: 'blocked-buyers',
  shelf: 'talk',
  words: {
    one: { en: 'Blocked buyer', pl: 'Zablokowany kupujący' },
    many: { en: 'Blacklist', pl: 'Czarna lista' },
  },
  groups: ['blacklist-management'],
  methods: { create: 'sale.blacklisted-users.create', remove: 'sale.blacklisted-users.delete' },
  key: 'user.id',
  title: ['user.login'],
  columns: [
    { path: 'user.login', kind: 'text', label: { en: 'Buyer', pl: 'Kupujący' } },
    { path: 'note', kind: 'text' },
    { path: 'date', kind: 'instant', label: { en: 'Blocked', pl: 'Zablokowano' } },
  ],
  reads: 'on-demand',
  knownBy: ['user.login'],
  goneNote: {
    en: 'Allegro lets no program block buyers any more: it is done on allegro.pl.',
    pl: 'Allegro nie pozwala już programom blokować kupujących: robi się to na allegro.pl.',
  },
});
