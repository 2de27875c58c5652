import type { Shapes } from '../shape-language.ts';

export const taxSettingsShapes: Shapes = {
  CategoryTaxSettings: { subjects: '[TaxSubject]', rates: '[TaxRate]', exemptions: '[TaxExemption]' },
  TaxExemption: { label: 'text', value: 'text' },
  TaxRate: { countryCode: 'text', values: '[TaxRateValue]' },
  TaxRateValue: { label: 'text', value: 'text', exemptionRequired: 'flag' },
  TaxSetting: {
    id: 'text',
    rate: 'TaxSettingRate',
    percentage: 'text',
    subject: 'TaxSettingSubject',
    exemption: 'TaxSettingExemption',
  },
  TaxSettingExemption: { id: 'text', name: 'text' },
  TaxSettingRate: { id: 'text', name: 'text' },
  TaxSettingSubject: { id: 'text', name: 'text' },
  TaxSettings: { settings: '[TaxSetting]' },
  TaxSubject: { label: 'text', value: 'text' },
};
