/** Of one line of a table, whose number stands before the words. */
export const LINE_TROUBLES = {
  'empty-table': {
    en: 'There is nothing in the table. Put the names of its columns in the first line, offers below.',
    pl: 'Tabela jest pusta. Wpisz w pierwszym wierszu nazwy kolumn, a pod nimi oferty.',
  },
  'only-header': {
    en: 'The table ends after its first line. Put one line for each offer below it.',
    pl: 'Tabela kończy się na pierwszym wierszu. Dodaj pod nim po jednym wierszu na ofertę.',
  },
  'no-key-column': {
    en: 'No column names the offers. Say which one holds the SKU, EAN or offer number.',
    pl: 'Żadna kolumna nie wskazuje ofert. Wskaż tę z sygnaturą, numerem EAN albo numerem oferty.',
  },
  'no-value-column': {
    en: 'No column holds new values. Say which one holds the price, stock or title.',
    pl: 'Żadna kolumna nie ma nowych wartości. Wskaż tę z ceną, liczbą sztuk albo tytułem.',
  },
  'column-twice': {
    en: 'Two columns are called “{{name}}”. The first one is used; take the other one away.',
    pl: 'Dwie kolumny nazywają się „{{name}}”. Użyto pierwszej; usuń drugą.',
  },
  'broken-quotes': {
    en: 'A quotation mark is opened and not closed. Close it, or write it twice within a cell.',
    pl: 'Cudzysłów jest otwarty i nie jest zamknięty. Zamknij go albo napisz w komórce podwójnie.',
  },
  'too-many-cells': {
    en: 'It has {{found}} cells, the first line {{expected}}. Put a cell with “{{separator}}” in quotes.',
    pl: 'Komórek: {{found}}, w pierwszym: {{expected}}. Komórkę z „{{separator}}” weź w cudzysłów.',
  },
  'too-few-cells': {
    en: 'It has {{found}} cells, the first line {{expected}}. Add the ones that are missing, empty or not.',
    pl: 'Ma komórek: {{found}}, a pierwszy wiersz: {{expected}}. Dopisz brakujące, choćby puste.',
  },
  'other-separator': {
    en: '“{{found}}” parts its cells, “{{expected}}” those of the first line. Use one sign for all.',
    pl: 'Komórki rozdziela „{{found}}”, a w pierwszym wierszu „{{expected}}”. Użyj jednego znaku.',
  },
  'no-key': {
    en: 'Nothing in it names an offer. Fill the cell with the SKU, EAN or offer number, or delete the line.',
    pl: 'Nic w nim nie wskazuje oferty. Wpisz sygnaturę, EAN albo numer oferty lub usuń wiersz.',
  },
  'number-mangled': {
    en: 'A spreadsheet shortened “{{cell}}”; digits are lost. Format the column as text and fill it anew.',
    pl: 'Arkusz skrócił „{{cell}}” i zgubił cyfry. Sformatuj kolumnę jako tekst i wypełnij ją na nowo.',
  },
  'hidden-signs': {
    en: '“{{cell}}” holds signs that cannot be seen. Type it by hand instead of pasting it.',
    pl: 'W „{{cell}}” są znaki, których nie widać. Wpisz to ręcznie, zamiast wklejać.',
  },
  unmatched: {
    en: 'None of your offers has “{{cell}}”. Correct it, or get the changes first.',
    pl: 'Żadna z Twoich ofert nie ma „{{cell}}”. Popraw to albo najpierw pobierz zmiany.',
  },
  'archived-offer': {
    en: 'Allegro has archived the offer “{{cell}}”. Take the line away, or list the offer anew.',
    pl: 'Allegro przeniosło ofertę „{{cell}}” do archiwum. Usuń wiersz albo wystaw ofertę na nowo.',
  },
  ambiguous: {
    en: 'Several offers have “{{cell}}”: {{offers}}. Name the one you mean by its offer number.',
    pl: 'Kilka ofert ma „{{cell}}”: {{offers}}. Wskaż właściwą jej numerem.',
  },
  duplicate: {
    en: 'Line {{earlier}} is about the same offer {{offer}} and counts. Take one of the two away.',
    pl: 'Wiersz {{earlier}} dotyczy tej samej oferty {{offer}} i to on się liczy. Usuń jeden z nich.',
  },
  'not-a-number': {
    en: '“{{cell}}” is not a price. Write it as 12,50.',
    pl: '„{{cell}}” to nie jest cena. Zapisz ją jak 12,50.',
  },
  'ambiguous-number': {
    en: '“{{cell}}” may be read in two ways. Write the price with its decimals.',
    pl: '„{{cell}}” można odczytać na dwa sposoby. Napisz cenę z groszami.',
  },
  'too-long-number': {
    en: '“{{cell}}” is larger than any price or stock. Check its point and its zeros.',
    pl: '„{{cell}}” to więcej niż jakakolwiek cena czy liczba sztuk. Sprawdź przecinek i zera.',
  },
  'not-whole-pieces': {
    en: '“{{cell}}” is not a whole number of pieces. Write it as 12.',
    pl: '„{{cell}}” to nie jest liczba sztuk. Zapisz ją jak 12.',
  },
  'a-date': {
    en: 'A spreadsheet made the date “{{cell}}” of it. Format the column as text and type it again.',
    pl: 'Arkusz zrobił z tego datę „{{cell}}”. Sformatuj kolumnę jako tekst i wpisz to ponownie.',
  },
  'a-formula': {
    en: '“{{cell}}” is a formula without its result. Copy the column and paste it back as values.',
    pl: '„{{cell}}” to formuła bez wyniku. Skopiuj kolumnę i wklej ją z powrotem jako wartości.',
  },
  'an-error': {
    en: 'The spreadsheet could not compute this cell ({{cell}}). Mend its formula, and save it again.',
    pl: 'Arkusz nie obliczył tej komórki ({{cell}}). Popraw jej formułę i zapisz ponownie.',
  },
  'not-imported': {
    en: '“{{cell}}” cannot be set from a file. Set it in the window.',
    pl: '„{{cell}}” nie da się ustawić z pliku. Ustaw to w oknie.',
  },
} as const;

export type LineTrouble = keyof typeof LINE_TROUBLES;
