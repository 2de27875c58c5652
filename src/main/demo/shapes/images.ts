import type { Shapes } from '../shape-language.ts';

export const imagesShapes: Shapes = {
  OfferImageLinkUploadRequest: { url: 'text !' },
  OfferImageUploadResponse: { expiresAt: 'instant', location: 'text' },
};
