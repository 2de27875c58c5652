import { collection } from '../collection.ts';

/** What became of changes of badges: known by what was asked for here, since Allegro lists none. */
export const badgeOperations = collection({
  name: 'badge-operations',
  shelf: 'promotion',
  words: {
    one: { en: 'Change of a badge', pl: 'Zmiana oznaczenia' },
    many: { en: 'Changes of badges', pl: 'Zmiany oznaczeń' },
    note: { en: 'Allegro decides about each of them.', pl: 'O każdej z nich decyduje Allegro.' },
  },
  groups: ['badge-campaigns'],
  methods: { get: 'sale.badge-operations.get' },
  title: [],
  columns: [
    { path: 'offer.id', kind: 'code' },
    { path: 'campaign.id', kind: 'text' },
    { path: 'type', kind: 'choice', label: { en: 'Change', pl: 'Zmiana' } },
    { path: 'process.status', kind: 'choice' },
    {
      path: 'process.rejectionReasons[].messages[].text',
      kind: 'text',
      label: { en: 'Why it was refused', pl: 'Powód odmowy' },
    },
    { path: 'createdAt', kind: 'instant' },
    { path: 'updatedAt', kind: 'instant' },
  ],
  reads: 'on-demand',
  references: { 'offer.id': 'offers', 'campaign.id': 'badge-campaigns' },
});
