import type { Shapes } from '../shape-language.ts';

export const priceEditingShapes: Shapes = {
  ChangePrice: { id: ['text @2026', 'uuid @2022'], input: 'ChangePriceInput !', output: 'CommandOutput' },
  ChangePriceInput: { buyNowPrice: 'Price !' },
  ChangePriceWithoutOutput: { id: ['text @2026', 'uuid @2022'], input: 'ChangePriceInput !' },
  CommandOutput: { status: 'ProcessingStatus', errors: '[Error]' },
  ProcessingStatus:
    '=QUEUEING|RUNNING|VALIDATED_AND_RUNNING|RUNNING_BUT_WITH_ERRORS|SUCCESSFUL|PARTIAL_SUCCESS|ERROR',
};
