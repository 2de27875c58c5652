import type { DemoAnswer } from './kinds.ts';
import { polishOfOrders } from './orders/polish-of-orders.ts';

/** What the shop's rules say of an offer or a file, and how a Polish seller hears it; $1 is what is named. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^The offer has no images\.$/, 'Oferta nie ma zdjęć.'],
  [/^The offer has no GTIN\.$/, 'Oferta nie ma kodu GTIN.'],
  [
    /^Buyers find an offer by the GTIN of its product\.$/,
    'Kupujący znajdują ofertę po kodzie GTIN produktu.',
  ],
  [/^The offer has no price\.$/, 'Oferta nie ma ceny.'],
  [/^The offer has no shipping rates\.$/, 'Oferta nie ma cennika dostawy.'],
  [/^The offer has no price in this currency\.$/, 'Oferta nie ma ceny w tej walucie.'],
  [/^The offer is not sold on (.+)\.$/, 'Oferta nie jest sprzedawana na $1.'],
  [/^The offer does not exist\.$/, 'Oferta nie istnieje.'],
  [/^It may have been archived\.$/, 'Mogła zostać zarchiwizowana.'],
  [/^It belongs to another seller\.$/, 'Należy do innego sprzedawcy.'],
  [/^Offer (.+) not found\.$/, 'Nie znaleziono oferty $1.'],
  [/^Access to the offer is denied\.$/, 'Nie masz dostępu do tej oferty.'],
  [/^An offer without stock cannot be activated\.$/, 'Nie można wystawić oferty bez sztuk.'],
  [/^You can delete only inactive offer\.$/, 'Można usunąć tylko nieaktywną ofertę.'],
  [/^Offer (.+) is in another set\.$/, 'Oferta $1 jest w innym zestawie wariantów.'],
  [/^Variant set not found\.$/, 'Nie znaleziono zestawu wariantów.'],
  [/^A name has (\d+) to (\d+) characters\.$/, 'Nazwa ma od $1 do $2 znaków.'],
  [/^A set has at least (\d+) offers\.$/, 'Zestaw ma co najmniej $1 oferty.'],
  [/^A set has (\d+) or (\d+) parameters\.$/, 'Zestaw ma $1 lub $2 parametry.'],
  [/^The colour or pattern is missing\.$/, 'Brakuje koloru lub wzoru.'],
  [/^The auction has bids\.$/, 'Licytacja ma już oferty kupna.'],
  [/^Rules are for offers that can be bought at once\.$/, 'Reguły cenowe są dla ofert „Kup teraz”.'],
  [/^Rules are either set or removed\.$/, 'Reguły można albo przypisać, albo usunąć.'],
  [/^Rule (.+) not found\.$/, 'Nie znaleziono reguły cenowej $1.'],
  [/^An offer has one attachment of a type\.$/, 'Oferta ma jeden załącznik każdego typu.'],
  [/^A marketplace is there twice\.$/, 'Ten sam rynek podano dwa razy.'],
  [/^The lowest price is above the highest\.$/, 'Cena najniższa jest wyższa od najwyższej.'],
  [
    /^On its own marketplace an offer has that marketplace's money\.$/,
    'Na rynku bazowym cena oferty jest w walucie tego rynku.',
  ],
  [
    /^The previous edition of the offer is still being processed\..*$/,
    'Poprzednia zmiana oferty jest jeszcze przetwarzana. Spróbuj ponownie później.',
  ],
  [/^The price has at most two decimals\.$/, 'Cena może mieć najwyżej dwa miejsca po przecinku.'],
  [/^The price must be between (\d+) and (\d+)\.$/, 'Cena musi być od $1 do $2.'],
  [/^The currency must be (.+)\.$/, 'Walutą musi być $1.'],
  [/^The quantity must be between (\d+) and (\d+)\.$/, 'Liczba sztuk musi być od $1 do $2.'],
  [/^At most (\d+) images\.$/, 'Najwyżej $1 zdjęć.'],
  [/^At most (\d+) characters\.$/, 'Najwyżej $1 znaków.'],
  [/^At most (\d+) products in a set\.$/, 'Najwyżej $1 produktów w zestawie.'],
  [
    /^Invalid image URL\. The image must be present on Allegro server\.$/,
    'Niepoprawny adres zdjęcia. Zdjęcie musi być na serwerze Allegro.',
  ],
  [/^The image could not be fetched\.$/, 'Nie udało się pobrać zdjęcia.'],
  [/^The image was not found\.$/, 'Nie znaleziono zdjęcia.'],
  [/^The file is too large\.$/, 'Plik jest za duży.'],
  [/^The file is not of the declared type\.$/, 'Plik nie jest zadeklarowanego typu.'],
  [/^Attachment not found\.$/, 'Nie znaleziono załącznika.'],
  [/^The address is not valid or was used\.$/, 'Adres jest nieważny lub został już użyty.'],
  [/^(.+) is not taken as (.+)\.$/, 'Załącznika $1 nie można przesłać jako $2.'],
  [/^Product (.+) not found\.$/, 'Nie znaleziono produktu $1.'],
  [/^Several products have the code (.+)\.$/, 'Kod $1 ma kilka produktów.'],
  [
    /^The parameter differs from the product in the catalogue\.$/,
    'Parametr różni się od produktu w katalogu.',
  ],
  [/^The product cannot be removed from the offer\.$/, 'Nie można usunąć produktu z oferty.'],
  [/^Category (.+) does not exist\.$/, 'Kategoria $1 nie istnieje.'],
  [/^Category (.+) not found\.$/, 'Nie znaleziono kategorii $1.'],
  [
    /^The category can be changed within (\d+) hours of publication\.$/,
    'Kategorię można zmienić w ciągu $1 godzin od wystawienia.',
  ],
  [/^The language can be changed in a draft only\.$/, 'Język można zmienić tylko w szkicu.'],
  [/^A postal code looks like 00-000\.$/, 'Kod pocztowy ma postać 00-000.'],
  [/^Shipping rates not found\.$/, 'Nie znaleziono cennika dostawy.'],
  [/^Value (.+) is not allowed\.$/, 'Wartość $1 jest niedozwolona.'],
  [/^Invalid value of (.+)\.$/, 'Niepoprawna wartość pola $1.'],
  [/^Unknown property (\S+)$/, 'Nieznane pole: $1.'],
  [/^The request has no body$/, 'Zapytanie nie ma treści.'],
  [/^The category knows no parameter (\S+)\.$/, 'Kategoria nie ma parametru $1.'],
  [/^The parameter (.+) has no value (\S+)\.$/, 'Parametr $1 nie ma wartości $2.'],
  [/^The parameter (.+) has at most (\d+) values\.$/, 'Parametr $1 ma najwyżej $2 wartości.'],
  [/^The parameter (.+) has at most (\d+) characters\.$/, 'Parametr $1 ma najwyżej $2 znaków.'],
  [/^The parameter (.+) is a number from (\S+) to (\S+)\.$/, 'Parametr $1 to liczba od $2 do $3.'],
  [/^The parameter (\S+) is required$/, 'Parametr $1 jest wymagany.'],
  [/^(\S+) must have (\d+) to (\d+) characters$/, 'Pole $1 musi mieć od $2 do $3 znaków.'],
  [/^(\S+) must have at most (\d+) elements$/, 'Pole $1 może mieć najwyżej $2 elementów.'],
  [/^(\S+) must not be null$/, 'Pole $1 jest wymagane.'],
  [/^(\S+) is none of (.+)$/, 'Pole $1 musi mieć jedną z wartości: $2.'],
  [/^(\S+) must be .+$/, 'Pole $1 ma niewłaściwą postać.'],
  [/^Cannot read (.+)\.$/, 'Nie można odczytać pola $1.'],
  [/^The title is shorter than (\d+) characters\.$/, 'Tytuł ma mniej niż $1 znaków.'],
  [/^The title is longer than (\d+) characters\.$/, 'Tytuł ma więcej niż $1 znaków.'],
  [/^The title has fewer than (\d+) words\.$/, 'Tytuł ma mniej niż $1 słowa.'],
  [/^A word of the title is longer than (\d+) characters\.$/, 'Słowo w tytule ma więcej niż $1 znaków.'],
  [/^The title contains characters that are not allowed\.$/, 'Tytuł zawiera niedozwolone znaki.'],
  [/^The description has more than (\d+) sections\.$/, 'Opis ma więcej niż $1 sekcji.'],
  [/^The description is larger than (\d+) bytes\.$/, 'Opis ma więcej niż $1 bajtów.'],
  [/^A section has one or two items\.$/, 'Sekcja opisu ma jeden lub dwa elementy.'],
  [/^A section holds something that is no item\.$/, 'W sekcji opisu jest coś, co nie jest elementem.'],
  [/^A picture of the description is not among the images\.$/, 'Zdjęcia z opisu nie ma wśród zdjęć oferty.'],
  [/^An item is TEXT or IMAGE\.$/, 'Element opisu to TEXT lub IMAGE.'],
  [/^The tag (.+) is not allowed\.$/, 'Znacznik $1 jest niedozwolony.'],
  [/^Required parameters are missing: (.+)\.$/, 'Brakuje wymaganych parametrów: $1.'],
  [/^The responsible producer is missing\.$/, 'Brakuje producenta odpowiedzialnego za produkt.'],
  [/^The safety information is missing\.$/, 'Brakuje informacji o bezpieczeństwie.'],
  [/^A draft cannot be ended\.$/, 'Nie można zakończyć szkicu.'],
  [/^An offer that is (.+) cannot become (.+)\.$/, 'Oferta w stanie $1 nie może przejść w stan $2.'],
  [/^The file is not an image\.$/, 'Plik nie jest zdjęciem.'],
  [/^The longer side has fewer than (\d+) pixels\.$/, 'Dłuższy bok ma mniej niż $1 pikseli.'],
  [/^The image has more than (\d+) megapixels\.$/, 'Zdjęcie ma więcej niż $1 megapikseli.'],
  [/^The command id must be a UUID\.$/, 'Identyfikator polecenia musi być UUID.'],
  [/^1 to (\d+) modifications are expected\.$/, 'Oczekiwano od 1 do $1 zmian.'],
  [/^A modification holds either prices or stock\.$/, 'Zmiana dotyczy albo cen, albo liczby sztuk.'],
  [
    /^Exactly one criterion of the type CONTAINS_OFFERS is expected\.$/,
    'Oczekiwano jednego kryterium CONTAINS_OFFERS.',
  ],
  [/^Every offer needs an id\.$/, 'Każda oferta musi mieć numer.'],
  [/^A command names 1 to (\d+) offers\.$/, 'Polecenie obejmuje od 1 do $1 ofert.'],
  [/^Exactly one element is expected\.$/, 'Oczekiwano dokładnie jednego elementu.'],
  [/^Unknown type of event\.$/, 'Nieznany rodzaj zdarzenia.'],
  [/^Command id was already used\.$/, 'Identyfikator polecenia był już użyty.'],
  [/^Command not found\.$/, 'Nie znaleziono polecenia.'],
  [/^(.+) not found\.$/, 'Nie znaleziono: $1.'],
];

/** Its messages to the seller in Polish; what only a program reads stays as it is. */
export function inPolish(answer: DemoAnswer): DemoAnswer {
  const { status, body } = answer;
  if (typeof body !== 'object' || body === null || body instanceof Uint8Array) return answer;
  const mayComplain = status >= 400 || 'tasks' in body || 'validation' in body;
  return mayComplain ? { ...answer, body: spokenObject(body) } : answer;
}

export function polishOf(message: string): string | null {
  const ofOrders = polishOfOrders(message);
  if (ofOrders !== null) return ofOrders;
  for (const [pattern, words] of WORDS) if (pattern.test(message)) return message.replace(pattern, words);
  return null;
}

function spoken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spoken);
  return typeof value === 'object' && value !== null ? spokenObject(value) : value;
}

function spokenObject(value: object): object {
  const said = Object.entries(value).map(([name, part]: [string, unknown]) => [name, spoken(part)] as const);
  const entry: Record<string, unknown> = Object.fromEntries(said);
  const { message, userMessage } = entry;
  if (typeof userMessage !== 'string' || userMessage !== message) return entry;
  return { ...entry, userMessage: polishOf(userMessage) ?? userMessage };
}
