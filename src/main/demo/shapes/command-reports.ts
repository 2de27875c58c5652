import type { Shapes } from '../shape-language.ts';

export const commandReportsShapes: Shapes = {
  CommandTask: {
    field: 'text',
    message: 'text',
    offer: 'OfferId',
    status: 'text',
    errors: '[Error]',
    finishedAt: 'instant @2022',
    scheduledAt: 'instant @2022',
  },
  GeneralReport: {
    id: 'text',
    createdAt: 'instant @2026',
    completedAt: 'instant null @2026',
    taskCount: 'TaskCount',
  },
  OfferCriterium: { offers: '[OfferId]', type: '=CONTAINS_OFFERS' },
  TaskCount: { failed: 'int', success: 'int', total: 'int' },
  TaskReport: { tasks: '[CommandTask]' },
};
