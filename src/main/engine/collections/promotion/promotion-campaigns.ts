import { collection } from '../collection.ts';

export const promotionCampaigns = collection({
  name: 'promotion-campaigns',
  shelf: 'promotion',
  words: {
    one: { en: 'Promotion in a campaign', pl: 'Promocja w kampanii' },
    many: { en: 'Promotions in campaigns', pl: 'Promocje w kampaniach' },
  },
  groups: ['promotion-campaigns'],
  methods: { list: 'sale.loyalty.promotion-campaigns.list' },
  key: ['promotion.id', 'campaign.id'],
  title: [],
  columns: [
    { path: 'campaign.id', kind: 'choice', label: { en: 'Campaign', pl: 'Kampania' } },
    { path: 'promotion.id', kind: 'text' },
    { path: 'status', kind: 'choice' },
  ],
  references: { 'promotion.id': 'mixed-quantity-discounts' },
  goneNote: {
    en: 'Allegro ended campaigns of quantity discounts in February 2024.',
    pl: 'Allegro zakończyło kampanie rabatów ilościowych w lutym 2024.',
  },
});
