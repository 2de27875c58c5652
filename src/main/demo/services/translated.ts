/** Languages that offers and services are told in. */
export const LANGUAGES: readonly string[] = ['pl-PL', 'en-US', 'cs-CZ', 'sk-SK', 'hu-HU', 'uk-UA'];

/** Polish words with what a machine makes of them: en, cs, sk, hu, uk. */
const WORDS: Readonly<Record<string, string>> = {
  kolor: 'colour barva farba szín колір',
  czarny: 'black černá čierna fekete чорний',
  biały: 'white bílá biela fehér білий',
  lampa: 'lamp lampa lampa lámpa лампа',
  stołowa: 'table stolní stolová asztali настільна',
  do: 'for do do -hoz для',
  domu: 'home domu domu otthon дому',
  salonu: 'living-room obýváku obývačky nappali вітальні',
  na: 'for na na -ra на',
  prezent: 'gift dárek darček ajándék подарунок',
  zapakujemy: 'wrapped zabalíme zabalíme becsomagoljuk запакуємо',
  w: 'in v v -ban у',
  ze: 'of z zo -ból з',
  z: 'with s s -val з',
  gwarancją: 'warranty zárukou zárukou garancia гарантією',
  wysyłka: 'dispatch odeslání odoslanie feladás відправка',
};

const TRANSLATED = ['en-US', 'cs-CZ', 'sk-SK', 'hu-HU', 'uk-UA'];

/** A machine's translation of Polish text: known words are put into the language, the others stay. */
export function translated(text: string, language: string): string {
  const place = TRANSLATED.indexOf(language);
  if (place < 0) return text;
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const found = WORDS[word.toLowerCase()]?.split(' ')[place];
    if (found === undefined) return word;
    return word === word.toLowerCase() ? found : found.charAt(0).toUpperCase() + found.slice(1);
  });
}
