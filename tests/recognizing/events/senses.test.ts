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
  "what did not come about": [
    ["Norwegen verzichtete auf den angekündigten Atomtest.", "WEAPON_TEST DID_NOT_HAPPEN"],
    ["Norwegen sah von einem Treffen mit Schweden ab.", "MEETING DID_NOT_HAPPEN"],
    ["Norwegen lehnte ein Treffen mit Schweden ab.", "STATEMENT HAPPENED", "MEETING DID_NOT_HAPPEN"],
    [
      "Das Parlament lehnte den Rücktritt von Präsident Jan Mulder ab.",
      "ELECTION HAPPENED",
      "APPOINTMENT/resignation DID_NOT_HAPPEN",
    ],
    ["Ungarn blockierte die Sanktionen gegen Belarus.", "SANCTION DID_NOT_HAPPEN"],
    ["Experten halten einen Krieg zwischen Indien und Pakistan für unwahrscheinlich.", "WAR HYPOTHETICAL"],
    ["Experten hielten am Montag in Genf ein Treffen mit Jan Mulder ab."],
  ],
  "what is only said or asked": [
    ["Berichte über die Verhaftung von Jan Mulder erwiesen sich als falsch.", "LEGAL_ACTION HAPPENED DENIED"],
    ["Berichte über die Verhaftung von Jan Mulder sind wahr.", "LEGAL_ACTION HAPPENED"],
    ["Jan Mulder erwies sich als guter Redner."],
    ["Ob Jan Mulder nach Oslo reist, ist offen.", "VISIT HYPOTHETICAL QUESTIONED"],
    ["Ob Jan Mulder nach Oslo gereist ist, ist offen.", "VISIT HAPPENED QUESTIONED"],
    ["Ein Referendum über die Unabhängigkeit Schottlands ist verboten."],
    ["In den Verhandlungen über die Freilassung von Jan Mulder vermittelt Katar.", "LEGAL_ACTION HYPOTHETICAL"],
    ["In der Debatte über die Freilassung von Jan Mulder sprach niemand.", "LEGAL_ACTION HAPPENED"],
  ],
  "infinitives in front": [
    ["Statt Oslo zu besuchen, flog Jan Mulder nach Bonn.", "VISIT DID_NOT_HAPPEN", "VISIT HAPPENED"],
    ["Um Oslo zu besuchen, unterbrach Jan Mulder seinen Urlaub.", "VISIT HAPPENED", "OTHER HAPPENED"],
    ["Ohne Schweden zu informieren, zog Norwegen seine Truppen aus Mali ab.", "OTHER HAPPENED"],
    ["Um Oslo herum starben am Montag drei Menschen."],
  ],
  "journeys and flights": [
    ["Präsident Jan Mulder setzte sich nach Togo ab.", "VISIT HAPPENED"],
    ["Präsident Jan Mulder setzte sich mit dem Plan auseinander."],
    ["Präsident Jan Mulder machte sich am Montag auf den Weg nach Oslo.", "VISIT HAPPENED"],
    ["Norwegen machte sich auf den Weg."],
    ["Norwegen flog Hilfsgüter nach Haiti.", "DELIVERY HAPPENED"],
    ["Norwegen richtete am Montag eine Luftbrücke nach Haiti ein.", "DELIVERY HAPPENED"],
    ["Norwegen richtete am Montag eine Schule ein.", "OTHER HAPPENED"],
    ["Die Auslieferung von Jan Mulder an Peru ist gestoppt.", "LEGAL_ACTION CANCELLED"],
    ["Die Auslieferung von Panzern an Peru ist gestoppt.", "DELIVERY CANCELLED"],
  ],
  "moves of power": [
    ["Russische Panzer rückten am Montag in Gori ein.", "ATTACK HAPPENED"],
    ["Kenia begann am Montag eine Offensive in Somalia.", "WAR HAPPENED"],
    ["Kenia begann am Montag eine Kampagne."],
    ["Der Minister Jan Mulder suchte in der Botschaft Zuflucht.", "OTHER HAPPENED"],
    ["Der Minister Jan Mulder suchte am Montag eine Wohnung."],
    ["Norwegen beorderte seine Inspekteure aus dem Irak zurück.", "OTHER HAPPENED"],
    ["In Oslo versammelten sich am Montag tausende Schüler.", "OTHER HAPPENED"],
    ["In Oslo versammelten sich am Montag Laub und Staub."],
    ["Norwegen distanzierte sich am Montag von Schweden.", "STATEMENT HAPPENED"],
    ["Am Montag wurden in Wien vier Agenten ausgetauscht.", "OTHER HAPPENED"],
  ],
  "help and goods": [["Norwegen leistete Haiti nach dem Beben Hilfe.", "DELIVERY HAPPENED"], ["Norwegen leistete Widerstand."]],
  "courts and the police": [
    ["Norwegen übergab am Montag zwei Verdächtige an Peru.", "LEGAL_ACTION HAPPENED"],
    ["Norwegen übergab am Montag ein Schiff an Peru.", "OTHER HAPPENED"],
    ["Kenia gab am Montag dem Gesuch von Jan Mulder statt.", "LEGAL_ACTION HAPPENED"],
    ["Jan Mulder legte am Montag Berufung ein.", "LEGAL_ACTION HAPPENED"],
    ["Jan Mulder legte am Montag eine Pause ein.", "OTHER HAPPENED"],
    ["Jan Mulder stellte sich der Polizei.", "LEGAL_ACTION HAPPENED"],
    ["Jan Mulder stellte sich vor das Haus."],
    ["Die Justiz in Lima rollte am Montag den Fall Jan Mulder auf.", "LEGAL_ACTION HAPPENED"],
  ],
  "attacks that failed": [
    ["Präsident Jan Mulder entging am Montag einem Anschlag.", "ATTACK HAPPENED"],
    ["Präsident Jan Mulder entging am Montag einer Frage."],
  ],
  "who meets and who flees": [
    ["Präsident Jan Mulder traf in Wien auf Minister Sergej Lawrow.", "MEETING HAPPENED"],
    ["Präsident Jan Mulder traf in Wien eine Auswahl."],
    ["Kenia und Somalia rangen um eine Lösung.", "MEETING HAPPENED"],
    ["Zehntausende Menschen flohen am Montag nach Malawi.", "OTHER HAPPENED"],
    ["Präsident Jan Mulder floh am Montag nach Malawi.", "VISIT HAPPENED"],
    ["Sein Vermögen floh am Montag ins Ausland."],
  ],
  "states of things": [
    ["In Norwegen gilt seit Montag der Notstand.", "OTHER HAPPENED"],
    ["In Norwegen gilt seit Montag eine neue Regel."],
    ["Kanada sagte am Montag die Teilnahme an den Spielen ab.", "OTHER HAPPENED"],
    ["Norwegen trug am Montag König Olav zu Grabe.", "OTHER HAPPENED"],
    ["Der Bischof trug am Montag in Oslo eine Kerze."],
    ["Die Eröffnung der Konferenz in Oslo wurde auf Montag festgelegt.", "MEETING PLANNED"],
    ["Norwegen verhängte eine Einreisesperre gegen Jan Mulder.", "SANCTION HAPPENED"],
  ],
  "what hangs in the balance": [
    ["Der Vertrag zwischen Chile und Peru wurde nie unterzeichnet.", "TREATY DID_NOT_HAPPEN"],
    ["Der Vertrag zwischen Chile und Peru wurde am Montag unterzeichnet.", "TREATY HAPPENED"],
    ["Es gibt keine Beweise dafür, dass Peru Waffen an Chile geliefert hat.", "DELIVERY HYPOTHETICAL"],
    ["Es gibt Beweise dafür, dass Peru Waffen an Chile geliefert hat.", "DELIVERY HAPPENED"],
    ["Die Nachricht vom Tod des Ministers Jan Mulder war eine Falschmeldung.", "OTHER HAPPENED DENIED"],
    ["Das Treffen zwischen Chile und Peru steht auf der Kippe.", "MEETING HYPOTHETICAL"],
    ["Das Treffen zwischen Chile und Peru steht allen offen.", "MEETING HAPPENED"],
  ],
  "what people died of": [
    ["Bei Schießereien in Marsa Matruh starben vier Menschen.", "ATTACK HAPPENED"],
    ["Bei einem Bombenanschlag in Bagdad kamen am Montag 30 Menschen ums Leben.", "ATTACK HAPPENED"],
    ["Bei einem Bombenanschlag in Bagdad starb am Montag Minister Jan Mulder.", "ATTACK HAPPENED", "OTHER HAPPENED"],
    ["Nach einem Bombenanschlag in Bagdad starb am Montag Minister Jan Mulder.", "ATTACK HAPPENED", "OTHER HAPPENED"],
  ],
  "words to chambers, money and work": [
    ["Premierministerin Theresa May unterrichtete das Unterhaus.", "STATEMENT HAPPENED"],
    ["Premierministerin Theresa May unterrichtete Geografie."],
    ["König Hussein verfügte am Montag eine Staatstrauer.", "OTHER HAPPENED"],
    ["Ärzte in Mandalay legten die Arbeit nieder.", "OTHER HAPPENED"],
    ["Katar pumpte am Montag Milliarden in die Staatskasse.", "DELIVERY HAPPENED"],
    ["Katar pumpte am Montag Wasser in die Felder.", "OTHER HAPPENED"],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  it.each(cases)(`${group}: %s`, (text, ...events) => {
    expect(told(text).map(kindAndStatus)).toEqual(events);
  });

function kindAndStatus(event: string): string {
  return /^\S+ \S+(?: DENIED| QUESTIONED)?/u.exec(event)?.[0] ?? event;
}
