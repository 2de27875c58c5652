import {
  disputeAttachment,
  issueAttachment,
  issueMessageAttachment,
  messageAttachment,
} from './attachments.ts';
import { orderLabels, orderProtocol } from './order-papers.ts';
import type { Paper } from './paper.ts';
import { parcelLabel, parcelProtocol, shipmentLabel, shipmentProtocol } from './parcel-papers.ts';
import { shipNoticeLabels } from './ship-notice-labels.ts';

/** Every file of Allegro that Stragan can get, in the order in which an item offers them. */
export const ALL_PAPERS: readonly Paper[] = [
  orderLabels,
  orderProtocol,
  shipmentLabel,
  shipmentProtocol,
  parcelLabel,
  parcelProtocol,
  shipNoticeLabels,
  messageAttachment,
  disputeAttachment,
  issueMessageAttachment,
  issueAttachment,
];
