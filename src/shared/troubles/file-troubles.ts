/** Of a photo, an attachment or a file for a form. Its name stands before the words. */
export const FILE_TROUBLES = {
  empty: {
    en: 'It is empty. Copy it once more from where it comes from.',
    pl: 'Jest pusty. Skopiuj go jeszcze raz ze źródła.',
  },
  'not-there': {
    en: 'It is not there any more. See where it was moved to, and choose it there.',
    pl: 'Już go tu nie ma. Sprawdź, gdzie został przeniesiony, i wybierz go stamtąd.',
  },
  'no-access': {
    en: 'This computer does not let Stragan read it. Allow reading it, or copy it to a folder of your own.',
    pl: 'System nie pozwala go odczytać. Zezwól na odczyt albo skopiuj go do własnego folderu.',
  },
  unreadable: {
    en: 'It cannot be read. Copy it to the disk of this computer and choose the copy.',
    pl: 'Nie da się go odczytać. Skopiuj go na dysk tego komputera i wybierz kopię.',
  },
  'no-file': {
    en: 'It is neither a file nor a folder. Choose the file itself.',
    pl: 'To nie jest plik ani folder. Wybierz sam plik.',
  },
  'too-many': {
    en: 'Only the first {{most}} files are taken. Choose the others in a second go.',
    pl: 'Pierwszych {{most}} plików to najwięcej naraz. Pozostałe wybierz za drugim razem.',
  },
  'too-large': {
    en: 'It has {{size}} MB, and at most {{most}} MB can be taken. Save it smaller and choose it again.',
    pl: 'Ma {{size}} MB, a może mieć najwyżej {{most}} MB. Zapisz go mniejszym i wybierz ponownie.',
  },
  'too-small': {
    en: 'It has {{width}} x {{height}} pixels, and the longer side needs {{least}}. Use a larger original.',
    pl: 'Ma {{width}} x {{height}} pikseli, a dłuższy bok musi mieć {{least}}. Użyj większego oryginału.',
  },
  'too-many-pixels': {
    en: 'It has {{width}} x {{height}} pixels, too many to work on. Save it with sides up to {{most}}.',
    pl: 'Ma {{width}} x {{height}} pikseli: to za dużo do obróbki. Zapisz go z bokiem do {{most}} pikseli.',
  },
  picture: {
    en: 'It is a {{format}} picture; taken are {{formats}}. Save it as {{best}} in a picture program.',
    pl: 'To obraz {{format}}, a pasują: {{formats}}. Zapisz go w programie graficznym jako {{best}}.',
  },
  'phone-picture': {
    en: 'It is a phone’s picture ({{format}}); taken are {{formats}}. Share it from the phone as {{best}}.',
    pl: 'To zdjęcie z telefonu ({{format}}), a pasują: {{formats}}. Udostępnij je z telefonu jako {{best}}.',
  },
  drawing: {
    en: 'It is a drawing of lines ({{format}}); taken are {{formats}}. Export it as {{best}}, large enough.',
    pl: 'To rysunek wektorowy ({{format}}), a pasują: {{formats}}. Wyeksportuj go jako duży {{best}}.',
  },
  layers: {
    en: 'It is a picture program’s own file ({{format}}); taken are {{formats}}. Export it as {{best}}.',
    pl: 'To plik programu graficznego ({{format}}), a pasują: {{formats}}. Wyeksportuj go jako {{best}}.',
  },
  'a-picture': {
    en: 'It is a picture ({{format}}); taken are {{formats}}. Print it into a {{best}} and choose that.',
    pl: 'To obraz ({{format}}), a pasują: {{formats}}. Wydrukuj go do pliku {{best}} i wybierz ten plik.',
  },
  'web-page': {
    en: 'It is a web page that was saved in place of the file. Open the file itself and save it again.',
    pl: 'To strona internetowa zapisana zamiast pliku. Otwórz sam plik i zapisz go jeszcze raz.',
  },
  document: {
    en: 'It is a document ({{format}}); taken are {{formats}}. Save it as {{best}} and choose that.',
    pl: 'To dokument ({{format}}), a pasują: {{formats}}. Zapisz go jako {{best}} i wybierz ten plik.',
  },
  archive: {
    en: 'It is an archive ({{format}}). Unpack it and choose the files that are in it.',
    pl: 'To archiwum ({{format}}). Rozpakuj je i wybierz pliki, które są w środku.',
  },
  video: {
    en: 'It is a film or a sound ({{format}}); taken are {{formats}}. Choose a picture or a document.',
    pl: 'To film albo dźwięk ({{format}}), a pasują: {{formats}}. Wybierz zdjęcie albo dokument.',
  },
  program: {
    en: 'It is a program, whatever it is called. Do not open it; choose another file.',
    pl: 'To program, niezależnie od nazwy. Nie otwieraj go; wybierz inny plik.',
  },
  text: {
    en: 'It holds nothing but text; taken are {{formats}}. Check that it is the file that you meant.',
    pl: 'To zwykły tekst, a pasują: {{formats}}. Sprawdź, czy to na pewno ten plik.',
  },
  unknown: {
    en: 'Nothing in it tells what it is; taken are {{formats}}. Check that it opens elsewhere.',
    pl: 'Nie da się rozpoznać, co to jest, a pasują: {{formats}}. Sprawdź, czy się gdzieś otwiera.',
  },
  'cut-short': {
    en: 'The picture ends in the middle, as after a broken transfer. Copy it once more.',
    pl: 'Obraz urywa się w połowie, jak po przerwanym kopiowaniu. Skopiuj go jeszcze raz.',
  },
  'no-head': {
    en: 'Its beginning is damaged: not even its size can be told. Get it once more, or take another.',
    pl: 'Ma uszkodzony początek: nie widać nawet rozmiaru. Pobierz go jeszcze raz albo weź inny.',
  },
  damaged: {
    en: 'A part of the picture is damaged. Open the original in a picture program and save it anew.',
    pl: 'Część obrazu jest uszkodzona. Otwórz oryginał w programie graficznym i zapisz go na nowo.',
  },
  'pdf-cut-short': {
    en: 'The PDF ends in the middle. Download or make it once more.',
    pl: 'PDF urywa się w połowie. Pobierz go albo utwórz jeszcze raz.',
  },
} as const;

export type FileTrouble = keyof typeof FILE_TROUBLES;
