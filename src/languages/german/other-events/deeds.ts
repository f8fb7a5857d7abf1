import type { Government, VerbTrigger } from "../../event-words.ts";
import { PLAIN_KINDS } from "../plain-kinds.ts";
import { verbs } from "../triggers.ts";

const DOING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  prepositions: { in: "PLACE", an: "PLACE", auf: "PLACE", durch: "AGENT", mit: "PARTICIPANT", nach: "PLACE" },
};
const GIVING: Government = { ...DOING, dative: "RECIPIENT", prepositions: { ...DOING.prepositions, an: "RECIPIENT" } };
/** Without an object: a participle with "sein" is no passive ("ist gescheitert"). */
const ACTING: Government = {
  subject: "AGENT",
  prepositions: { in: "PLACE", an: "PLACE", auf: "PLACE", mit: "PARTICIPANT", gegen: "TARGET", aus: "TOPIC" },
};

const DOINGS = `
ab|brechen ab|holen ab|reißen ab|schaffen ab|schalten ab|senken an|fordern an|heben an|ordnen an|weisen befehlen an|werben an|zünden auf|geben auf|heben auf|kaufen auf|stellen auf|stocken auf|teilen aus|bilden aus|dehnen aus|lösen aus|rüsten
aus|schreiben aus|setzen aus|weiten bauen beantragen beenden begraben behindern besiegen blockieren boykottieren demolieren drosseln durchsuchen ein|bringen ein|berufen ein|führen ein|leiten ein|richten ein|schalten ein|schränken
ein|setzen ein|stellen enteignen entfernen entlassen entmachten entschädigen entwaffnen erhöhen eröffnen errichten ersetzen erweitern fest|setzen finanzieren frei|schalten genehmigen herab|stufen hissen installieren kappen kaufen kippen
konfiszieren kündigen kürzen lockern mobilisieren modernisieren öffnen pachten privatisieren räumen reduzieren reformieren retten roden sammeln schließen schwenken senken sperren stationieren stoppen streichen stürmen suspendieren
trennen überfliegen überqueren überstehen um|benennen umzingeln unterbinden unterbrechen untersagen untersuchen verabschieden verbannen verbieten verbrennen verdoppeln verhängen verlängern verlegen verpachten verschärfen verschieben
verstärken verteilen vollenden vollstrecken vor|legen vor|stellen wechseln wieder|aufbauen zerschlagen zerstören zu|lassen zurück|holen zurück|beordern zurück|nehmen zurück|ziehen zusammen|legen lahm|legen boykottieren säumen bejubeln aus|pfeifen verweigern
umarmen küssen gefangen|nehmen befreien verwunden ab|wehren vereiteln stürzen ab|setzen ab|weisen verwerfen billigen ab|lehnen an|nehmen ändern fälschen auf|decken beschlagnahmen versteigern enthüllen bergen
bewaffnen belagern besetzen verminen ab|riegeln evakuieren um|siedeln deportieren beschimpfen bedrohen verprügeln verhindern blockieren verfolgen überwachen ab|hören aus|spähen kontrollieren
`;

const GIVINGS = `
ab|treten bewilligen entziehen erlassen ersparen gestatten gewähren erteilen schicken übergeben überlassen übertragen überweisen vermachen versagen verweigern verleihen zahlen zu|erkennen zurück|geben zu|sprechen zu|weisen verkaufen schenken
aus|händigen ab|nehmen weg|nehmen rauben stehlen spenden vor|enthalten
`;

const ACTINGS = `
auf|treten auf|tauchen ein|greifen ein|ziehen aus|ziehen aus|treten unterliegen siegen scheitern fern|bleiben unter|tauchen ab|tauchen applaudieren feiern trauern beten putschen rebellieren fliehen flüchten entkommen landen notlanden
umher|reisen ein|springen sich|beugen ein|lenken nach|geben wechseln zurück|kehren auf|brechen frei|kommen hungern überleben verhandeln kandidieren intervenieren vermitteln kämpfen streiken demonstrieren marschieren
`;

/** What is told by verbs of a kind is no mere deed. */
const OF_A_KIND: ReadonlySet<string> = new Set(PLAIN_KINDS.flatMap((known) => [...known.verbs]));

function deeds(list: string, government: Government): VerbTrigger[] {
  return verbs(list.replace("sich|", ""), government, { onlyDone: true })
    .filter(({ lemma }) => !OF_A_KIND.has(lemma))
    .map((trigger) => ({ ...trigger, family: trigger.lemma }));
}

/** What somebody did, where no other word says what kind of event it was; each verb is a family of its own. */
export const DEEDS = {
  verbs: [...deeds(DOINGS, DOING), ...deeds(GIVINGS, GIVING), ...deeds(ACTINGS, ACTING)],
  nouns: [],
};
