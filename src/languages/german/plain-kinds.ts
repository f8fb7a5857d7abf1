import type { EventKind } from "../../model/event.ts";
import type { Government, PlainKind } from "../event-words.ts";
import { wordSet } from "../word-lists.ts";

const SAYING: Government = {
  subject: "SPEAKER",
  dative: "ADDRESSEE",
  accusative: "TARGET",
  prepositions: { gegenüber: "ADDRESSEE", vor: "ADDRESSEE", gegen: "TARGET" },
};
const STRIKING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  prepositions: { auf: "TARGET", gegen: "TARGET", durch: "AGENT" },
};
const PROSECUTING: Government = { subject: "AGENT", accusative: "TARGET", prepositions: { gegen: "TARGET", durch: "AGENT" } };
const NAMING: Government = { subject: "AGENT", accusative: "SUBJECT", prepositions: { durch: "AGENT" } };
const SENDING: Government = {
  subject: "SENDER",
  dative: "RECIPIENT",
  prepositions: { an: "RECIPIENT", nach: "RECIPIENT" },
};
const TOGETHER: Government = {
  subject: "PARTICIPANT",
  accusative: "PARTICIPANT",
  dative: "PARTICIPANT",
  prepositions: { mit: "PARTICIPANT" },
};
const SANCTIONING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  dative: "TARGET",
  prepositions: { gegen: "TARGET", für: "TARGET" },
};
const JOURNEY: Government = {
  subject: "VISITOR",
  prepositions: { nach: "DESTINATION", in: "DESTINATION", zu: "DESTINATION", aus: "ORIGIN", von: "ORIGIN", mit: "VISITOR" },
};
/** Who does something, to what or whom; of giving, to whom; and without an object, so that "ist gescheitert" is no passive. */
const DOING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  prepositions: { in: "PLACE", an: "PLACE", auf: "PLACE", durch: "AGENT", mit: "PARTICIPANT", nach: "PLACE" },
};
const GIVING: Government = { ...DOING, dative: "RECIPIENT", prepositions: { ...DOING.prepositions, an: "RECIPIENT" } };
const ACTING: Government = {
  subject: "AGENT",
  prepositions: { in: "PLACE", an: "PLACE", auf: "PLACE", mit: "PARTICIPANT", gegen: "TARGET", aus: "TOPIC" },
};

