import type { Shapes } from '../shape-language.ts';

export const charityShapes: Shapes = {
  CharityOrganization: { name: 'text' },
  FundraisingCampaign: { id: 'text', name: 'text', organization: 'CharityOrganization' },
  FundraisingCampaigns: { campaigns: '[FundraisingCampaign]' },
};
