import { foldedWords } from "../word-lists.ts";

/** Nouns that stand where names stand: at the beginning of a sentence, after a role, after "in", "nach" or "aus" without an article. */
const NOUNS = `
Abend Abkommen Ablauf Ablehnung Abschluss Abschied Absicht Absprache Abstimmung Abteilung Abwehr Abwesenheit Abzug Agenten Agenda Aktien Aktion Aktivisten Alarm Alltag Alter Ambitionen Amt Amtsantritt Amtseid Amtseinführung Amtszeit Analyse Analysten Anarchie Anbetracht Andere Anderen Anerkennung Anfang Anfangs Anfrage Angaben Angebot Angehörige Angehörigen Angehöriger Angriff Angriffe Angst Anhänger Anhängern Anklage Ankunft Ankündigung Ankündigungen Anlass Anlehnung Annahme Anmerkung Anordnung Ansatz Anschlag Anschläge Anschluss Ansehen Ansicht Anspielung Anspruch Anteil Antrag Antwort Anwesenheit Anwohner Arbeit Arbeiter Arbeitslosigkeit Argument Armee Armut Art Artikel Artillerie Asyl Atemnot Atomkraft Atomtest Atomwaffen Auffassung Aufgabe Aufgaben Aufklärung Auflagen Aufmerksamkeit Aufnahme Aufnahmen Aufruf Aufschwung Aufsicht Aufständische Auftrag Auftritt Augen Augenzeugen Ausdruck Ausgaben Ausland Ausnahme Aussage Aussagen Außenpolitik Aussicht Ausreise Ausweg Auswirkungen Autos Autor
Bahn Banken Barriere Basis Bau Bauern Bedarf Bedenken Bedeutung Bedingung Bedingungen Bedrohung Beerdigung Befehl Befehle Befragten Befürchtungen Beginn Begegnung Begleitung Begriff Begründung Begrüßung Behörde Behörden Behördenangaben Beirat Beispiel Beitrag Beobachter Beobachtern Bereich Bereichen Bereitschaft Bericht Berichte Berichten Beruf Berufung Beschluss Beschlüsse Beschuss Beschwerden Besitz Besitzer Besorgnis Besuch Besuche Besucher Besuchs Betracht Betrieb Bevölkerung Bewegung Beweis Beweise Bewohner Bewusstsein Beziehung Beziehungen Bezug Bild Bilder Bildern Bildung Bitten Blick Blut Boden Bomben Boot Börse Botschaft Brand Brief Brot Brücke Bruder Bund Bürger Bürgern Bürgerkrieg Büro
Chance Chancen Chaos Charakter Christen Computer Corona Dabei Daher Damit Dampf Danach Dank Daraufhin Darstellung Darüber Daten Dauer Debatte Deckung Delegation Delegationen Delegierte Demokratie Demokraten Demonstranten Demonstration Demonstrationen Demzufolge Denkmal Deportation Details Dialog Dialogs Dienst Dienste Dienstag Ding Dinge Diplomaten Diplomatenkreisen Diplomatie Diskussion Dokument Dokumente Dollar Donner Donnerstag Dorf Dörfer Dritte Drittel Drohnen Drohnenangriff Drohung Drohungen Druck Dunkelheit Durchbruch Dutzende Dynamik
Ebene Ehre Ehren Eile Einfluss Eindruck Einheit Einheiten Einigkeit Einigung Einklang Einladung Einreise Einsatz Einsatzkräfte Einschätzung Einschränkungen Einsicht Einwanderer Einwohner Einzelheiten Eis Eltern Empfang Ende Energie Engagement Entfernung Entlassung Entrüstung Entscheidung Entscheidungen Entspannung Entwicklung Entwurf Erde Erdbeben Erdgas Erdöl Ereignis Ereignisse Erfahrung Erfolg Erfolge Ergebnis Ergebnisse Erhalt Erinnerung Erkenntnisse Erkenntnissen Erklärung Erlaubnis Ermittler Ermittlern Ermittlungen Ermordung Eröffnung Ersatz Erste Erwartung Erwartungen Erwiderung Essen Etwa Euro Europäer Exil Experte Experten Explosion Export Extremisten
Fabrik Fachleute Fachleuten Fahne Fahrt Fahrzeuge Fall Fälle Fällen Familie Familien Farbe Fassung Fehler Feier Feiern Feind Feinde Feld Fernsehen Fest Festnahme Festnahmen Feuer Feuerpause Feuerwehr Film Finanzkrise Firma Firmen Flagge Flaggen Flammen Fleisch Flucht Flüchtling Flüchtlinge Flug Flughafen Flugzeug Flugzeuge Fluss Folge Folgen Folter Form Formel Forscher Forderung Forderungen Fortschritt Fortschritte Foto Fotograf Fotos Frage Fragen Fraktion Frau Frauen Freiheit Freilassung Freitag Freude Freund Freunde Freundschaft Frieden Friedens Friedensgespräche Friedensgesprächen Front Führer Führung Funktion Furcht Fuß Fußball
Gang Garantie Garantien Gas Gast Gäste Gastgeber Gebäude Gebiet Gebiete Gebieten Geburt Gedanken Gedenken Gefahr Gefahren Gefangene Gefangenen Gefangenenaustausch Gefangenschaft Gefängnis Gefecht Gefechte Gefolge Gefolgsleute Gegenleistung Gegensatz Gegenseitigkeit Gegenwart Gegenzug Gegner Gehalt Geheimdienst Geheimdienste Geheimnis Geisel Geiseln Geist Geld Gelände Gelegenheit Geltung Gemeinschaft Generäle Genugtuung Gerede Gericht Gerüchte Gesamt Geschäft Geschäfte Geschäftsleute Geschichte Geschütze Gesellschaft Gesetz Gesetze Gesicht Gespräch Gespräche Gesprächen Gesundheit Getreide Gewahrsam Gewalt Gewehre Gewerkschaften Gewicht Gewinn Gewissheit Gewohnheit Gipfel Gipfeltreffen Gläubige Gleichgewicht Glück Gnade Gott Grad Granaten Greifbar Grenze Grenzen Großbrand Größe Grund Gründe Gründen Grundlage Gruppe Gruppen Gunst Güter
Haare Hafen Haft Haftbefehl Halle Hand Handel Handels Handlung Hände Händen Haus Hause Hauptstadt Heimat Held Helfer Helikopter Herbst Herrschaft Herz Hilfe Hilfen Hilfslieferungen Himmel Hinblick Hinsicht Hintergrund Hinweis Hinweise Hitze Hochwasser Hoffnung Höhe Holz Hunderte Hunger Idee Impfung Inflation Information Informationen Infrastruktur Inhalt Initiative Innenstadt Insel Insider Instabilität Interesse Interessen Interview Investoren Islamisten Isolation Jagd Jahr Jahre Jahren Jahres Jahrestag Jahrhundert Jahrzehnte Jahrzehnten Journalisten Jubel Juden Jugend Jugendliche Junta Justiz Juristen Kabinett Kälte Kameras Kampf Kämpfe Kämpfen Kämpfer Kandidaten Kapital Karte Kasse Katastrophe Kauf Kenntnis Kenner Kern Kilometer Kinder Kirche Klage Klammern Klarheit Klasse Kleidung Klima Klimaschutz Kohle Kolonne Kommentare Kommission Kommunisten Konferenz Konflikt Konflikte Konsequenzen Kontakt Kontakte Kontrolle Kontrollen Konzept Konzert Konzessionen Kooperation Kopf Körper Kosten Kraft Kräfte Krankenhaus Krankheit Kredite Kreise Kreisen Kredit Krieg Kriege Krieges Kriegs Kriegsende Kriegsgefangene Kriegsverbrechen Krise Krisen Kritik Kritiker Kritikern Kultur Kundgebung Kunst Kürze Küste
Lage Lager Land Länder Ländern Landes Landung Landwirte Länge Laufe Leben Lebensgefahr Lebensmittel Lehrer Leiche Leichen Leid Leistung Leitung Leser Leute Licht Liebe Lieferung Lieferungen Linie Liste Löhne Lösung Luft Luftabwehr Luftangriff Luftangriffe Luftwaffe Lust Macht Mächte Mahlzeit Mai Mal Maßnahme Maßnahmen Mangel Mann Männer Markt Märkte Marine Maß Maßen Masse Massen Maximum Maschine Medien Medienberichten Medienberichte Meer Mehrheit Mehrheiten Meilen Meinung Meldung Meldungen Menge Mensch Menschen Menschenrechte Mindest Minderheit Mindestens Minister Ministerium Minute Minuten Missbrauch Mission Misstrauen Mitarbeiter Mitarbeitern Mitglied Mitglieder Mitgliedern Mitgliedstaaten Mittag Mitte Mittel Mitteilung Mitternacht Mittwoch Modell Möglichkeit Möglichkeiten Moment Monat Monate Monaten Montag Moral Mord Morgen Motiv Motor Müll Munition Museum Musik Muslime Mutter Mütze
Nach Nachbar Nachbarland Nachbarländer Nachbarn Nachdruck Nachfolge Nachfrage Nachmittag Nachricht Nachrichten Nachrichtenagentur Nachrichtenagenturen Nachschub Nacht Nähe Name Namen Nation Nationen Natur Nebel Neubau Neugier Neuwahlen Niederlage Niveau Norden Nordosten Nordwesten Normalität Not Notfall Notstand Notwehr Nutzung Oberfläche Öffentlichkeit Offensive Offizielle Offiziellen Offizieren Öl Opfer Opposition Oppositionelle Option Orden Ordnung Organisation Organisationen Ort Orte Osten Ostern Ostukraine Paar Panik Panzer Papier Papiere Parade Parlament Parlaments Partei Parteien Partner Partnern Partnerschaft Patienten Pause Pech Pension Person Personal Personen Pfingsten Pflege Phase Plan Pläne Plätze Platz Polen Politik Politiker Politikern Polizei Polizisten Position Präsenz Praxis Preis Preise Premiere Presse Pressekonferenz Prestige Prinzip Priorität Probleme Problemen Produkte Produktion Programm Projekt Projekte Propaganda Protest Proteste Protesten Protokoll Provokation Provokationen Prozent Prozess Prüfung Publikum Punkt Punkte Putsch Qualität Quarantäne Quelle Quellen Rache Rahmen Rakete Raketen Raketentest Raketentests Rang Rat Rauch Raum Reaktion Reaktionen Rebellen Recht Rechte Rechten Rede Reden Referendum Reform Reformen Regel Regeln Regen Regierung Regierungen Regierungskreisen Regierungstruppen Regierungsvertreter Region Regionen Reichweite Reihe Reihen Reise Reisen Rekord Rente Reporter Reportern Republik Republikaner Reserve Residenz Resolution Resolutionen Respekt Rest Rettung Revolution Richtung Risiko Rohstoffe Rolle Rubel Rückkehr Rücksicht Rücktritt Rückzug Ruhe Rüstung Sache Sachen Salafisten Sanktion Sanktionen Satelliten Satz Schaden Schäden Schatten Schätzungen Scheitern Schiff Schiffe Schiffen Schlag Schlacht Schluss Schnee Schock Schritt Schritte Schulden Schüler Schule Schulen Schuld Schüsse Schutt Schutz Schwäche Schwierigkeit Schwierigkeiten See Sehnsucht Seite Seiten Selbst Selbstverteidigung Sender Serie Sicherheit Sicherheitskräfte Sicherheitskreisen Sicht Sieg Sieger Signal Signale Sinn Situation Sitz Sitzung Soldat Soldaten Solidarität Sommer Sonne Sonntag Sonnabend Samstag Sorge Sorgen Sowohl Soziales Spannung Spannungen Spätestens Spende Spenden Spiel Spiele Spitze Sprache Sprecher Staat Staaten Staates Staatsbesuch Staatschefs Staatsfernsehen Staatsmedien Stadt Städte Städten Stahl Stärke Start Stelle Stellen Stellung Stellungnahme Steuer Steuern Stimme Stimmen Stimmung Stolz Stopp Strafe Straße Straßen Strategie Streik Streit Streitkräfte Strom Stück Studenten Studie Stunde Stunden Sturm Suche Süden Südosten Südwesten Summe Symbol System Tag Tage Tagen Tages Tagesordnung Tat Täter Tatsache Tausende Technik Technologie Teil Teile Teilen Teilnahme Teilnehmer Teilnehmern Telefon Telefonat Telefonaten Telefongespräch Terror Terroristen Test Tests Text Thema Themen Theorie Tiefe Tier Tiere Tisch Tochter Tod Todesopfer Ton Tonnen Tor Tote Toten Tradition Tränen Transport Trauer Traum Treffen Treue Truppe Truppen Trümmer Trümmern Tür Übereinstimmung Überfall Übergang Überlebende Übersetzung Überraschung Überwachung Überzeugung Übung Übungen Umbruch Umfeld Umfrage Umfragen Umgang Umgebung Umlauf Umsetzung Umstände Umständen Umwelt Unabhängigkeit Unbekannte Unfall Ungewissheit Uniform Unklar Union Unrecht Unruhe Unruhen Unsicherheit Unterdrückung Unterhändler Unterlagen Unternehmen Unterschied Unterstützer Unterstützung Untersuchung Untersuchungshaft Unterzeichnung Urlaub Ursache Urteil Urteile Vater Verantwortliche Verantwortung Verbindung Verbindungen Verbot Verbrechen Verbund Verbündete Verbündeten Verdacht Verein Vereinbarung Vereinbarungen Verfassung Verfolgung Verfügung Vergangenheit Vergessenheit Vergleich Verhältnis Verhältnisse Verhältnissen Verhandlung Verhandlungen Verlauf Verletzte Verletzten Verlust Verluste Vermittler Vermittlung Vernichtung Versammlung Verschwörung Versehen Version Verständnis Verstärkung Verstöße Versuch Versuche Verteidiger Verteidigung Vertrag Verträge Vertrauen Vertreter Vertretern Vertretung Verurteilung Verwaltung Verwandte Verzicht Verzug Verzweiflung Video Videos Vieles Viertel Volk Völker Völkermord Völkerrecht Volkswirtschaft Vollmacht Vorbereitung Vorbereitungen Vorbild Vordergrund Vorfall Vorfeld Vorgang Vorgehen Vorhaben Vorjahr Vorlage Vormittag Vorräte Vorschlag Vorschläge Vorsicht Vorsitz Vorstellung Vorteil Vorteile Vorwurf Vorwürfe Vorwürfen Wachstum Waffe Waffen Waffenlieferungen Waffenruhe Waffenstillstand Wahl Wahlen Wahlkampf Wahlergebnis Wähler Wahrheit Währung Wald Wandel Warnung Warnungen Wasser Wechsel Weg Wege Weihnachten Weise Weite Weiterhin Welle Welt Weltkrieg Weltraum Weltrekord Werk Werte Wert West Westen Wetter Widerspruch Widerstand Wiederaufbau Wiederwahl Wille Willen Wind Winter Wirklichkeit Wirkung Wirtschaft Wissen Wissenschaft Wissenschaftler Woche Wochen Wochenende Wohl Wohnung Wort Worte Worten Wunsch Würde Wut Zahl Zahlen Zahlung Zehntausende Zeichen Zeit Zeiten Zeitpunkt Zeitung Zeitungen Zeitungsbericht Zeitverlust Zelte Zentrum Zeremonie Zeuge Zeugen Ziel Ziele Zivil Zivilbevölkerung Zivilisten Zoll Zölle Zone Zorn Zug Zugang Züge Zugeständnisse Zukunft Zurückhaltung Zusage Zusammenarbeit Zusammenhang Zusammenkunft Zustand Zustimmung Zweck Zweifel Zwischenfall Zwischenzeit Null Eins
Franken Mark Krone Kronen Rand Real Adel Bar Baum Blätter Bot Cousin Frei Hahn Heil Holt Jung Kamel Lange Leber Linde Maurer Rinne Ramadan Scharf Schwimmer Song Stier Tal Teufel Winzer Klug Blank Ruf Gross Dung Sang Spielfeld Liege Wels Lech Kurz Kern Bass Schüssel Kohl Wolf Klein Lang Bauer Koch Richter Fischer Vogel Fuchs Busch Stein Berg Bach Frost Ford Bahr Saar Rau Stark Groß Held Horn Hammer Pfeiffer Kreuz Sommer Winter Schwarz Weiß Rot Blau Gelb Grün Braun Silber Gold Metall Kristall Papier Porzellan Stoff Seide Beton Glas Bronze Marmor Stern Spiegel Standard Kurier Focus Zeit Presse Welt Bild Merkur Taz Tagesspiegel Union Kongress Senat Parlament Regierung Bundesrat Grüne Grünen Linke Linken Front Block Essen Halle Hof Worms Siegen Singen Hamm Ulm Au Bergen Kiel Elfmeter Gerichtshof Theater Stadion Verlag Musik Musiker Radio Bühne Stück Lied Album Band Roman Buch Bücher Oper Mannschaft Liga Verein Trainer Spieler Tor Punkt Saison Meisterschaft Turnier Finale Pokal Sieg Niederlage Linie Station Strecke Zug Zimmer Wände Auto
Auto Büro Kino Video Firma Konto Radio Studio Komma Handy Party Hobby Lobby Taxi Thema Klima Inland Ausland Umland Festland Neuland Niemandsland Ackerland Jury Story Show Team Video Dekret Gusto Manko Embargo Fiasko Debakel Detail Kilo Tempo Motto Kasino Casino Solo Foto Ghetto Getto Lotto Visa Agenda Arena Dilemma Drama Fauna Flora Gala Kamera Lava Plasma Schema Skala Trauma Villa Kabul-Mission Demo Info Limbo Logo Memo Studio Torso Veto Zoo Vitro Petto Summa Bälde Gänze Hülle Fülle Ketten Scharen Eigenregie Lebensgröße Wahrheit Übersee Kleinarbeit Handarbeit Tateinheit Maßarbeit Manier Hauptsache Klammer Raten Serie Schach Mode Vorleistung Vorkasse Stand Angriff Anführungszeichen
Januar Jänner Februar Feber März April Juni Juli August September Oktober November Dezember Frühling Frühjahr Frühsommer Spätsommer Jahresende Jahresbeginn Quartal
Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man Dies Diese Dieser Dieses Diesem Diesen Jene Jener Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Unser Unsere Kein Keine Alle Allen Alles Viele Vielen Einige Manche Mehrere Beide Beiden Was Wer Wie Wo Wann Warum Weshalb Welche Welcher Welches Dass Ob Wenn Als Bevor Nachdem Weil Da Denn Doch Aber Und Oder Sondern Auch Noch Nur Schon Erst Bereits Dann Dort Hier Heute Gestern Nun Jetzt Zuletzt Zuvor Zudem Zugleich Zunächst Zuerst Schließlich Anschließend Anschliessend Dagegen Dennoch Deshalb Deswegen Trotzdem Jedoch Allerdings Außerdem Ausserdem Ferner Ebenso Ebenfalls Insgesamt Derzeit Aktuell Kürzlich Unterdessen Inzwischen Mittlerweile Währenddessen Seitdem Seither Gleichzeitig Für Mit Bei Von Vom Vor Zu Zum Zur In Im Ins An Am Auf Aus Bis Durch Gegen Ohne Um Unter Über Wegen Trotz Laut Während Statt Anstatt Angesichts Aufgrund Neben Zwischen Hinter Seit Gegenüber Nahe Nebenan Immer Nie Niemand Jeder Jede Jedes So Ja Nein Nicht Nichts Sogar Selbst Vielmehr Vielleicht Wohl Offenbar Offensichtlich Angeblich Tatsächlich Natürlich Leider Hingegen Indes Indessen Somit Also Sonst Etwa Rund Knapp Fast Kaum Geplant Weder Einerseits Andererseits Laut Seitens Falls Sobald Solange Sofern Obwohl Obgleich Wobei Wodurch Woher Wohin Worauf Sollte Sollten Hätte Wäre Würde Kann Muss Soll Will Hat Ist War Wird Haben Sind Werden Neue Neuer Neues Neuen Erste Erster Erstes Zweite Zweiter Dritter Weitere Weiteren Große Großer Großen Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Hundert Tausend Million Millionen Milliarde Milliarden
`;

