import type { Shapes } from '../shape-language.ts';

export const informationAboutUserShapes: Shapes = {
  Company: { name: ['text null @2026', 'text @2022'], taxId: ['text null @2026', 'text @2022'] },
  MeResponse: {
    id: 'text',
    login: 'text',
    firstName: 'text',
    lastName: 'text',
    email: 'text',
    baseMarketplace: 'MeResponseBaseMarketplace @2026',
    company: 'Company',
    features: '[text]',
  },
  MeResponseBaseMarketplace: { id: 'text' },
  SalesQualityForDay: {
    resultFor: 'date !',
    score: 'number !',
    grade: 'text !',
    maxScore: 'number !',
    metrics: '[SalesQualityMetric] !',
  },
  SalesQualityHistoryResponse: { quality: '[SalesQualityForDay] !' },
  SalesQualityMetric: { code: 'text !', name: 'text !', score: 'number !', maxScore: 'number' },
};
