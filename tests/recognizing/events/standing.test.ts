import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A sentence of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "deaths that somebody tells of": [
    [
      "Fidel Castro sei am Donnerstag gestorben, sagte Raúl Castro.",
      "OTHER HAPPENED 2015-03-19 SUBJECT=Fidel Castro BY=Raúl Castro",
      "STATEMENT HAPPENED SPEAKER=Raúl Castro",
    ],
    ["Raúl Castro sagte, Fidel Castro sterbe.", "STATEMENT HAPPENED SPEAKER=Raúl Castro"],
  ],
  "infinitives without a comma": [
    ["Barack Obama begann am Montag Syrien zu bombardieren.", "ATTACK HAPPENED 2015-03-16 AGENT=Barack Obama TARGET=Syrien"],
    [
      "Angela Merkel reiste am Montag nach Kuba ohne Raúl Castro zu treffen.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Kuba PLACE=Kuba",
    ],
  ],
  "what is not so in an attribute": [
    [
      "Peru unterzeichnete am Montag ein nicht näher beschriebenes Abkommen mit Chile.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Peru PARTICIPANT=Chile",
    ],
    [
      "Peru hat das nie in Kraft getretene Abkommen mit Chile am Montag gekündigt.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Peru PARTICIPANT=Chile",
    ],
    ["Peru hat das Abkommen mit Chile nie unterzeichnet.", "TREATY DID_NOT_HAPPEN PARTICIPANT=Peru PARTICIPANT=Chile"],
    [
      "Angela Merkel ist zu einem nicht öffentlich angekündigten Besuch in Peru eingetroffen.",
      "VISIT HAPPENED HOST=Peru VISITOR=Angela Merkel PLACE=Peru",
      "MEETING/arrival HAPPENED VISITOR=Angela Merkel",
    ],
  ],
  "called off, put off, turned down": [
    [
      "Das für Mai geplante Treffen zwischen Barack Obama und Hassan Ruhani fiel aus.",
      "MEETING CANCELLED 2015-05 PARTICIPANT=Barack Obama PARTICIPANT=Hassan Rohani",
    ],
    [
      "Der Besuch von Präsident Jacob Zuma in Nigeria wurde auf Eis gelegt.",
      "VISIT POSTPONED VISITOR=Jacob Zuma HOST=Nigeria PLACE=Nigeria",
    ],
    ["Die Reise von Angela Merkel nach Tokio platzte.", "VISIT CANCELLED VISITOR=Angela Merkel HOST=Japan PLACE=Tokio"],
    ["Das Referendum in Katalonien wurde verboten.", "ELECTION CANCELLED PLACE=Katalonien"],
    ["Nigeria widerrief den Haftbefehl gegen Dick Cheney.", "LEGAL_ACTION CANCELLED TARGET=Dick Cheney"],
    ["Ein Krieg zwischen Indien und Pakistan wurde verhindert.", "WAR DID_NOT_HAPPEN AGENT=Indien AGENT=Pakistan"],
    ["Die Polizei vereitelte einen Anschlag in Brüssel.", "ATTACK DID_NOT_HAPPEN TARGET=Belgien PLACE=Brüssel"],
    ["Die USA verzichten auf einen Militärschlag gegen Syrien.", "ATTACK DID_NOT_HAPPEN TARGET=Syrien AGENT=Vereinigte Staaten"],
    [
      "Kasachstan weigerte sich, den Vertrag mit Russland zu unterzeichnen.",
      "STATEMENT HAPPENED SPEAKER=Kasachstan SUBJECT=Russland",
      "TREATY DID_NOT_HAPPEN PARTICIPANT=Kasachstan PARTICIPANT=Russland",
    ],
  ],
  "not done, not agreed on, and what a report says that is called nonsense": [
    [
      "Der Präsident weigerte sich am Montag, die Ernennung von Peter Müller zum Minister zu unterschreiben.",
      "APPOINTMENT DID_NOT_HAPPEN SUBJECT=Peter Müller",
    ],
    [
      "Ein Treffen zwischen Obama und Putin blieb aus.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    [
      "Zu einer Begegnung von Obama und Castro kam es nicht.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Raúl Castro",
    ],
    [
      "Zu einem Händedruck zwischen Obama und Castro kam es in Panama nicht.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Raúl Castro PLACE=Panama",
    ],
    [
      "China legte sein Veto gegen Sanktionen gegen Syrien ein.",
      "STATEMENT HAPPENED SPEAKER=China",
      "SANCTION DID_NOT_HAPPEN TARGET=Syrien",
    ],
    [
      "Die EU konnte sich nicht auf Sanktionen gegen Russland einigen.",
      "SANCTION DID_NOT_HAPPEN TARGET=Russland AGENT=Europäische Union",
      "AGREEMENT DID_NOT_HAPPEN PARTICIPANT=Europäische Union",
    ],
    [
      "Die EU verschob die Verhängung von Sanktionen gegen Russland.",
      "OTHER HAPPENED AGENT=Europäische Union",
      "SANCTION POSTPONED TARGET=Russland",
    ],
    [
      "Der Besuch von John Kerry in Kairo fiel dem Schneesturm zum Opfer.",
      "VISIT CANCELLED VISITOR=John Kerry HOST=Ägypten PLACE=Kairo",
    ],
    [
      "Ein Sprecher bezeichnete Meldungen über ein Treffen von Poroschenko und Putin als Unsinn.",
      "MEETING HAPPENED DENIED PARTICIPANT=Petro Poroschenko PARTICIPANT=Wladimir Putin",
    ],
    [
      "Niemand hat die Botschaft der USA in Tripolis angegriffen.",
      "ATTACK DID_NOT_HAPPEN TARGET=Vereinigte Staaten TARGET=Libyen PLACE=BUILDING PLACE=Tripolis",
    ],
    ["Peru ließ Alberto Fujimori nicht frei.", "LEGAL_ACTION DID_NOT_HAPPEN AGENT=Peru TARGET=Alberto Fujimori"],
    ["Alberto Fujimori kommt vorerst nicht frei.", "LEGAL_ACTION DID_NOT_HAPPEN TARGET=Alberto Fujimori"],
    [
      "Die Freilassung von Alberto Fujimori lehnte Präsident Humala ab.",
      "LEGAL_ACTION DID_NOT_HAPPEN TARGET=Alberto Fujimori",
      "STATEMENT HAPPENED SPEAKER=Ollanta Humala SUBJECT=Alberto Fujimori",
    ],
    // What somebody else died in is not what was called off.
    ["Ein Minister fiel in Bagdad einem Anschlag zum Opfer.", "ATTACK HAPPENED TARGET=Irak PLACE=Bagdad"],
  ],
  "tried, and failed": [
    ["Der Putsch in Burundi ist gescheitert.", "ATTACK HAPPENED TARGET=Burundi PLACE=Burundi"],
    [
      "Die Verhandlungen zwischen Sudan und Südsudan scheiterten am Montag.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Sudan PARTICIPANT=Südsudan",
    ],
  ],
  "a time before the verb is no clause": [
    [
      "Bis Ende Mai 2016 sollen die rund 6000 Kämpfer ihre Waffen den Vereinten Nationen übergeben.",
      "DELIVERY PLANNED [..2016-05~] RECIPIENT=Vereinte Nationen",
    ],
  ],
  "not so, or nearly so": [
    [
      "Shinzo Abe traf weder Putin noch Medwedew.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Shinzo Abe PARTICIPANT=Wladimir Putin PARTICIPANT=Dmitri Medwedew",
    ],
    [
      "Beinahe hätten sich Obama und Castro getroffen.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Raúl Castro",
    ],
    ["Um ein Haar wäre Präsident Hamid Karzai getötet worden.", "ATTACK DID_NOT_HAPPEN TARGET=Hamid Karsai"],
    [
      "Es gibt keine Pläne für ein Treffen von Obama und Assad.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Baschar al-Assad",
    ],
    [
      "Obama schließt einen Angriff auf Syrien nicht aus.",
      "STATEMENT HAPPENED SPEAKER=Barack Obama SUBJECT=Syrien",
      "ATTACK HYPOTHETICAL TARGET=Syrien",
    ],
  ],
  "only thought of": [
    [
      "Falls Merkel nach Athen reist, wird sie Alexis Tsipras treffen.",
      "VISIT HYPOTHETICAL VISITOR=Angela Merkel HOST=Griechenland PLACE=Athen",
      "MEETING HYPOTHETICAL PARTICIPANT=Angela Merkel PARTICIPANT=Alexis Tsipras",
    ],
    [
      "Ein Treffen von Xi Jinping und Shinzo Abe ist unwahrscheinlich.",
      "MEETING HYPOTHETICAL PARTICIPANT=Xi Jinping PARTICIPANT=Shinzo Abe",
    ],
    [
      "Ein Besuch von Shinzo Abe in Seoul gilt als ausgeschlossen.",
      "VISIT DID_NOT_HAPPEN VISITOR=Shinzo Abe HOST=Südkorea PLACE=Seoul",
    ],
    [
      "Ein Abkommen zwischen Iran und den USA ist in weiter Ferne.",
      "TREATY HYPOTHETICAL PARTICIPANT=Iran PARTICIPANT=Vereinigte Staaten",
    ],
    [
      "Die Einigung zwischen Griechenland und der EU steht noch aus.",
      "AGREEMENT PLANNED PARTICIPANT=Griechenland PARTICIPANT=Europäische Union",
    ],
    ["Hat der Sudan Waffen an Tschad geliefert?", "DELIVERY HAPPENED QUESTIONED SENDER=Sudan RECIPIENT=Tschad"],
  ],
  "said by nobody in particular": [
    ["Der Iran soll Waffen an die Huthi geliefert haben.", "DELIVERY HAPPENED SENDER=Iran RECIPIENT=Huthi BY=soll"],
    ["Angeblich hat Nordkorea Raketen an Syrien geliefert.", "DELIVERY HAPPENED SENDER=Nordkorea RECIPIENT=Syrien BY=Angeblich"],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  it.each(cases)(`${group}: %s`, (text, ...events) => {
    expect(told(text)).toEqual(events);
  });
