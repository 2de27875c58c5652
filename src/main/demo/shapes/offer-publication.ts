import type { Shapes } from '../shape-language.ts';

export const offerPublicationShapes: Shapes = {
  PublicationChangeCommandDto: { offerCriteria: '[OfferCriterium]', publication: 'Publication_modification' },
  Publication_modification: { action: '=ACTIVATE|END', scheduledFor: 'instant' },
};
