import type { EventKind } from "../../model/event.ts";
import type { Government, PlainKind } from "../event-words.ts";

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

/** By kind, with each verb in one kind only. */
export const PLAIN_KINDS: readonly PlainKind[] = [
  plain(
    "STATEMENT",
    SAYING,
    "abraten abstreiten abtun abwiegeln anmahnen anprangern appellieren ausschließen beanstanden befürworten beharren beipflichten bejahen bekräftigen bekunden beleidigen bemängeln beschimpfen beschuldigen beschwichtigen beschwören bestreiten beteuern bezichtigen bezweifeln brandmarken danken darlegen drängen drohen eingestehen einräumen empfehlen entgegnen ermahnen ermuntern fluchen folgern frohlocken geißeln gestehen gratulieren höhnen huldigen insistieren jubeln kondolieren kontern konstatieren kritisieren leugnen loben missbilligen monieren mutmaßen nahelegen offenbaren plädieren pochen poltern preisen prophezeien protestieren prognostizieren rechtfertigen resümieren rügen schelten schimpfen schmähen schwören spotten tadeln unterstellen urteilen verdammen verlesen verneinen versichern verspotten verteidigen verwahren vorhalten vorschlagen vorwerfen widersprechen würdigen zugeben zurückweisen zusichern zweifeln",
  ),
  plain(
    "ATTACK",
    STRIKING,
    "überfallen bombardieren beschießen schießen erschießen töten ermorden umbringen niederschießen erstechen erschlagen verwunden verletzen verprügeln misshandeln foltern entführen verschleppen kapern vorstoßen zerstören sprengen anzünden niederbrennen vergiften vergewaltigen massakrieren lynchen putschen meutern abschießen versenken torpedieren verwüsten vertreiben niederschlagen überrennen überrollen angreifen attackieren stürzen umstürzen entmachten einkesseln gefangennehmen beschädigen lahmlegen randalieren",
  ),
  plain(
    "LEGAL_ACTION",
    PROSECUTING,
    "verhaften festnehmen festsetzen inhaftieren einsperren internieren anklagen verklagen vorladen verhören vernehmen durchsuchen beschlagnahmen konfiszieren enteignen verurteilen freisprechen begnadigen amnestieren hinrichten exekutieren ausliefern abschieben deportieren ermitteln verbieten untersagen kippen legalisieren kriminalisieren verbannen freilassen freikommen überstellen anzeigen belangen fahnden sperren auflösen",
  ),
  plain(
    "APPOINTMENT",
    NAMING,
    "ernennen berufen einsetzen vereidigen nominieren entlassen absetzen feuern abberufen ablösen degradieren küren inthronisieren krönen beauftragen suspendieren befördern designieren",
  ),
  plain("ELECTION", NAMING, "wählen abwählen wiederwählen abstimmen votieren kandidieren"),
  plain("MEETING", TOGETHER, "begegnen konferieren tagen verhandeln zusammentreten zusammensitzen beraten frühstücken dinieren"),
  plain(
    "DELIVERY",
    SENDING,
    "liefern überlassen überweisen spenden bereitstellen aushändigen exportieren schenken leihen verkaufen",
  ),
  plain("SANCTION", SANCTIONING, "sanktionieren boykottieren einfrieren ausweisen ausschließen suspendieren"),
  plain(
    "VISIT",
    JOURNEY,
    "reisen anreisen einreisen fliegen weiterfliegen zurückfliegen zurückreisen zurückkehren heimkehren eintreffen ankommen landen aufbrechen abreisen abfliegen pilgern eilen fliehen flüchten emigrieren weiterreisen umziehen",
  ),
];

function plain(kind: EventKind, government: Government, verbs: string): PlainKind {
  return { kind, government, verbs: new Set(verbs.split(" ")) };
}
