import { z } from 'zod';

const taxExemption = z.looseObject({ label: z.string().nullish(), value: z.string().nullish() });

const taxRateValue = z.looseObject({
  label: z.string().nullish(),
  value: z.string().nullish(),
  exemptionRequired: z.boolean().nullish(),
});

const taxRate = z.looseObject({ countryCode: z.string().nullish(), values: z.array(taxRateValue).nullish() });

const taxSubject = z.looseObject({ label: z.string().nullish(), value: z.string().nullish() });

export const categoryTaxSettings = z.looseObject({
  subjects: z.array(taxSubject).nullish(),
  rates: z.array(taxRate).nullish(),
  exemptions: z.array(taxExemption).nullish(),
});

const taxSetting = z.looseObject({
  id: z.string().nullish(),
  rate: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  percentage: z.string().nullish(),
  subject: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  exemption: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
});

export const taxSettings = z.looseObject({ settings: z.array(taxSetting).nullish() });
