const PLAIN: Readonly<Record<string, string>> = {
  'A line item is named twice.': 'Pozycja zamówienia jest podana dwa razy.',
  'A serial number is empty.': 'Numer seryjny jest pusty.',
  'A serial number is told twice.': 'Numer seryjny jest podany dwa razy.',
  'Another carrier needs a name.': 'Podaj nazwę innego przewoźnika.',
  'Cash on delivery is not refunded here.': 'Tej płatności przy odbiorze nie można zwrócić.',
  'Invalid from.': 'Niepoprawny początek.',
  'Nothing is chosen to be refunded.': 'Nie wybrano, co zwrócić.',
  'The address is not valid.': 'Adres jest niepoprawny.',
  'The address was already given.': 'Ten adres już podano.',
  'The amount exceeds what is left to refund.': 'Kwota jest większa niż to, co zostało do zwrotu.',
  'The amount must be more than zero.': 'Kwota musi być większa od zera.',
  'The buyer has his money back.': 'Kupujący dostał już zwrot pieniędzy.',
  'The claim has already been processed.': 'Wniosek jest już rozpatrzony.',
  'The file is empty.': 'Plik jest pusty.',
  'The former file is still being scanned.': 'Poprzedni plik jest jeszcze sprawdzany.',
  'The id is not a UUID.': 'Identyfikator jest niepoprawny.',
  'The invoice has its file already.': 'Faktura ma już plik.',
  'The line item was not found.': 'Nie znaleziono pozycji zamówienia.',
  'The name is empty.': 'Nazwa jest pusta.',
  'The order does not allow an invoice.': 'Do tego zamówienia nie można dodać faktury.',
  'The order has its invoices already.': 'Zamówienie ma już faktury.',
  'The order has too many waybills.': 'Zamówienie ma za dużo numerów przesyłek.',
  'The order is fulfilled by Allegro.': 'Zamówienie realizuje Allegro.',
  'The order was not paid with this payment.': 'Zamówienia nie opłacono tą płatnością.',
  'The payment is more than a year old.': 'Od płatności minął rok.',
  'The payment is not finished.': 'Płatność nie jest zakończona.',
  'The payment was not found.': 'Nie znaleziono płatności.',
  'The quantity exceeds what is left to refund.': 'Liczba sztuk jest większa niż to, co zostało do zwrotu.',
  'The reason is missing.': 'Brakuje powodu.',
  'The return has already been rejected.': 'Zwrot jest już odrzucony.',
  'The revision of the order is outdated.': 'Zamówienie się zmieniło. Pobierz je ponownie.',
  'The serial numbers were changed too often.': 'Numery seryjne zmieniano zbyt często.',
  'The status RETURNED cannot be set.': 'Statusu „zwrócone” nie można ustawić.',
  'The status is missing.': 'Brakuje statusu.',
  'The time for a claim has passed.': 'Minął czas na wniosek o zwrot prowizji.',
  'The type conflicts with historical types.': 'Wcześniejszy zwrot był innego rodzaju.',
  'The waybill is malformed.': 'Numer przesyłki jest niepoprawny.',
  'The waybill is used in too many orders.': 'Numer przesyłki jest w zbyt wielu zamówieniach.',
  'There are more serial numbers than pieces.': 'Numerów seryjnych jest więcej niż sztuk.',
  'There is already a claim.': 'Wniosek już złożono.',
  'There is no commission to refund.': 'Nie ma prowizji do zwrotu.',
  'Unknown sort.': 'Nieznane sortowanie.',
  'Upload the file of the former invoice, or wait.': 'Prześlij plik poprzedniej faktury albo poczekaj.',
};

/** Patterns with what is named in them; $1 is that. */
const NAMING: readonly (readonly [RegExp, string])[] = [
  [/^An order has at most (\d+) links\.$/, 'Zamówienie ma najwyżej $1 linków.'],
  [/^At most (\d+) waybills at once\.$/, 'Najwyżej $1 numerów przesyłek naraz.'],
  [/^Checkout form (.+) not found\.$/, 'Nie znaleziono zamówienia $1.'],
  [/^Line item (.+) is not of this payment\.$/, 'Pozycji $1 nie ma w tej płatności.'],
  [/^Line item (.+) is not of this order\.$/, 'Pozycji $1 nie ma w tym zamówieniu.'],
  [/^Line item (.+) not found\.$/, 'Nie znaleziono pozycji $1.'],
  [/^The order has the invoice (.+) already\.$/, 'Zamówienie ma już fakturę $1.'],
  [/^The result has (\d+) operations or more\.$/, 'Wynik ma $1 operacji lub więcej.'],
  [/^Unknown carrier (.+)\.$/, 'Nieznany przewoźnik $1.'],
];

/** What the rules of orders and money say, as a Polish seller hears it; null for other words. */
export function polishOfOrders(message: string): string | null {
  const naming = NAMING.find(([pattern]) => pattern.test(message));
  return PLAIN[message] ?? (naming === undefined ? null : message.replace(naming[0], naming[1]));
}
