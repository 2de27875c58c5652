/** Of a copy of a shop, or of a folder that an export made. What it is called stands in the words. */
export const COPY_TROUBLES = {
  'not-there': {
    en: 'There is no copy {{name}} here. See the list of copies and choose one of them.',
    pl: 'Nie ma tu kopii {{name}}. Zobacz listę kopii i wybierz jedną z nich.',
  },
  'kept-damaged': {
    en: '{{name}} is what was damaged, kept for those who can read it. Choose another copy.',
    pl: '{{name}} to uszkodzony plik, zachowany dla tych, którzy potrafią go odczytać. Wybierz inną kopię.',
  },
  'goes-by-rule': {
    en: '{{name}} is a copy of everything: it goes by itself when newer ones have taken its place.',
    pl: '{{name}} to kopia całego sklepu: zniknie sama, gdy zastąpią ją nowsze.',
  },
  empty: {
    en: 'The copy {{name}} is empty; the shop stays as it is. Choose another copy.',
    pl: 'Kopia {{name}} jest pusta; sklep pozostaje bez zmian. Wybierz inną kopię.',
  },
  'no-database': {
    en: '{{name}} is no database, only called like one; nothing was changed. Choose another copy.',
    pl: 'Plik {{name}} nie jest bazą danych, tylko tak się nazywa; nic nie zmieniono. Wybierz inną kopię.',
  },
  'cut-short': {
    en: '{{name}} ends in the middle, as on a full disk; nothing was changed. Choose an older copy.',
    pl: 'Kopia {{name}} urywa się w połowie, jak na pełnym dysku; nic nie zmieniono. Wybierz starszą kopię.',
  },
  damaged: {
    en: '{{name}} is damaged inside; the shop stays as it is. Choose an older copy.',
    pl: 'Kopia {{name}} jest uszkodzona; sklep pozostaje bez zmian. Wybierz starszą kopię.',
  },
  'other-program': {
    en: '{{name}} belongs to another program; nothing was changed. Choose a copy that Stragan made.',
    pl: 'Plik {{name}} należy do innego programu; nic nie zmieniono. Wybierz kopię zrobioną przez Stragan.',
  },
  'other-shop': {
    en: '{{name}} is of another shop ({{owner}}); this one stays as it is. Open that shop instead.',
    pl: '{{name}} to kopia innego sklepu ({{owner}}); ten pozostaje bez zmian. Otwórz tamten sklep.',
  },
  newer: {
    en: '{{name}} was made by a newer Stragan ({{version}}). Install that one, then go back to it.',
    pl: 'Kopia {{name}} pochodzi z nowszego Straganu ({{version}}). Zainstaluj go i przywróć tę kopię.',
  },
  'no-access': {
    en: '{{name}} may not be read. Allow Stragan to read it, then try again.',
    pl: 'Nie wolno odczytać kopii {{name}}. Zezwól Straganowi na odczyt i spróbuj ponownie.',
  },
  'export-not-there': {
    en: 'There is no folder {{name}}. Check its name, and that its disk is connected.',
    pl: 'Nie ma folderu {{name}}. Sprawdź jego nazwę i czy dysk jest podłączony.',
  },
  'export-no-list': {
    en: '{{name}} holds no {{list}}, so it is no whole export. Choose the folder that “export” made.',
    pl: 'W {{name}} nie ma {{list}}, więc to nie jest pełny eksport. Wybierz folder, który zrobił eksport.',
  },
  'export-bad-list': {
    en: '{{list}} of {{name}} is damaged. Take the folder once more from where the export was made.',
    pl: 'Plik {{list}} w {{name}} jest uszkodzony. Weź ten folder jeszcze raz stamtąd, gdzie powstał.',
  },
  'export-newer': {
    en: '{{name}} was exported by a newer Stragan. Install that one and import again.',
    pl: '{{name}} wyeksportował nowszy Stragan. Zainstaluj go i zaimportuj jeszcze raz.',
  },
  'export-leads-out': {
    en: '{{list}} of {{name}} leads out of its folder, as no export does. Do not trust it; nothing was read.',
    pl: '{{list}} w {{name}} wskazuje poza swój folder, jak żaden eksport. Nie ufaj mu; nic nie odczytano.',
  },
  'shop-missing': {
    en: 'The file {{name}} of {{owner}} is missing in the export. Copy the folder whole, and import again.',
    pl: 'W eksporcie brak pliku {{name}} sklepu {{owner}}. Skopiuj cały folder i zaimportuj ponownie.',
  },
  'shop-other': {
    en: '{{name}} is not the shop of {{owner}}. Files were swapped: export once more, and import that.',
    pl: '{{name}} to nie jest sklep {{owner}}. Pliki zamieniono: wyeksportuj jeszcze raz i zaimportuj tamto.',
  },
  'shop-damaged': {
    en: 'The file {{name}} of {{owner}} is damaged in the export. Export once more, and import that.',
    pl: 'Plik {{name}} sklepu {{owner}} jest w eksporcie uszkodzony. Wyeksportuj sklep jeszcze raz.',
  },
  'shop-newer': {
    en: 'The file {{name}} of {{owner}} was made by a newer Stragan. Install that one and import again.',
    pl: 'Plik {{name}} sklepu {{owner}} pochodzi z nowszego Straganu. Zainstaluj go i zaimportuj ponownie.',
  },
} as const;

export type CopyTrouble = keyof typeof COPY_TROUBLES;
