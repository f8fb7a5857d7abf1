import { expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { EventKind } from "../../../src/model/event.ts";
import { recognizeDocument } from "../../../src/recognize-file.ts";
import { documentOf } from "../../document-of.ts";

// Nothing that was called off, put off, denied or prevented comes out as having happened, in whatever words.

const CATALOGUE = loadCatalogue("seed/catalogue");

/** By how far it has come, or that it is denied: the kind of event and the sentence, of a text of 14 June 2018. */
const CASES: Readonly<Record<string, readonly (readonly [kind: EventKind, text: string])[]>> = {
  CANCELLED: [
    ["MEETING", "Das Treffen von Angela Merkel mit Emmanuel Macron ist abgesagt."],
    ["MEETING", "Das Gipfeltreffen von Angela Merkel und Emmanuel Macron ist geplatzt."],
    ["MEETING", "Das für Dienstag vorgesehene Gespräch zwischen Merkel und Macron ist ausgefallen."],
    ["MEETING", "Das Treffen zwischen Angela Merkel und Emmanuel Macron ist vom Tisch."],
    ["VISIT", "Emmanuel Macron hat seine Reise nach Kiew kurzfristig abgesagt."],
    ["VISIT", "Emmanuel Macron sagte seine Reise nach Kiew ab."],
    ["VISIT", "Die Reise von Emmanuel Macron nach Kiew fällt ins Wasser."],
    ["VISIT", "Der Besuch von Emmanuel Macron in Kiew wurde gestrichen."],
    ["VISIT", "Emmanuel Macron hat seinen für Freitag geplanten Besuch in Kiew storniert."],
    ["DELIVERY", "Deutschland stoppt die Lieferung von Panzern an die Türkei."],
    ["SANCTION", "Die geplanten Sanktionen der USA gegen die Türkei sind vom Tisch."],
    ["ELECTION", "Die Parlamentswahl in Libyen wurde am Mittwoch abgesagt."],
    ["MEETING", "Olaf Scholz ließ das Treffen mit Emmanuel Macron platzen."],
    ["MEETING", "Olaf Scholz blies das Treffen mit Emmanuel Macron ab."],
    ["MEETING", "Olaf Scholz hat Emmanuel Macron versetzt und das Treffen in Paris abgesagt."],
    ["MEETING", "Das Treffen, zu dem sich Olaf Scholz und Emmanuel Macron am Montag in Paris verabredet hatten, entfällt."],
    ["VISIT", "Der Besuch von Kanzler Karl Nehammer in Belgrad wurde heuer im Jänner in letzter Minute abgesagt."],
    ["MEETING", "Die für den 3. Feber anberaumte Sitzung des Ministerrats in Wien wurde abgeblasen."],
    ["ATTACK", "Einen für Montag geplanten Angriff auf Syrien blies Donald Trump in letzter Minute ab."],
    ["OTHER", "Der für Samstag in Minsk angekündigte Protestmarsch wurde abgesagt."],
    ["OTHER", "Die Demonstration am Samstag in Minsk wurde verboten."],
    ["MEETING", "Gestrichen wurden auch das Treffen mit Emmanuel Macron in Paris und der Besuch in Brüssel."],
    ["MEETING", "Wegen eines Streiks musste das Treffen von Olaf Scholz und Emmanuel Macron entfallen."],
    ["VISIT", "Eine Grippe zwang Papst Franziskus, seine Reise nach Kenia abzusagen."],
    ["VISIT", "Papst Franziskus hatte seine Reise nach Kenia absagen müssen."],
    ["MEETING", "Das Treffen zwischen Olaf Scholz und Viktor Orbán hat sich zerschlagen."],
    [
      "MEETING",
      "Überraschend strich US-Präsident Donald Trump das Treffen mit der dänischen Ministerpräsidentin Mette Frederiksen.",
    ],
    ["VISIT", "Ein Besuch von Jair Bolsonaro in New York, der für Mai geplant war, wurde nach Protesten abgesagt."],
    ["VISIT", "Die Visite Erdoğans in Berlin ist passé."],
    ["MILITARY_EXERCISE", "Das für März geplante Manöver der Nato in Norwegen fällt wegen der Pandemie aus."],
    ["MILITARY_EXERCISE", "Die Nato sagte das Manöver in Norwegen wegen der Pandemie ab."],
    ["MEETING", "Bundeskanzler Kreisky mußte die Zusammenkunft mit Muammar al-Gaddafi wegen Krankheit absagen."],
    ["MEETING", "Nach dem Abschuss der U-2 ließ Chruschtschow den Pariser Gipfel mit Eisenhower platzen."],
    ["MEETING", "Das Treffen, das Emmanuel Macron mit Wladimir Putin in Wien geplant hatte, wurde abgesagt."],
    ["VISIT", "Den für Montag geplanten Besuch in Kiew sagte Emmanuel Macron ab."],
    ["VISIT", "Einen für Montag geplanten Besuch in Kiew sagte Emmanuel Macron ab."],
    ["MEETING", "Abgesagt: das Treffen von Angela Merkel mit Emmanuel Macron in Paris."],
    ["MEETING", "14. März: Das Treffen von Merkel und Macron in Paris fällt aus."],
    ["MEETING", "Putin sagt Treffen mit Merkel ab"],
    ["MEETING", "Treffen von Putin und Merkel geplatzt"],
    ["VISIT", "Macron storniert Reise nach Kiew"],
    ["VISIT", "Macron sagt Reise nach Kiew ab"],
  ],
  POSTPONED: [
    ["MEETING", "Das für Montag geplante Treffen zwischen Angela Merkel und Emmanuel Macron wurde auf Juli verschoben."],
    ["MEETING", "Das Treffen zwischen Angela Merkel und Emmanuel Macron liegt auf Eis."],
    ["OTHER", "Der Abzug der russischen Truppen aus Georgien verzögert sich."],
    ["TREATY", "Die geplante Unterzeichnung des Abkommens zwischen Serbien und Kosovo wurde ausgesetzt."],
    ["TREATY", "Die Unterzeichnung des Vertrags zwischen Chile und Peru wurde vertagt."],
    ["VISIT", "Emmanuel Macron hat seine Reise nach Kiew auf unbestimmte Zeit verschoben."],
    ["DELIVERY", "Deutschland hat die Lieferung von Panzern an die Türkei auf Eis gelegt."],
    ["DELIVERY", "Die Lieferung von Panzern an die Ukraine verzögert sich um Wochen."],
    ["SANCTION", "Die Sanktionen der EU gegen Belarus wurden vertagt."],
    ["ELECTION", "Die für Sonntag angesetzte Präsidentenwahl in Mali wurde verschoben."],
    ["VISIT", "Kanzler Karl Nehammer musste seine Visite in Belgrad heuer verschieben."],
    ["WEAPON_TEST", "Die USA haben einen Raketentest wegen der Spannungen mit China verschoben."],
    ["MILITARY_EXERCISE", "Südkorea und die USA setzen ihr gemeinsames Manöver aus."],
    ["VISIT", "Die Reise von Papst Franziskus nach Kenia müsse verschoben werden, teilte der Vatikan mit."],
    ["VISIT", "Trump verschob seinen Besuch in Dänemark, weil Kopenhagen nicht über Grönland reden wollte."],
    ["VISIT", "Die Visite Erdoğans in Berlin ist bis auf Weiteres aufgeschoben."],
    ["TREATY", "Die Unterschrift unter das Abkommen zwischen Mali und Niger verzögert sich."],
    ["ELECTION", "Haiti verschiebt die für Sonntag angesetzte Stichwahl zum dritten Mal."],
    ["DELIVERY", "Frankreich setzt die Lieferung der Kriegsschiffe an Russland aus."],
    ["PHONE_CALL", "Joe Biden und Xi Jinping verschoben ihr Telefonat."],
    ["OTHER", "Der für Ende Mai zugesagte Abzug der syrischen Truppen aus dem Libanon verschiebt sich."],
    ["LEGAL_ACTION", "Der Prozess gegen Jacob Zuma wurde auf Mai vertagt."],
    ["MEETING", "Die Konferenz zwischen Frankreich und Algerien wird auf den Herbst vertagt."],
  ],
  DID_NOT_HAPPEN: [
    ["MEETING", "Es habe kein Treffen zwischen Putin und Merkel gegeben, sagte Dmitri Peskow."],
    ["MEETING", "Ein Treffen zwischen Angela Merkel und Wladimir Putin kam nicht zustande."],
    ["MEETING", "Entgegen Berichten haben sich Angela Merkel und Wladimir Putin nicht getroffen."],
    ["VISIT", "Der Besuch von Präsident Emmanuel Macron in Algerien blieb aus."],
    ["MEETING", "Ein Treffen von Angela Merkel mit Wladimir Putin scheiterte an Terminproblemen."],
    ["ATTACK", "Ein Anschlag auf Präsident Emmanuel Macron wurde am Montag vereitelt."],
    ["ATTACK", "Die Polizei hat einen Anschlag in Paris vereitelt."],
    ["VISIT", "Statt nach Ankara zu reisen, blieb Angela Merkel in Berlin."],
    ["MEETING", "Angela Merkel verließ Ankara, ohne Recep Tayyip Erdoğan zu treffen."],
    ["MEETING", "Angela Merkel weigerte sich, Recep Tayyip Erdoğan zu treffen."],
    ["MEETING", "Angela Merkel lehnte es ab, Recep Tayyip Erdoğan zu treffen."],
    ["MEETING", "Angela Merkel lehnte ein Treffen mit Recep Tayyip Erdoğan ab."],
    ["VISIT", "Angela Merkel verzichtet auf den Besuch in Ankara."],
    ["TREATY", "Serbien weigerte sich, den Vertrag mit dem Kosovo zu unterzeichnen."],
    ["TREATY", "Der Vertrag zwischen Serbien und dem Kosovo blieb ohne Unterschrift."],
    ["VISIT", "Aus dem Besuch von Emmanuel Macron in Kiew wird nichts."],
    ["VISIT", "Daraus wurde nichts: Emmanuel Macron reist nun doch nicht nach Kiew."],
    ["VISIT", "Emmanuel Macron reist nun doch nicht nach Kiew."],
    ["VISIT", "Zu dem Besuch von Emmanuel Macron in Kiew kam es nie."],
    ["VISIT", "Emmanuel Macron ist nie nach Kiew gereist."],
    ["VISIT", "Von einer Reise Emmanuel Macrons nach Kiew könne keine Rede sein, hieß es in Paris."],
    ["DELIVERY", "Man habe niemals Waffen an Russland geliefert, erklärte Nordkorea."],
    ["DELIVERY", "Deutschland schließt die Lieferung von Raketen an die Ukraine aus."],
    ["AGREEMENT", "Russland und die Ukraine konnten sich am Dienstag nicht auf eine Waffenruhe einigen."],
    ["AGREEMENT", "Zwischen Russland und der Ukraine gab es am Dienstag keine Einigung."],
    ["AGREEMENT", "Eine Einigung zwischen Russland und der Ukraine blieb am Dienstag aus."],
    ["SANCTION", "Ungarn verhinderte mit seinem Veto die Sanktionen gegen Russland."],
    ["APPOINTMENT", "Premierministerin Theresa May tritt entgegen allen Gerüchten nicht zurück."],
    ["ELECTION", "Die Präsidentenwahl in Libyen fand nicht statt."],
    ["MEETING", "Das Gespräch zwischen Scholz und Macron fand nicht statt."],
    ["MEETING", "Das Treffen zwischen Olaf Scholz und Emmanuel Macron hat nie stattgefunden."],
    ["MILITARY_EXERCISE", "Südkorea und die USA verzichten auf ihr gemeinsames Manöver im August."],
    ["LEGAL_ACTION", "Julian Assange wird nicht an die USA ausgeliefert."],
    ["WAR", "Ein Krieg zwischen Indien und Pakistan wurde in letzter Minute abgewendet."],
    ["ATTACK", "Der von Iran angedrohte Angriff auf Israel blieb aus."],
    [
      "PHONE_CALL",
      "Ein Telefonat zwischen Donald Trump und Wladimir Putin habe es entgegen Medienberichten nicht gegeben, sagte Dmitri Peskow.",
    ],
    ["PHONE_CALL", "Donald Trump und Wladimir Putin haben seit November nicht miteinander telefoniert."],
    ["VISIT", "Weder Angela Merkel noch Emmanuel Macron reisten am Montag nach Kiew."],
    ["VISIT", "Beinahe wäre Angela Merkel am Montag nach Kiew gereist."],
    ["MEETING", "Um ein Haar hätten sich Angela Merkel und Wladimir Putin in Wien getroffen."],
    ["VISIT", "Emmanuel Macron versäumte es, Kiew zu besuchen."],
    ["MEETING", "Zu einer Begegnung zwischen Donald Trump und Hassan Rohani kam es in New York nicht."],
    ["MEETING", "Anders als angekündigt trafen Donald Trump und Hassan Rohani in New York nicht zusammen."],
    ["MEETING", "Nicht getroffen hat Angela Merkel am Montag in Peking Ministerpräsident Li Keqiang."],
    ["ATTACK", "Sicherheitskräfte haben nach eigenen Angaben einen Anschlag in Kampala verhindert."],
    ["TREATY", "Pakistan hat den Atomwaffensperrvertrag nie unterzeichnet."],
    ["TREATY", "Das Abkommen zwischen Kolumbien und Venezuela trat nie in Kraft."],
    ["AGREEMENT", "Griechenland und Mazedonien haben im Namensstreit keine Einigung erzielt."],
    ["AGREEMENT", "Ein Kompromiss zwischen London und Brüssel ist nicht in Sicht."],
    ["APPOINTMENT", "Robert Mugabe will nicht zurücktreten."],
    ["DELIVERY", "Die Hubschrauber wurden nie an Ägypten geliefert."],
    ["DELIVERY", "China habe keine Waffen an Russland geliefert, versicherte Qin Gang."],
    ["SANCTION", "Die EU sieht vorerst von Sanktionen gegen Myanmar ab."],
    ["SANCTION", "Der Sicherheitsrat verhängte wegen eines Vetos von China keine Sanktionen gegen Myanmar."],
    ["WEAPON_TEST", "Nordkorea hat entgegen den Erwartungen keine Atombombe getestet."],
    ["VISIT", "Papst Johannes Paul II. durfte 1999 nicht nach Vietnam reisen."],
    ["VISIT", "Der Streik machte dem Besuch von Königin Silvia in Paris einen Strich durch die Rechnung."],
    ["VISIT", "Ein Besuch von Königin Silvia in Paris sei derzeit kein Thema, hieß es."],
    ["PHONE_CALL", "Ein für Dienstag vereinbartes Telefonat zwischen Joe Biden und Xi Jinping kam nicht zustande."],
    ["LEGAL_ACTION", "Augusto Pinochet wurde nie verurteilt."],
    ["LEGAL_ACTION", "Zu einem Prozess gegen Augusto Pinochet kam es nicht mehr."],
    ["LEGAL_ACTION", "Südafrika weigerte sich, Omar al-Baschir festzunehmen."],
    ["VISIT", "Emmanuel Macron gelang es nicht, Kiew zu besuchen."],
    ["VISIT", "Emmanuel Macron schaffte es nicht, nach Kiew zu reisen."],
    ["VISIT", "Emmanuel Macron vermied es, Kiew zu besuchen."],
    ["VISIT", "Emmanuel Macron hat davon abgesehen, Kiew zu besuchen."],
    ["VISIT", "Emmanuel Macron hat darauf verzichtet, nach Kiew zu reisen."],
    ["MEETING", "Emmanuel Macron plant nicht, Wladimir Putin zu treffen."],
    ["MEETING", "Der Präsident von Frankreich, der Wladimir Putin am Montag in Wien nicht getroffen hat, schwieg."],
    ["MEETING", "Kein Treffen von Putin und Merkel in Wien"],
    ["VISIT", "Macron reist nicht nach Kiew"],
    ["ATTACK", "Israel: Kein Angriff auf Damaskus"],
  ],
  DENIED: [
    ["MEETING", "Der Kreml dementierte ein Treffen von Wladimir Putin mit Angela Merkel."],
    ["MEETING", "Der Kreml wies Berichte über ein Treffen Putins mit Angela Merkel zurück."],
    ["MEETING", "Peking bestreitet, dass Xi Jinping am Montag Wladimir Putin getroffen habe."],
    ["VISIT", "Dass Emmanuel Macron nach Kiew gereist sei, sei frei erfunden, erklärte der Élysée-Palast."],
    ["DELIVERY", "Nordkorea stritt ab, Waffen an Russland geliefert zu haben."],
    ["DELIVERY", "Nordkorea wies die Vorwürfe zurück, Waffen an Russland geliefert zu haben."],
    ["APPOINTMENT", "Premierministerin Theresa May dementierte Berichte über ihren Rücktritt."],
    ["LEGAL_ACTION", "Die Polizei in Caracas dementierte die Festnahme von Juan Guaidó."],
    ["ATTACK", "Israel dementierte, am Montag Damaskus angegriffen zu haben."],
    ["OTHER", "Die Nachricht vom Tod von Präsident Abdelaziz Bouteflika war eine Falschmeldung."],
    ["MEETING", "Teheran wies einen Bericht zurück, wonach Hassan Rohani am Montag Donald Trump getroffen habe."],
    ["MEETING", "Ein Sprecher des Weißen Hauses nannte Berichte über ein Treffen zwischen Trump und Rohani frei erfunden."],
    ["MEETING", "Meldungen über ein Geheimtreffen von Trump und Rohani in Genf entbehren jeder Grundlage."],
    ["MEETING", "Meldungen über ein Treffen von Trump und Rohani in Genf seien aus der Luft gegriffen, sagte ein Sprecher."],
    ["MEETING", "Das Außenministerium in Teheran bestritt, dass es ein Treffen von Trump und Rohani gegeben habe."],
    ["ATTACK", "Moskau bestreitet, am Montag ein Krankenhaus in Idlib bombardiert zu haben."],
    ["ATTACK", "Den Vorwurf, Saudi-Arabien habe am Montag Sanaa bombardiert, wies Riad zurück."],
    ["APPOINTMENT", "Gerüchte über einen Rücktritt von Präsident Robert Mugabe wurden dementiert."],
    ["VISIT", "Kreml dementiert Besuch von Macron in Moskau"],
    ["ATTACK", "Israel dementiert Angriff auf Damaskus"],
  ],
  PLANNED: [
    ["VISIT", "Angela Merkel sollte am Montag nach Ankara reisen, doch das Wetter ließ es nicht zu."],
    ["MEETING", "Ein Treffen zwischen Angela Merkel und Wladimir Putin steht noch aus."],
    ["OTHER", "Der Abzug der russischen Truppen aus Georgien lässt auf sich warten."],
    ["ATTACK", "Ein geplanter Anschlag auf die Botschaft Israels in Wien flog am Freitag auf."],
    ["ELECTION", "Die Wahlen in Libyen lassen weiter auf sich warten."],
  ],
  HYPOTHETICAL: [
    ["VISIT", "Angela Merkel wäre am Montag nach Ankara gereist, hätte das Wetter es erlaubt."],
    ["AGREEMENT", "Eine Einigung zwischen Griechenland und der Türkei rückt in weite Ferne."],
    ["MEETING", "Ein angebliches Treffen zwischen Olaf Scholz und Wladimir Putin sorgt für Unruhe."],
  ],
};

/** What is not read, or not how it ended, is at least not told as having happened. */
const OPEN: readonly (readonly [kind: EventKind, text: string])[] = [
  ["ATTACK", "Die Polizei verhinderte am Montag einen Anschlag auf die Botschaft in Paris."],
  ["VISIT", "Das Gerücht, Emmanuel Macron sei nach Kiew gereist, ist falsch."],
  ["DELIVERY", "Deutschland verweigert der Ukraine die Lieferung von Raketen."],
  ["APPOINTMENT", "Theresa May denkt nicht an Rücktritt."],
  ["APPOINTMENT", "Premierministerin Theresa May schloss einen Rücktritt aus."],
  ["MEETING", "Olaf Scholz schlug die Einladung zu einem Gespräch mit Emmanuel Macron aus."],
  ["MEETING", "Olaf Scholz ging einem Treffen mit Emmanuel Macron aus dem Weg."],
  ["MEETING", "Olaf Scholz erteilte einem Treffen mit Wladimir Putin eine Absage."],
  ["WEAPON_TEST", "Die USA sagten am Freitag einen Test ihrer Interkontinentalrakete ab."],
  ["MEETING", "Ein Treffen mit Wladimir Putin, das Angela Merkel angeboten worden war, kam nie zustande."],
  ["VISIT", "Niemand aus der Regierung in Paris reiste am Montag nach Kiew."],
  ["AGREEMENT", "Den Unterhändlern aus Serbien und dem Kosovo gelang es nicht, sich auf einen Plan zu einigen."],
  ["VISIT", "Emmanuel Macron kam nicht dazu, Kiew zu besuchen."],
  ["MEETING", "Trump und Rohani gingen einander in New York aus dem Weg, ein Treffen gab es nicht."],
  ["ATTACK", "Ein Anschlag auf den Flughafen von Nairobi konnte am Freitag verhindert werden."],
  ["TREATY", "Der Senat in Washington verweigerte dem Vertrag mit Panama die Zustimmung."],
  ["AGREEMENT", "Ohne Einigung endeten am Freitag die Gespräche zwischen Griechenland und Mazedonien."],
  ["AGREEMENT", "Von einer Einigung sind London und Brüssel weit entfernt."],
  ["APPOINTMENT", "Robert Mugabe weigert sich weiterhin, als Präsident zurückzutreten."],
  ["APPOINTMENT", "Einen Rücktritt lehnt Präsident Robert Mugabe ab."],
  ["DELIVERY", "Paris zieht die Lieferung der beiden Kriegsschiffe an Russland zurück."],
  ["WEAPON_TEST", "Indien brach den Test einer Rakete in letzter Sekunde ab."],
  ["WAR", "Hanoi dementierte den Einmarsch seiner Truppen in Kambodscha."],
  ["VISIT", "Entgegen ersten Angaben reiste Ministerpräsident Imran Khan nicht nach Moskau."],
  ["VISIT", "Der Besuch des Papstes in Moskau scheiterte am Widerstand der Orthodoxen."],
  ["VISIT", "Zu einem Besuch des Papstes in Moskau ist es nie gekommen."],
  ["OTHER", "Der Sprecher dementierte, dass Präsident Umaru Yar'Adua gestorben sei."],
  ["OTHER", "Die Eröffnung der Botschaft von Kenia in Berlin wurde verschoben."],
  ["INVITATION", "Eine Einladung an Wladimir Putin gebe es nicht, sagte Emmanuel Macron."],
  ["STATEMENT", "Emmanuel Macron hat sich am Montag nicht zu den Vorwürfen geäußert."],
  ["MEETING", "Emmanuel Macron war nicht bereit, Wladimir Putin zu treffen."],
  ["MEETING", "Emmanuel Macron hatte nicht vor, Wladimir Putin zu treffen."],
  ["MEETING", "Das für Montag geplante Treffen sagte Angela Merkel mit Emmanuel Macron ab."],
  ["MEETING", "Ein für Montag geplantes Treffen mit Emmanuel Macron sagte Angela Merkel ab."],
];

for (const [standing, cases] of Object.entries(CASES))
  it.each(cases)(`${standing}: %s: %s`, (kind, text) => {
    const told = standingsIn(text, kind);
    expect(told).toContain(standing);
    expect(told.filter((one) => one === "HAPPENED" || one === "ONGOING")).toEqual([]);
  });

it.each(OPEN)("not told as over: %s: %s", (kind, text) => {
  expect(standingsIn(text, kind).filter((one) => one === "HAPPENED" || one === "ONGOING")).toEqual([]);
});

it.each([
  ["HYPOTHETICAL", "Ein Treffen von Xi Jinping und Shinzo Abe ist nicht unwahrscheinlich."],
  ["ASSERTED", "Es ist nicht wahrscheinlich, dass Xi Jinping und Shinzo Abe einander in Tokio treffen."],
] as const)("no word is denied by the beginning of another: %s: %s", (standing, text) => {
  const { eventMentions } = recognizeDocument(documentOf(text, "2018-06-14"), CATALOGUE);
  const told = eventMentions.filter(({ kind }) => kind === "MEETING").flatMap(({ polarity, status }) => [polarity, status]);
  expect(told).toContain(standing);
  expect(told).not.toContain("DENIED");
  expect(told).not.toContain("DID_NOT_HAPPEN");
});

/** How far the events of a kind have come by a text, or whether it denies or questions them. */
function standingsIn(text: string, kind: EventKind): readonly string[] {
  const { eventMentions } = recognizeDocument(documentOf(text, "2018-06-14"), CATALOGUE);
  return eventMentions
    .filter((mention) => mention.kind === kind)
    .map(({ polarity, status }) => (polarity === "ASSERTED" ? status : polarity));
}
