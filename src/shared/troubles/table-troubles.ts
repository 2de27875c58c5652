/** Of a file that should be a table. Its name stands before the words. */
export const TABLE_TROUBLES = {
  'not-there': {
    en: 'It is not there. Check its name and its folder.',
    pl: 'Nie ma takiego pliku. Sprawdź jego nazwę i folder.',
  },
  'no-access': {
    en: 'It may not be read: close it where it is open, or allow reading it.',
    pl: 'Nie wolno go odczytać: zamknij go w innym programie albo zezwól na odczyt.',
  },
  folder: {
    en: 'It is a folder. Name the table that is in it.',
    pl: 'To folder. Wskaż tabelę, która w nim jest.',
  },
  'too-large': {
    en: 'It has {{size}} MB, and a table may have {{most}} MB. Split it into several.',
    pl: 'Ma {{size}} MB, a tabela może mieć {{most}} MB. Podziel ją na kilka.',
  },
  empty: {
    en: 'It is empty. Save the table once more and choose it again.',
    pl: 'Jest pusty. Zapisz tabelę jeszcze raz i wybierz ją ponownie.',
  },
  'old-excel': {
    en: 'It is a file of old Excel (XLS). Open it and save it as XLSX.',
    pl: 'To plik starego Excela (XLS). Otwórz go i zapisz jako XLSX.',
  },
  locked: {
    en: 'It is protected by a password. Open it in Excel, take the password away, and save it.',
    pl: 'Chroni go hasło. Otwórz go w Excelu, usuń hasło i zapisz.',
  },
  'open-document': {
    en: 'It is an OpenDocument file (ODS). Save it as XLSX or CSV.',
    pl: 'To plik OpenDocument (ODS). Zapisz go jako XLSX albo CSV.',
  },
  'binary-excel': {
    en: 'It is a binary workbook (XLSB). Save it as an ordinary XLSX.',
    pl: 'To binarny skoroszyt (XLSB). Zapisz go jako zwykły XLSX.',
  },
  'no-sheet': {
    en: 'There is no sheet with cells in the workbook. Put the table on its first sheet.',
    pl: 'W skoroszycie nie ma arkusza z komórkami. Umieść tabelę w pierwszym arkuszu.',
  },
  'other-archive': {
    en: 'It is an archive, and no spreadsheet is in it. Unpack it and choose the table itself.',
    pl: 'To archiwum bez arkusza w środku. Rozpakuj je i wybierz samą tabelę.',
  },
  'cut-short': {
    en: 'The spreadsheet ends in the middle. Copy or download it once more.',
    pl: 'Arkusz urywa się w połowie. Skopiuj go albo pobierz jeszcze raz.',
  },
  damaged: {
    en: 'The spreadsheet is damaged inside ({{part}}). Let Excel repair it, and save it anew.',
    pl: 'Arkusz jest w środku uszkodzony ({{part}}). Napraw go w Excelu i zapisz na nowo.',
  },
  'too-many-rows': {
    en: 'It has cells below row {{most}}. Delete the empty rows below the table, or split it.',
    pl: 'Ma komórki poniżej wiersza {{most}}. Usuń puste wiersze pod tabelą albo ją podziel.',
  },
  'too-many-columns': {
    en: 'It has cells beyond column {{most}}. Delete the columns beside the table.',
    pl: 'Ma komórki za kolumną {{most}}. Usuń kolumny obok tabeli.',
  },
  'unpacks-too-large': {
    en: 'Unpacked it would have over {{most}} MB, as no table does. Do not trust the file; ask who made it.',
    pl: 'Po rozpakowaniu miałby ponad {{most}} MB, jak żadna tabela. Nie ufaj mu; zapytaj autora.',
  },
  'web-page': {
    en: 'It is a web page that calls itself a spreadsheet. Open it in Excel and save it as XLSX.',
    pl: 'To strona internetowa udająca arkusz. Otwórz ją w Excelu i zapisz jako XLSX.',
  },
  'no-table': {
    en: 'It is no table ({{format}}). Choose a CSV or XLSX file.',
    pl: 'To nie jest tabela ({{format}}). Wybierz plik CSV albo XLSX.',
  },
  'not-text': {
    en: 'It holds bytes that no text has. Open it in a spreadsheet and save it as CSV (UTF-8).',
    pl: 'Są w nim bajty, których nie ma żaden tekst. Otwórz go w arkuszu i zapisz jako CSV (UTF-8).',
  },
} as const;

export type TableTrouble = keyof typeof TABLE_TROUBLES;
