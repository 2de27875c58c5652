import { z } from 'zod';

const blacklistUser = z.looseObject({ id: z.number().nullish(), login: z.string().nullish() });

export const blackListResponse = z.looseObject({
  user: blacklistUser.nullish(),
  note: z.string().nullish(),
  date: z.string().nullish(),
});

export const blacklistRequest = z.looseObject({ user: blacklistUser.nullish(), note: z.string().nullish() });
