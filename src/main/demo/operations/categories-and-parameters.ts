import type { Operations } from '../operation.ts';

export const categoriesAndParametersOperations = {
  'GET /sale/categories': {
    scope: null,
    token: 'application',
    query: { 'parent.id': 'text' },
    gives: 'CategoriesDto',
  },
  'GET /sale/categories/{categoryId}': { scope: null, token: 'application', gives: 'CategoryDto' },
  'GET /sale/categories/{categoryId}/parameters': {
    scope: null,
    token: 'application',
    gives: 'CategoryParameterList',
  },
  'GET /sale/category-events': {
    scope: null,
    token: 'application',
    query: {
      from: 'text(256)',
      limit: 'int',
      type: '[=CATEGORY_CREATED|CATEGORY_RENAMED|CATEGORY_MOVED|CATEGORY_DELETED]',
    },
    gives: 'CategoryEventsResponse',
  },
  'GET /sale/category-parameters-scheduled-changes': {
    scope: null,
    token: 'application',
    query: {
      'scheduledFor.gte': 'instant',
      'scheduledFor.lte': 'instant',
      'scheduledAt.gte': 'instant',
      'scheduledAt.lte': 'instant',
      type: '[=REQUIREMENT_CHANGE]',
      offset: 'int',
      limit: 'int',
    },
    gives: 'CategoryParametersScheduledChangesResponse',
  },
  'GET /sale/matching-categories': {
    scope: null,
    query: { name: 'text !' },
    gives: 'CategorySuggestionResponse',
  },
} as const satisfies Operations;
