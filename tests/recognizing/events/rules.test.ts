import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A sentence of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "roles follow case, preposition and voice": [
    [
      "Der kubanische Präsident Raul Castro wurde am Dienstag von Papst Franziskus im Vatikan empfangen.",
      "MEETING HAPPENED 2015-03-17 VISITOR=Raúl Castro HOST=Papst Franziskus PLACE=Vatikan",
    ],
    [
      "Den polnischen Präsidenten Bronislaw Komorowski empfing am Montag Bundespräsident Joachim Gauck.",
      "MEETING HAPPENED 2015-03-16 HOST=Joachim Gauck VISITOR=Bronisław Komorowski",
    ],
    [
      "Kenias Präsident Uhuru Kenyatta beschuldigte Somalia, Waffen an Eritrea zu liefern.",
      "STATEMENT HAPPENED SPEAKER=Uhuru Kenyatta TARGET=Somalia",
      "DELIVERY HAPPENED SENDER=Somalia RECIPIENT=Eritrea BY=Kenias Präsident Uhuru Kenyatta",
    ],
  ],
  "a time belongs to its own clause": [
    [
      "Bundespräsident Joachim Gauck, der 2012 Israel besuchte, traf am Montag den polnischen Präsidenten Bronislaw Komorowski.",
      "VISIT HAPPENED 2012 VISITOR=Joachim Gauck HOST=Israel PLACE=Israel",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Joachim Gauck PARTICIPANT=Bronisław Komorowski",
    ],
    [
      "Nachdem Mauricio Macri am 10. Dezember 2014 das Amt übernommen hatte, besuchte er im Februar 2015 Brasilien.",
      "APPOINTMENT HAPPENED 2014-12-10 SUBJECT=Mauricio Macri",
      "VISIT HAPPENED 2015-02 VISITOR=Mauricio Macri HOST=Brasilien PLACE=Brasilien",
    ],
    [
      "Am Dienstag erklärte Frankreichs Präsident François Hollande, er werde im Mai nach Kuba reisen.",
      "STATEMENT HAPPENED 2015-03-17 SPEAKER=François Hollande",
      "VISIT PLANNED 2015-05 VISITOR=François Hollande HOST=Kuba PLACE=Kuba BY=Frankreichs Präsident François Hollande",
    ],
  ],
  "a time at the head of an entry, or that was told before, is that of what follows": [
    [
      "14. Mai 1948: David Ben-Gurion ruft in Tel Aviv den Staat Israel aus.",
      "FOUNDING HAPPENED 1948-05-14 AGENT=David Ben-Gurion SUBJECT=Israel PLACE=Tel Aviv",
    ],
    [
      "Cassis traf am Montag in Bern Wang Yi. Im Zentrum stand der Handel. Die beiden Minister unterschrieben anschliessend ein Abkommen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Cassis PARTICIPANT=Wang Yi PLACE=Bern",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Cassis PARTICIPANT=Wang Yi PLACE=Bern",
    ],
    [
      "Dilma Rousseff hat am Mittwoch Juan Manuel Santos empfangen. Santos war am Dienstag eingetroffen. Im Anschluss unterzeichneten die beiden ein Abkommen.",
      "MEETING HAPPENED 2015-03-18 HOST=Dilma Rousseff VISITOR=Juan Manuel Santos",
      "MEETING/arrival HAPPENED 2015-03-17 VISITOR=Juan Manuel Santos",
      "TREATY HAPPENED 2015-03-18 PARTICIPANT=Dilma Rousseff PARTICIPANT=Juan Manuel Santos",
    ],
    ["2003: Die USA greifen den Irak an.", "ATTACK HAPPENED 2003 AGENT=Vereinigte Staaten TARGET=Irak"],
    [
      "Im Mai 1955 – Konrad Adenauer reist nach Paris.",
      "VISIT HAPPENED 1955-05 VISITOR=Konrad Adenauer HOST=Frankreich PLACE=Paris",
    ],
    [
      "Nach dem Besuch von Angela Merkel in Griechenland am Mittwoch zieht Athen eine positive Bilanz.",
      "VISIT HAPPENED 2015-03-18 VISITOR=Angela Merkel HOST=Griechenland PLACE=Griechenland",
    ],
    [
      "Wang Yi traf am Sonntag Angela Merkel. Kanada verhängte gleichentags Sanktionen gegen Nicaragua.",
      "MEETING HAPPENED 2015-03-15 PARTICIPANT=Wang Yi PARTICIPANT=Angela Merkel",
      "SANCTION HAPPENED 2015-03-15 AGENT=Kanada TARGET=Nicaragua",
    ],
  ],
  "what happens during something has its time and is part of it": [
    [
      "Während des Besuchs von Präsident Xi Jinping in Pakistan im Januar unterzeichneten Pakistan und China ein Abkommen.",
      "VISIT HAPPENED 2015-01 VISITOR=Xi Jinping HOST=Pakistan PLACE=Pakistan",
      "TREATY HAPPENED 2015-01 PARTICIPANT=Pakistan PARTICIPANT=China PLACE=Pakistan PART_OF=VISIT",
    ],
    [
      "Angela Merkel traf am Montag Alexis Tsipras. Danach telefonierte sie mit François Hollande.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Alexis Tsipras",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
  ],
  "the status is the words' own": [
    [
      "Der für April geplante Gipfel zwischen Barack Obama und Dilma Rousseff wurde abgesagt.",
      "MEETING CANCELLED 2015-04 PARTICIPANT=Barack Obama PARTICIPANT=Dilma Rousseff",
    ],
    [
      "Die für Donnerstag geplante Reise von Außenminister Frank-Walter Steinmeier nach Havanna wurde verschoben.",
      "VISIT POSTPONED 2015-03-26 VISITOR=Frank-Walter Steinmeier HOST=Kuba PLACE=Havanna",
    ],
    ["Merkel will im Mai nach Japan reisen.", "VISIT PLANNED 2015-05 VISITOR=Angela Merkel HOST=Japan PLACE=Japan"],
    [
      "Es wird erwartet, dass der indische Premierminister Narendra Modi im April Frankreich besucht.",
      "VISIT PLANNED 2015-04 VISITOR=Narendra Modi HOST=Frankreich PLACE=Frankreich",
    ],
    ["Merkel könnte Putin im Mai treffen.", "MEETING HYPOTHETICAL 2015-05 PARTICIPANT=Angela Merkel PARTICIPANT=Wladimir Putin"],
    [
      "Die Gespräche zwischen Iran und den USA wurden auf April vertagt.",
      "MEETING POSTPONED PARTICIPANT=Iran PARTICIPANT=Vereinigte Staaten",
    ],
  ],
  "negations and questions": [
    ["Obama hat Castro nicht getroffen.", "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Raúl Castro"],
    [
      "Das Treffen zwischen Barack Obama und Raul Castro kam nicht zustande.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Raúl Castro",
    ],
    [
      "Ob sich Obama und Castro treffen werden, ist offen.",
      "MEETING PLANNED QUESTIONED PARTICIPANT=Barack Obama PARTICIPANT=Raúl Castro",
    ],
    [
      "Moskau dementierte, dass Russland Waffen an Ägypten geliefert habe.",
      "STATEMENT HAPPENED SPEAKER=Russland",
      "DELIVERY HAPPENED DENIED SENDER=Russland RECIPIENT=Ägypten BY=Moskau",
    ],
  ],
  "phrases go together as grammar says": [
    [
      "Dilma Rousseff und Raul Castro sprachen in Brasília über den Schutz des Regenwaldes und den Krieg in der Ukraine.",
      "MEETING HAPPENED PARTICIPANT=Dilma Rousseff PARTICIPANT=Raúl Castro PLACE=Brasília",
      "WAR HAPPENED TARGET=Ukraine",
    ],
    [
      "Merkel wird in Ljubljana auch ihren Amtskollegen Miro Cerar treffen.",
      "MEETING PLANNED PARTICIPANT=Angela Merkel PARTICIPANT=Miro Cerar PLACE=Ljubljana",
    ],
    [
      "Im September waren Merkel und Hollande am Rande der UN-Vollversammlung in New York erneut zusammengekommen.",
      "MEETING HAPPENED 2014-09 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=New York",
    ],
    [
      "Im Februar war Merkel in Moskau gewesen, wo sie mit dem russischen Regierungschef Dmitri Medwedew zusammentraf.",
      "VISIT HAPPENED 2015-02 VISITOR=Angela Merkel HOST=Russland PLACE=Moskau",
      "MEETING HAPPENED 2015-02 PARTICIPANT=Angela Merkel PARTICIPANT=Dmitri Medwedew PLACE=Moskau",
    ],
    [
      "Sollte Merkel im Mai in die Türkei reisen, würde sie Erdogan treffen.",
      "VISIT HYPOTHETICAL 2015-05 VISITOR=Angela Merkel HOST=Türkei PLACE=Türkei",
      "MEETING HYPOTHETICAL PARTICIPANT=Angela Merkel PARTICIPANT=Recep Tayyip Erdoğan",
    ],
    [
      "Im Mai 1991 besuchte Boris Jelzin den Vater von Baschar al-Assad, Hafis al-Assad, in Damaskus.",
      "VISIT HAPPENED 1991-05 VISITOR=Boris Jelzin HOST=Hafiz al-Assad PLACE=Damaskus",
    ],
    ["Merkel sprach vor dem Bundestag über die Krise.", "STATEMENT HAPPENED SPEAKER=Angela Merkel ADDRESSEE=Bundestag"],
  ],
  "pronouns at the beginning of a sentence, pairs and unlisted towns": [
    [
      "Tschads Präsident Idriss Déby ist am Sonntagabend in Niamey gelandet. Er traf dort Präsident Mahamadou Issoufou.",
      "MEETING/arrival HAPPENED 2015-03-15 VISITOR=Idriss Déby PLACE=Niamey",
      "MEETING HAPPENED 2015-03-15 PARTICIPANT=Idriss Déby PARTICIPANT=Mahamadou Issoufou PLACE=Niamey",
    ],
    [
      "Putin soll am Donnerstag in Havanna landen. 2000 traf sich Putin mit Fidel Castro. Dieses Treffen soll laut Putin der Wirtschaft nützen.",
      "MEETING/arrival PLANNED 2015-03-26 VISITOR=Wladimir Putin PLACE=Havanna",
      "MEETING HAPPENED 2000 PARTICIPANT=Wladimir Putin PARTICIPANT=Fidel Castro",
      "STATEMENT HAPPENED SPEAKER=Wladimir Putin",
    ],
    [
      "Xi und Putin trafen sich. Am Mittwoch wollen sie einen Gasliefervertrag unterschreiben; auch Gazprom-Chef Alexej Miller gehört zur Delegation.",
      "MEETING HAPPENED PARTICIPANT=Xi Jinping PARTICIPANT=Wladimir Putin",
      "TREATY PLANNED 2015-03-25 PARTICIPANT=Xi Jinping PARTICIPANT=Wladimir Putin",
    ],
    [
      "Am Samstag werden Merkel und Hollande nach Kobe reisen.",
      "VISIT PLANNED 2015-03-21 VISITOR=Angela Merkel VISITOR=François Hollande HOST=Japan PLACE=Kobe",
    ],
    [
      "Merkel ist am Montag nach Bouaké gereist.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Elfenbeinküste PLACE=Bouaké",
    ],
    [
      "„Ich danke Premierminister Abe für die warme Gastfreundschaft“, sagte Narendra Modi.",
      "STATEMENT HAPPENED SPEAKER=Narendra Modi ADDRESSEE=Shinzo Abe",
    ],
  ],
  "what is denied, not planned or called off did not happen": [
    [
      "General Abdel Fattah al-Sisi bestritt, mit Bundeskanzlerin Angela Merkel telefoniert zu haben.",
      "STATEMENT HAPPENED SPEAKER=Abdel Fattah al-Sisi",
      "PHONE_CALL HAPPENED DENIED PARTICIPANT=Abdel Fattah al-Sisi PARTICIPANT=Angela Merkel BY=General Abdel Fattah al-Sisi",
    ],
    [
      "Berichte, wonach Merkel im Februar mit Präsident Xi Jinping telefoniert habe, wies ein Sprecher zurück.",
      "PHONE_CALL HAPPENED DENIED 2015-02 PARTICIPANT=Angela Merkel PARTICIPANT=Xi Jinping",
    ],
    [
      "Das Ministerium dementierte einen Bericht, wonach Angela Merkel im Februar heimlich Peking besucht habe.",
      "VISIT HAPPENED DENIED 2015-02 VISITOR=Angela Merkel HOST=China PLACE=Peking BY=Das Ministerium",
    ],
    [
      "Berichte über ein Treffen Merkels mit Putin in Kairo hat der Kreml zurückgewiesen.",
      "MEETING HAPPENED DENIED PARTICIPANT=Angela Merkel PARTICIPANT=Wladimir Putin PLACE=Kairo BY=der Kreml",
      "STATEMENT HAPPENED SPEAKER=Kreml",
    ],
    [
      "Es sei falsch, dass Merkel Putin getroffen habe.",
      "MEETING HAPPENED DENIED PARTICIPANT=Angela Merkel PARTICIPANT=Wladimir Putin",
    ],
    [
      "Ein Treffen Merkels mit Putin sei nicht vorgesehen, hieß es.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Angela Merkel PARTICIPANT=Wladimir Putin",
    ],
    ["Es ist nicht geplant, dass Merkel nach China reist.", "VISIT DID_NOT_HAPPEN VISITOR=Angela Merkel HOST=China PLACE=China"],
    [
      "Das Treffen von Merkel und Putin wurde nicht abgesagt.",
      "MEETING PLANNED PARTICIPANT=Angela Merkel PARTICIPANT=Wladimir Putin",
    ],
    [
      "Kerry sagte, dass Russland keine Soldaten nach Syrien schickt.",
      "STATEMENT HAPPENED SPEAKER=John Kerry",
      "OTHER DID_NOT_HAPPEN AGENT=Russland PLACE=Syrien BY=Kerry",
    ],
    [
      "Angela Merkel hat ihre für Dienstag geplante Reise nach Kairo abgesagt.",
      "VISIT CANCELLED 2015-03-24 VISITOR=Angela Merkel HOST=Ägypten PLACE=Kairo",
    ],
    [
      "Vietnam und China haben ein für diese Woche angesetztes Gipfeltreffen gestrichen.",
      "MEETING CANCELLED [2015-03-16..2015-03-22] PARTICIPANT=Vietnam PARTICIPANT=China",
    ],
    [
      "Serbiens Präsident Aleksandar Vučić sagte ein für Mittwoch geplantes Treffen mit Merkel ab.",
      "MEETING CANCELLED 2015-03-25 PARTICIPANT=Angela Merkel PARTICIPANT=Aleksandar Vučić",
    ],
    ["Merkel wird nicht nach China reisen.", "VISIT DID_NOT_HAPPEN VISITOR=Angela Merkel HOST=China PLACE=China"],
  ],
  "who says so": [
    [
      "Der Iran habe Waffen an den Jemen geliefert, sagte US-Außenminister John Kerry.",
      "DELIVERY HAPPENED SENDER=Iran RECIPIENT=Jemen BY=US-Außenminister John Kerry",
      "STATEMENT HAPPENED SPEAKER=John Kerry",
    ],
    [
      "Nach Angaben von Human Rights Watch hat Saudi-Arabien den Jemen bombardiert.",
      "ATTACK HAPPENED AGENT=Saudi-Arabien TARGET=Jemen BY=Human Rights Watch",
    ],
    [
      "Wie die Agentur Anadolu berichtete, ist Präsident Recep Tayyip Erdogan am Sonntag nach Katar gereist.",
      "VISIT HAPPENED 2015-03-15 VISITOR=Recep Tayyip Erdoğan HOST=Katar PLACE=Katar BY=die Agentur Anadolu",
    ],
    [
      "Der Iran habe im Februar eine Rakete getestet, berichtete die Agentur Reuters unter Berufung auf das Pentagon.",
      "WEAPON_TEST HAPPENED 2015-02 AGENT=Iran BY=die Agentur Reuters VIA Pentagon",
    ],
  ],
  "nouns take up what was told before, invitations say who travels": [
    [
      "Premierminister Narendra Modi traf am Dienstag in Ottawa den kanadischen Premierminister Stephen Harper. Das Treffen dauerte zwei Stunden.",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Narendra Modi PARTICIPANT=Stephen Harper PLACE=Ottawa",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Narendra Modi PARTICIPANT=Stephen Harper PLACE=Ottawa",
    ],
    [
      "Präsident Xi Jinping hat Premierminister Narendra Modi zu einem Besuch in China eingeladen.",
      "VISIT PLANNED HOST=China VISITOR=Narendra Modi HOST=Xi Jinping PLACE=China",
      "INVITATION HAPPENED SENDER=Xi Jinping RECIPIENT=Narendra Modi",
    ],
    [
      "Papst Franziskus wird im September in die USA reisen, wo er Präsident Obama treffen will.",
      "VISIT PLANNED 2015-09 VISITOR=Papst Franziskus HOST=Vereinigte Staaten PLACE=Vereinigte Staaten",
      "MEETING PLANNED 2015-09 PARTICIPANT=Papst Franziskus PARTICIPANT=Barack Obama PLACE=Vereinigte Staaten",
    ],
    [
      "Ägyptens Außenminister Samih Schukri bestritt, Libyen angegriffen zu haben.",
      "STATEMENT HAPPENED SPEAKER=Samih Schukri SUBJECT=Libyen",
      "ATTACK HAPPENED DENIED AGENT=Samih Schukri TARGET=Libyen BY=Ägyptens Außenminister Samih Schukri",
    ],
  ],
  "other senses, habits and advice are no events": [
    ["Merkel traf eine Entscheidung."],
    ["Diplomatische Besuche sind in Bhutan selten."],
    ["Der Angriff ist die beste Verteidigung."],
    ["Für die Reise nach Italien empfehlen wir festes Schuhwerk."],
  ],
};

const ROWS = Object.entries(CASES).flatMap(([rule, cases]) => cases.map(([text, ...events]) => ({ rule, text, events })));

it.each(ROWS)("$rule: $text", ({ text, events }) => {
  expect(told(text, "2015-03-20")).toEqual(events);
});
