import { batchCommand } from '../batch-command.ts';
import { publicationChangeCommandDto } from '../wire/offer-publication.ts';

export const publicationCommand = batchCommand(
  'sale.publication-commands',
  '/sale/offer-publication-commands',
  publicationChangeCommandDto,
  'offer-commands',
);
