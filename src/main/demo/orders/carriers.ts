/** Carriers by their id, as buyers know them. */
export const CARRIERS: Readonly<Record<string, string>> = {
  ALLEGRO: 'Allegro',
  ALLEGRO_ONE_KURIER: 'One Kurier',
  ALLEGRO_ONE_BOX: 'One Box',
  INPOST: 'InPost',
  DPD: 'DPD',
  DHL: 'DHL',
  UPS: 'UPS',
  GLS: 'GLS',
  FEDEX: 'FedEx',
  ORLEN_PACZKA: 'ORLEN Paczka',
  POCZTA_POLSKA: 'Poczta Polska',
  PACKETA: 'Packeta',
  OTHER: 'Inny przewoźnik',
};

export function isCarrier(carrierId: string): boolean {
  return Object.hasOwn(CARRIERS, carrierId);
}
