import type { Shapes } from '../shape-language.ts';

export const tagsShapes: Shapes = {
  TagId: { id: 'text !' },
  TagIdsRequest: { tags: '[TagId] !' },
  TagListResponse: { tags: '[TagResponse] !' },
  TagRequest: { name: 'text(1,25) !', hidden: 'flag' },
  TagResponse: { id: 'text !', name: 'text !', hidden: 'flag !' },
};