/** By kind, with each verb in one kind only; the last are deeds of no kind that has a name. */
export const PLAIN_KINDS: readonly PlainKind[] = [
  plain(
    "STATEMENT",
    SAYING,
    "abraten abstreiten abtun abwiegeln anmahnen anprangern appellieren ausschließen beanstanden befürworten beharren beipflichten bejahen bekräftigen bekunden beleidigen bemängeln beschimpfen beschuldigen beschwichtigen beschwören beteuern bezichtigen bezweifeln brandmarken danken darlegen drängen drohen eingestehen einräumen empfehlen entgegnen ermahnen ermuntern fluchen folgern frohlocken geißeln gestehen gratulieren höhnen huldigen insistieren jubeln kondolieren kontern konstatieren kritisieren leugnen loben missbilligen monieren mutmaßen nahelegen offenbaren plädieren pochen poltern preisen prophezeien protestieren prognostizieren rechtfertigen resümieren rügen schelten schimpfen schmähen schwören spotten tadeln unterstellen urteilen verdammen verlesen verneinen versichern verspotten verteidigen verwahren vorhalten vorschlagen vorwerfen widersprechen würdigen zugeben zurückweisen zusichern zweifeln",
  ),
  { ...plain("STATEMENT", SAYING, "schätzen glauben vermuten hoffen finden fürchten befürchten ahnen"), behind: true },
  plain(
    "ATTACK",
    STRIKING,
    "überfallen bombardieren beschießen erschießen töten ermorden umbringen niederschießen erstechen erschlagen verwunden verletzen verprügeln misshandeln foltern entführen verschleppen kapern vorstoßen zerstören sprengen anzünden niederbrennen vergiften vergewaltigen massakrieren lynchen putschen meutern abschießen versenken verwüsten niederschlagen überrennen überrollen angreifen attackieren umstürzen entmachten einkesseln gefangennehmen randalieren",
  ),
  plain(
    "LEGAL_ACTION",
    PROSECUTING,
    "verhaften festnehmen inhaftieren einsperren internieren anklagen verklagen vorladen verhören vernehmen durchsuchen beschlagnahmen konfiszieren enteignen verurteilen freisprechen begnadigen amnestieren hinrichten exekutieren abschieben deportieren verbieten untersagen kippen legalisieren kriminalisieren verbannen freilassen freikommen überstellen anzeigen belangen fahnden",
  ),
  plain(
    "APPOINTMENT",
    NAMING,
    "ernennen berufen einsetzen vereidigen nominieren entlassen absetzen feuern abberufen ablösen degradieren küren inthronisieren krönen suspendieren befördern designieren",
  ),
  plain("ELECTION", NAMING, "wählen abwählen wiederwählen abstimmen votieren kandidieren"),
  plain("MEETING", TOGETHER, "begegnen konferieren tagen verhandeln zusammentreten zusammensitzen beraten frühstücken dinieren"),
  plain(
    "DELIVERY",
    SENDING,
    "liefern überlassen überweisen spenden bereitstellen aushändigen exportieren schenken leihen verkaufen",
  ),
  plain("SANCTION", SANCTIONING, "sanktionieren einfrieren ausweisen"),
  plain(
    "VISIT",
    JOURNEY,
    "reisen anreisen einreisen fliegen weiterfliegen zurückfliegen zurückreisen zurückkehren heimkehren eintreffen ankommen landen aufbrechen abreisen abfliegen pilgern eilen fliehen flüchten emigrieren weiterreisen umziehen",
  ),
  plain(
    "OTHER",
    DOING,
    `abbrechen abholen abhören ablehnen abreißen abriegeln abschaffen abschalten absenken abwehren abweisen ändern anfordern
anheben annehmen anordnen anweisen anwerben aufdecken aufgeben aufheben aufkaufen aufstellen aufstocken aufteilen ausbilden
ausdehnen auslösen auspfeifen ausrüsten ausschreiben aussetzen ausspähen ausweiten bauen beantragen bedrohen beenden
befehlen befreien begraben behindern bejubeln belagern bergen besetzen besiegen bewaffnen billigen blockieren demolieren
drosseln einberufen einbringen einführen einleiten einrichten einschalten einschränken einstellen entfernen enthüllen
boykottieren entschädigen entwaffnen erhöhen eröffnen errichten ersetzen erweitern evakuieren fälschen finanzieren freischalten
genehmigen herabstufen hindern hissen installieren kappen kaufen kontrollieren kündigen kürzen küssen lockern mobilisieren
modernisieren öffnen pachten privatisieren räumen reduzieren reformieren retten roden sammeln säumen schließen schwenken
senken stationieren stoppen streichen stürmen trennen überfliegen überqueren überstehen überwachen umarmen umbenennen
umsiedeln umzingeln unterbinden unterbrechen untersuchen verabschieden verbrennen verdoppeln vereiteln verfolgen verhängen
verhindern verlängern verlegen verminen verpachten verschärfen verschieben verstärken versteigern verteilen verweigern
verwerfen vollenden vollstrecken vorlegen vorstellen wechseln wiederaufbauen zerschlagen zulassen zurückbeordern zurückholen
zurücknehmen zurückziehen zusammenlegen`,
  ),
  plain(
    "OTHER",
    GIVING,
    `abnehmen abtreten bewilligen entziehen erlassen ersparen erteilen gestatten gewähren rauben schicken stehlen übergeben
übertragen verleihen vermachen versagen vorenthalten wegnehmen zahlen zuerkennen zurückgeben zusprechen zuweisen`,
  ),
  plain(
    "OTHER",
    ACTING,
    `abtauchen applaudieren auftauchen auftreten austreten ausziehen beten beugen demonstrieren eingreifen einlenken einspringen
einziehen entkommen feiern fernbleiben hungern intervenieren kämpfen marschieren nachgeben notlanden rebellieren scheitern
siegen streiken trauern überleben umherreisen unterliegen untertauchen vermitteln`,
  ),
];

function plain(kind: EventKind, government: Government, verbs: string): PlainKind {
  return { kind, government, verbs: wordSet(verbs) };
}