/** Folded words that are no names although they are written with a capital. */
export const GERMAN_NOUNS: ReadonlySet<string> = foldedWords(NOUNS);

/** Endings of nouns that are no names, folded. */
export const GERMAN_NOUN_ENDINGS: readonly string[] = [
  "ung",
  "ungen",
  "heit",
  "heiten",
  "keit",
  "keiten",
  "schaft",
  "schaften",
  "tion",
  "tionen",
  "taten",
  "nisse",
  "nissen",
  "ismus",
  "ierung",
  "lingen",
  "linge",
  "tum",
  "chen",
  "lein",
  "eure",
  "isten",
  "anten",
  "enten",
  "schefs",
  "krieg",
  "kriege",
  "kriegs",
  "politik",
  "minister",
  "treffen",
  "gesprach",
  "gesprache",
  "gesprachen",
  "besuch",
  "besuche",
  "reise",
  "waffen",
  "raketen",
  "truppen",
  "soldaten",
  "krafte",
  "kraften",
  "medien",
  "berichten",
  "angaben",
  "kreisen",
  "grunden",
  "zeiten",
  "lage",
  "kritik",
  "fragen",
  "haft",
  "hilfe",
  "recht",
  "rechte",
  "rechten",
  "jahr",
  "jahre",
  "jahren",
  "monat",
  "tag",
  "tage",
  "tagen",
  "woche",
  "wochen",
  "abend",
  "morgen",
  "mittag",
  "nacht",
  "ende",
  "beginn",
  "anfang",
  "leute",
  "leuten",
  "mann",
  "land",
  "lander",
  "landern",
  "staaten",
  "stadt",
  "liga",
  "strasse",
  "platz",
  "allee",
  "kirche",
  "preis",
  "museum",
  "theater",
];
