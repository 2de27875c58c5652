import { z } from 'zod';

const salesQualityMetric = z.looseObject({
  code: z.string(),
  name: z.string(),
  score: z.number(),
  maxScore: z.number().nullish(),
});

const salesQualityForDay = z.looseObject({
  resultFor: z.string(),
  score: z.number(),
  grade: z.string(),
  maxScore: z.number(),
  metrics: z.array(salesQualityMetric),
});

export const salesQualityHistoryResponse = z.looseObject({ quality: z.array(salesQualityForDay) });
