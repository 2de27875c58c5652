/**
 * As sellers write them: up to the last of 75 characters, first in the alphabet so that they stand on top.
 */
export const LONG_TITLES: readonly string[] = [
  'Abażur z naturalnego lnu do lampy stojącej, ręcznie szyty, średnica 45 cm',
  'Akcesoria łazienkowe ze stali szczotkowanej, zestaw pięciu części, grafit',
  'Akumulatorowa piła łańcuchowa z dwoma ogniwami 5 Ah i walizką, Głowacki 18',
  'Album na zdjęcia w płóciennej oprawie, 60 kart, kość słoniowa, wiązany',
  'Ambona ogrodowa dla dzieci z drewna świerkowego ze zjeżdżalnią i huśtawką',
  'Antypoślizgowa mata pod prysznic, gęsty splot, 55 x 55 cm, szarość gołębia',
  'Apteczka pierwszej pomocy do samochodu zgodna z normą DIN 13164, żółta',
  'Atlas grzybów i roślin leśnych Polski, wydanie poszerzone, twarda okładka',
];
