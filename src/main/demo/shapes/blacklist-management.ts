import type { Shapes } from '../shape-language.ts';

export const blacklistManagementShapes: Shapes = {
  BlackListResponse: { user: 'BlacklistUser', note: 'text', date: 'instant' },
  BlacklistRequest: { user: 'BlacklistUser', note: 'text' },
  BlacklistUser: { id: 'number', login: 'text' },
};
