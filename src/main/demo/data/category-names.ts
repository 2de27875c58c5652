/** Department: shelf: "Name of the category=What a thing of it is called", ... */
export const CATEGORY_NAMES = `
Dom i ogród
 Oświetlenie: Lampy stołowe=Lampa stołowa, Lampy wiszące=Lampa wisząca, Kinkiety=Kinkiet ścienny,
  Żarówki LED=Żarówka LED, Taśmy LED=Taśma LED
 Meble: Krzesła=Krzesło tapicerowane, Stoły=Stół rozkładany, Komody=Komoda z szufladami,
  Regały=Regał na książki, Sofy=Sofa rozkładana
 Kuchnia: Garnki=Garnek emaliowany, Patelnie=Patelnia granitowa, Noże kuchenne=Nóż kuchenny,
  Kubki=Kubek ceramiczny, Deski do krojenia=Deska do krojenia
 Ogród: Kosiarki=Kosiarka akumulatorowa, Węże ogrodowe=Wąż ogrodowy, Doniczki=Doniczka ogrodowa,
  Grille=Grill węglowy, Nasiona=Nasiona kwiatów
 Tekstylia: Pościel=Komplet pościeli, Ręczniki=Ręcznik kąpielowy, Zasłony=Zasłona zaciemniająca,
  Dywany=Dywan łazienkowy, Koce=Koc polarowy
 Narzędzia: Wiertarki=Wiertarka udarowa, Wkrętarki=Wkrętarka akumulatorowa,
  Szlifierki=Szlifierka kątowa, Klucze=Zestaw kluczy, Młotki=Młotek ślusarski
 Łazienka: Baterie=Bateria umywalkowa, Umywalki=Umywalka nablatowa, Lustra=Lustro podświetlane,
  Dozowniki=Dozownik na mydło, Zasłony prysznicowe=Zasłona prysznicowa
Elektronika
 Telefony: Smartfony=Smartfon odnowiony, Etui=Etui do telefonu, Ładowarki=Ładowarka sieciowa,
  Szkła hartowane=Szkło hartowane, Uchwyty=Uchwyt do telefonu
 Komputery: Laptopy=Laptop poleasingowy, Myszki=Myszka bezprzewodowa, Klawiatury=Klawiatura mechaniczna,
  Monitory=Monitor biurowy, Dyski SSD=Dysk SSD
 Audio: Słuchawki=Słuchawki bezprzewodowe, Głośniki=Głośnik Bluetooth, Mikrofony=Mikrofon pojemnościowy,
  Gramofony=Gramofon walizkowy, Kable audio=Kabel audio
 Fotografia: Aparaty=Aparat kompaktowy, Obiektywy=Obiektyw stałoogniskowy, Statywy=Statyw fotograficzny,
  Torby foto=Torba fotograficzna, Karty pamięci=Karta pamięci
 RTV: Telewizory=Telewizor LED, Anteny=Antena pokojowa, Uchwyty ścienne=Uchwyt ścienny,
  Piloty=Pilot uniwersalny, Projektory=Projektor przenośny
 AGD małe: Czajniki=Czajnik elektryczny, Tostery=Toster dwukomorowy, Blendery=Blender kielichowy,
  Ekspresy=Ekspres ciśnieniowy, Odkurzacze=Odkurzacz workowy
Moda
 Odzież damska: Sukienki=Sukienka letnia, Bluzki=Bluzka koszulowa, Spódnice=Spódnica plisowana,
  Swetry damskie=Sweter damski, Płaszcze=Płaszcz wełniany
 Odzież męska: Koszule=Koszula męska, Spodnie=Spodnie chinos, Bluzy=Bluza z kapturem,
  Kurtki=Kurtka przejściowa, Krawaty=Krawat jedwabny
 Obuwie: Sneakersy=Buty sneakersy, Botki=Botki skórzane, Sandały=Sandały sportowe,
  Klapki=Klapki basenowe, Kozaki=Kozaki zimowe
 Dodatki: Torebki=Torebka na ramię, Paski=Pasek skórzany, Czapki=Czapka zimowa, Szaliki=Szalik wełniany,
  Portfele=Portfel skórzany
 Biżuteria: Kolczyki=Kolczyki srebrne, Naszyjniki=Naszyjnik z bursztynem,
  Bransoletki=Bransoletka srebrna, Pierścionki=Pierścionek srebrny, Zegarki=Zegarek kwarcowy
 Bielizna: Skarpety=Skarpety bawełniane, Piżamy=Piżama flanelowa, Szlafroki=Szlafrok frotte,
  Rajstopy=Rajstopy kryjące, Bokserki=Bokserki bawełniane
Dziecko
 Zabawki: Klocki=Klocki konstrukcyjne, Puzzle=Puzzle krajobraz, Lalki=Lalka szmaciana,
  Samochodziki=Samochodzik zdalnie sterowany, Pluszaki=Pluszak przytulanka
 Wózki: Wózki spacerowe=Wózek spacerowy, Foteliki=Fotelik samochodowy, Torby do wózka=Torba do wózka,
  Śpiworki=Śpiworek do wózka, Parasolki=Parasolka do wózka
 Karmienie: Butelki=Butelka antykolkowa, Śliniaki=Śliniak silikonowy, Krzesełka=Krzesełko do karmienia,
  Kubki niekapki=Kubek niekapek, Smoczki=Smoczek uspokajający
 Szkoła: Plecaki szkolne=Plecak szkolny, Piórniki=Piórnik z wyposażeniem, Zeszyty=Zeszyt w kratkę,
  Kredki=Kredki ołówkowe, Farby=Farby plakatowe
 Pokój dziecka: Łóżeczka=Łóżeczko drewniane, Materace=Materac piankowy, Lampki nocne=Lampka nocna,
  Tablice=Tablica magnetyczna, Pojemniki=Pojemnik na zabawki
 Gry: Planszowe=Gra planszowa, Karciane=Gra karciana, Edukacyjne=Gra edukacyjna,
  Zręcznościowe=Gra zręcznościowa, Logiczne=Gra logiczna
Sport i turystyka
 Rowery: Rowery miejskie=Rower miejski, Kaski=Kask rowerowy, Oświetlenie rowerowe=Lampka rowerowa,
  Siodełka=Siodełko żelowe, Zapięcia=Zapięcie rowerowe
 Turystyka: Namioty=Namiot turystyczny, Śpiwory=Śpiwór trzysezonowy, Plecaki=Plecak trekkingowy,
  Karimaty=Karimata składana, Latarki=Latarka czołowa
 Siłownia: Hantle=Hantle żeliwne, Maty=Mata do ćwiczeń, Gumy oporowe=Guma oporowa,
  Skakanki=Skakanka bokserska, Ławki=Ławka treningowa
 Sporty wodne: Kapoki=Kamizelka asekuracyjna, Okulary pływackie=Okulary pływackie, Deski SUP=Deska SUP,
  Płetwy=Płetwy do pływania, Pianki=Pianka do pływania
 Zimowe: Sanki=Sanki drewniane, Narty=Narty zjazdowe, Łyżwy=Łyżwy figurowe, Gogle=Gogle narciarskie,
  Rękawice=Rękawice narciarskie
 Wędkarstwo: Wędki=Wędka spinningowa, Kołowrotki=Kołowrotek spinningowy, Przynęty=Przynęta gumowa,
  Podbieraki=Podbierak składany, Żyłki=Żyłka karpiowa
Motoryzacja
 Części: Filtry=Filtr powietrza, Klocki hamulcowe=Klocki hamulcowe, Świece=Świeca zapłonowa,
  Wycieraczki=Wycieraczki płaskie, Akumulatory=Akumulator rozruchowy
 Chemia: Oleje=Olej silnikowy, Płyny=Płyn do spryskiwaczy, Woski=Wosk samochodowy,
  Szampony=Szampon samochodowy, Smary=Smar łożyskowy
 Wyposażenie: Dywaniki=Dywanik gumowy, Pokrowce=Pokrowiec na fotel, Bagażniki=Bagażnik dachowy,
  Nawigacje=Nawigacja samochodowa, Kamery=Kamera cofania
 Opony: Opony letnie=Opona letnia, Opony zimowe=Opona zimowa, Felgi=Felga aluminiowa,
  Kołpaki=Kołpak samochodowy, Łańcuchy=Łańcuch śniegowy
 Motocykle: Kaski motocyklowe=Kask motocyklowy, Kurtki motocyklowe=Kurtka motocyklowa,
  Rękawice motocyklowe=Rękawice motocyklowe, Lusterka=Lusterko motocyklowe, Kufry=Kufer motocyklowy
 Warsztat: Podnośniki=Podnośnik hydrauliczny, Kompresory=Kompresor olejowy,
  Prostowniki=Prostownik automatyczny, Ściągacze=Ściągacz do łożysk, Kanistry=Kanister metalowy
Uroda i zdrowie
 Pielęgnacja: Kremy=Krem nawilżający, Balsamy=Balsam do ciała, Serum=Serum do twarzy,
  Mydła=Mydło naturalne, Olejki=Olejek eteryczny
 Makijaż: Pomadki=Pomadka matowa, Tusze=Tusz do rzęs, Podkłady=Podkład kryjący,
  Pędzle=Pędzel do makijażu, Lakiery=Lakier hybrydowy
 Włosy: Szampony do włosów=Szampon do włosów, Suszarki=Suszarka do włosów,
  Prostownice=Prostownica ceramiczna, Grzebienie=Grzebień drewniany, Farby do włosów=Farba do włosów
 Zdrowie: Ciśnieniomierze=Ciśnieniomierz naramienny, Termometry=Termometr bezdotykowy,
  Opaski=Opaska uciskowa, Inhalatory=Inhalator tłokowy, Wagi=Waga łazienkowa
 Perfumy: Perfumy damskie=Perfumy damskie, Perfumy męskie=Perfumy męskie,
  Dezodoranty=Dezodorant w kulce, Zestawy=Zestaw upominkowy, Próbki=Próbka perfum
 Zwierzęta: Karmy=Karma sucha, Legowiska=Legowisko dla psa, Smycze=Smycz automatyczna,
  Drapaki=Drapak dla kota, Akwaria=Akwarium szklane
Kultura i hobby
 Książki: Powieści=Książka powieść, Poradniki=Książka poradnik, Albumy=Album fotograficzny,
  Bajki=Książka z bajkami, Podręczniki=Podręcznik szkolny
 Muzyka: Płyty winylowe=Płyta winylowa, Płyty CD=Płyta CD, Gitary=Gitara klasyczna,
  Struny=Struny do gitary, Keyboardy=Keyboard dla początkujących
 Kolekcje: Monety=Moneta kolekcjonerska, Znaczki=Znaczek pocztowy, Pocztówki=Pocztówka przedwojenna,
  Modele=Model do sklejania, Figurki=Figurka kolekcjonerska
 Rękodzieło: Włóczki=Włóczka akrylowa, Koraliki=Koraliki szklane, Szydełka=Szydełko metalowe,
  Tkaniny=Tkanina bawełniana, Papiery ozdobne=Papier ozdobny
 Biuro: Segregatory=Segregator biurowy, Długopisy=Długopis żelowy, Kalendarze=Kalendarz książkowy,
  Niszczarki=Niszczarka dokumentów, Krzesła biurowe=Krzesło biurowe
 Ogłoszenia: Usługi lokalne=Usługa wykonania projektu, Lekcje=Lekcje języka obcego,
  Naprawy=Naprawa sprzętu domowego, Wynajem=Wynajem sali szkoleniowej, Transport=Transport mebli
`;
