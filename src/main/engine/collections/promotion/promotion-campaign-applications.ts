import { collection } from '../collection.ts';

/** Known by what was applied for here, since Allegro lists none; taken back until it is accepted. */
export const promotionCampaignApplications = collection({
  name: 'promotion-campaign-applications',
  shelf: 'promotion',
  words: {
    one: { en: 'Application for a campaign', pl: 'Zgłoszenie do kampanii' },
    many: { en: 'Applications for campaigns', pl: 'Zgłoszenia do kampanii' },
  },
  groups: ['promotion-campaigns'],
  methods: {
    get: 'sale.loyalty.promotion-campaign-applications.get',
    remove: 'sale.loyalty.promotion-campaign-applications.delete',
  },
  title: [],
  columns: [
    { path: 'campaign.id', kind: 'choice', label: { en: 'Campaign', pl: 'Kampania' } },
    { path: 'promotion.id', kind: 'text' },
    { path: 'status', kind: 'choice' },
  ],
  reads: 'on-demand',
  references: { 'promotion.id': 'mixed-quantity-discounts' },
  goneNote: {
    en: 'Allegro ended campaigns of quantity discounts in February 2024.',
    pl: 'Allegro zakończyło kampanie rabatów ilościowych w lutym 2024.',
  },
});
