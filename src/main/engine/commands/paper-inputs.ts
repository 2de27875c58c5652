import { z } from 'zod';
import { PAPER_PAGES } from '../../../shared/contract-papers.ts';
import { FILE_RULES, type FileRule } from '../../../shared/domain/given-files.ts';

const offerId = z.string().regex(/^\d{1,20}$/);

export const paperParsers = {
  'papers.get': z.strictObject({
    collection: z.string(),
    paper: z.string(),
    keys: z.array(z.string().min(1)).min(1).max(200),
    part: z.int().min(0).max(100).exactOptional(),
    page: z.enum(PAPER_PAGES).exactOptional(),
  }),
  'files.keep': z.strictObject({
    fileId: z.int(),
    rule: z.enum(Object.keys(FILE_RULES) as [FileRule, ...FileRule[]]),
  }),
  'offers.fees': z.strictObject({ offerId }),
  'offers.rivals': z.strictObject({ offerId }),
};
