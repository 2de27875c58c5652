import { z } from 'zod';

const charityOrganization = z.looseObject({ name: z.string().nullish() });

const fundraisingCampaign = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  organization: charityOrganization.nullish(),
});

export const fundraisingCampaigns = z.looseObject({ campaigns: z.array(fundraisingCampaign).nullish() });
