export const BRANDS = (
  'Lumino Nordvik Kalina Bryza Testra Orzeł Polmax Sfera Vento Mirella Kobalt Dąbex Halny Jaskra Wena ' +
  'Primo Astra Zefir Granit Modena Solaris Tatra Bałtyk Wisła Amber Iskra Aurum Fenix Delta Korso'
).split(' ');

/** Phrases that go with a noun of any gender. */
export const FEATURES = [
  'kolor czarny',
  'kolor biały',
  'kolor grafit',
  'kolor miętowy',
  'kolor bordowy',
  'do salonu',
  'do kuchni',
  'do sypialni',
  'do biura',
  'na prezent',
  'dla dzieci',
  'dla seniora',
  'do ogrodu',
  'na taras',
  'z gwarancją',
  'z pokrowcem',
  'ze stali nierdzewnej',
  'z drewna dębowego',
  'z bawełny',
  'w stylu loft',
  'w stylu retro',
  'w stylu skandynawskim',
  'z pilotem',
  'z ładowarką',
  'w pudełku',
  'na każdą porę',
  'do domu i biura',
] as const;

export const SIZES = [
  '30 cm',
  '45 cm',
  '60 cm',
  '120 cm',
  '2 szt',
  '3 szt',
  '5 szt',
  '10 szt',
  '0,5 l',
  '1 l',
  '1,5 l',
  '250 g',
  '500 g',
  '1 kg',
  '5 kg',
  '12 V',
  '230 V',
  'rozmiar S',
  'rozmiar M',
  'rozmiar L',
  'rozmiar XL',
  '40x60',
  '80x200',
] as const;

export const COLOURS = [
  'czarny',
  'biały',
  'szary',
  'zielony',
  'niebieski',
  'czerwony',
  'żółty',
  'brązowy',
] as const;

export const MATERIALS = ['drewno', 'metal', 'szkło', 'tworzywo', 'bawełna', 'skóra', 'ceramika'] as const;
