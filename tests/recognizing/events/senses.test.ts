import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A sentence of March 2015 and the kind and status of the events that it tells of; who takes part is told by other tables. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "hazards that kill and destroy": [
    ["Ein Taifun verwüstete am Freitag Palau.", "OTHER HAPPENED"],
    ["Ein Erdbeben zerstörte am Montag Skopje.", "OTHER HAPPENED"],
    ["Rebellen verwüsteten am Montag Bangui.", "ATTACK HAPPENED"],
    ["Ein Generalstreik legte am Mittwoch Belgien lahm.", "OTHER HAPPENED"],
  ],
  force: [
    ["Türkische Truppen landeten am 20. Juli 1974 auf Zypern.", "ATTACK HAPPENED"],
    ["Das Flugzeug mit den Soldaten landete am Montag in Köln."],
    ["Somalische Piraten brachten am Montag den Tanker «Sirius Star» in ihre Gewalt.", "ATTACK HAPPENED"],
    ["Die Regierung in Ankara brachte die Inflation unter Kontrolle."],
    ["Syrien bombardierte am Montag den Flughafen von Idlib.", "ATTACK HAPPENED"],
    ["Der Tschad hat Faya-Largeau angegriffen.", "ATTACK HAPPENED"],
    ["Der Iran schoss am Donnerstag eine amerikanische Drohne ab.", "ATTACK HAPPENED"],
    ["Frankreich zündete am 13. Februar 1960 in der Sahara einen Atomsprengsatz.", "WEAPON_TEST HAPPENED"],
    ["Offiziere stürzten am 12. April 1980 in Liberia Präsident William Tolbert.", "ATTACK HAPPENED"],
    ["Das Parlament in Bischkek stürzte Präsident Askar Akajew.", "APPOINTMENT/resignation HAPPENED"],
  ],
  "members of organizations": [
    ["Island wurde 1949 in die Nato aufgenommen.", "TREATY HAPPENED"],
    ["Algerien verliess 1967 die Organisation.", "OTHER/departure HAPPENED"],
    ["Pakistan verliess 1972 das Commonwealth.", "TREATY HAPPENED"],
    ["Die Schweiz nahm mit der Europäischen Union Verhandlungen auf.", "MEETING HAPPENED"],
    ["Simbabwe wurde im März 2002 aus dem Commonwealth ausgeschlossen.", "SANCTION HAPPENED"],
    ["Japan schloss einen Angriff auf Nordkorea aus.", "STATEMENT HAPPENED", "ATTACK DID_NOT_HAPPEN"],
    ["Kanada stieg am Montag aus dem Klimaabkommen aus.", "TREATY HAPPENED"],
  ],
  envoys: [
    ["Brasilien rief am Montag seinen Botschafter aus Honduras zurück.", "OTHER HAPPENED"],
    ["Präsident Moon Jae-in rief am Montag Minister Jan Mulder zurück.", "APPOINTMENT/resignation HAPPENED"],
    ["Peru verwies am Montag drei Diplomaten aus Venezuela des Landes.", "SANCTION HAPPENED"],
    ["Argentinien schickte Aussenminister Guido di Tella nach London.", "VISIT HAPPENED"],
    ["Schweden entsandte 200 Soldaten nach Mali.", "OTHER HAPPENED"],
    ["Norwegen entsandte am Montag Fachleute nach Tschernobyl.", "OTHER HAPPENED"],
  ],
  "what governments do": [
    ["Frankreich rief am Freitag den Notstand aus.", "OTHER HAPPENED"],
    ["Italien verkündete eine Reform.", "STATEMENT HAPPENED"],
    ["Die Türkei schränkte am Montag die Rechte der Gewerkschaften ein.", "OTHER HAPPENED"],
    ["Indien untersagte am Dienstag die Ausfuhr von Zucker.", "SANCTION HAPPENED"],
    ["Die Vereinigten Staaten erliessen am Montag Exportkontrollen gegen China.", "SANCTION HAPPENED"],
    ["Indonesien stellte Osttimor Zelte zur Verfügung.", "DELIVERY HAPPENED"],
    ["Minister Jan Mulder stellte sich zur Verfügung."],
    ["Die Polizei in Budapest setzte am Montag Tränengas ein.", "OTHER HAPPENED"],
    ["Das Parlament in Riga ratifizierte am Montag den Vertrag mit Russland.", "TREATY HAPPENED"],
  ],
  law: [
    ["Das Gericht in Oslo hielt daran fest."],
    ["Iran hielt am Montag drei Briten fest.", "LEGAL_ACTION HAPPENED"],
    ["Minister Jan Mulder sitzt in Haft."],
    ["Minister Jan Mulder sitzt seit dem 2. Februar in Haft.", "LEGAL_ACTION HAPPENED"],
    ["Minister Jan Mulder kam am Montag frei.", "LEGAL_ACTION HAPPENED"],
    ["Peru stellte bei Japan einen Auslieferungsantrag.", "LEGAL_ACTION HAPPENED"],
  ],
  "journeys and words": [
    ["Königin Elisabeth stattete Irland im Mai 2011 einen Besuch ab.", "VISIT HAPPENED"],
    ["Papst Johannes Paul II. brach am Montag zu einer Reise nach Polen auf.", "VISIT HAPPENED"],
    ["Vietnam begann mit dem Abzug seiner Truppen aus Kambodscha.", "OTHER HAPPENED"],
    ["Norwegen drohte mit dem Abzug seiner Truppen.", "STATEMENT HAPPENED"],
    ["Präsident Michail Gorbatschow wandte sich am Montag in einer Fernsehansprache an die Nation.", "STATEMENT HAPPENED"],
    ["Präsident Michail Gorbatschow wandte sich ab."],
    ["Der Minister protestierte bei der Regierung in Sofia."],
  ],
  "what opens a sentence": [
    ["Bewaffnete entführten am Montag in Mogadischu zwei Ärzte.", "ATTACK HAPPENED"],
    ["Angaben der Polizei zufolge verhaftete Kenia am Montag zwei Briten.", "LEGAL_ACTION HAPPENED"],
    ["Nach ugandischen Angaben hat Ruanda am Montag Goma beschossen.", "ATTACK HAPPENED"],
    ["Xi Jinping besuchte am Montag die Schweiz. Angela Merkel reiste nach Indien.", "VISIT HAPPENED", "VISIT HAPPENED"],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  it.each(cases)(`${group}: %s`, (text, ...events) => {
    expect(told(text).map(kindAndStatus)).toEqual(events);
  });

function kindAndStatus(event: string): string {
  return /^\S+ \S+(?: DENIED| QUESTIONED)?/u.exec(event)?.[0] ?? event;
}
