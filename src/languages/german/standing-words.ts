import type { EventStatus } from "../../model/event.ts";
import type { StandingWords } from "../standing-words.ts";
import { words, wordSet } from "../word-lists.ts";

function table(entries: Readonly<Partial<Record<EventStatus, string>>>): Map<string, EventStatus> {
  return new Map(
    Object.entries(entries).flatMap(([status, list]) => words(list).map((word) => [word, status as EventStatus] as const)),
  );
}

/** "verzichten auf": one line for a verb, its prepositions and the status of what stands behind them. */
const GOVERNING = `
verzichten auf DID_NOT_HAPPEN
stimmen gegen DID_NOT_HAPPEN
votieren gegen DID_NOT_HAPPEN
absehen von DID_NOT_HAPPEN
abraten von HYPOTHETICAL
abrücken von CANCELLED
drohen mit HYPOTHETICAL
warnen vor HYPOTHETICAL
fürchten vor|um HYPOTHETICAL
rechnen mit PLANNED
liebäugeln mit HYPOTHETICAL
plädieren für HYPOTHETICAL
werben für HYPOTHETICAL
bitten um HYPOTHETICAL
ersuchen um HYPOTHETICAL
hoffen auf HYPOTHETICAL
drängen auf HYPOTHETICAL
pochen auf HYPOTHETICAL
dringen auf HYPOTHETICAL
aufrufen zu HYPOTHETICAL
auffordern zu HYPOTHETICAL
ermutigen zu HYPOTHETICAL
denken an HYPOTHETICAL
spekulieren über|auf HYPOTHETICAL
nachdenken über HYPOTHETICAL
bemühen um HYPOTHETICAL
kämpfen für|um HYPOTHETICAL
einsetzen für HYPOTHETICAL
eintreten für HYPOTHETICAL
ringen um HYPOTHETICAL
feilschen um HYPOTHETICAL
flehen um HYPOTHETICAL
streben nach HYPOTHETICAL
rufen nach HYPOTHETICAL
warten auf HYPOTHETICAL
setzen auf HYPOTHETICAL
arbeiten an PLANNED
vorbereiten auf PLANNED
einstellen auf PLANNED
hindern an DID_NOT_HAPPEN
abhalten von DID_NOT_HAPPEN
abbringen von DID_NOT_HAPPEN
bewahren vor DID_NOT_HAPPEN
abstimmen über PLANNED
entscheiden über PLANNED
festhalten an PLANNED
`;

const PHRASES = `
legen eis POSTPONED
liegen eis POSTPONED
stehen kippe HYPOTHETICAL
gelten sicher PLANNED
stehen bevor PLANNED
stehen programm PLANNED
stehen plan PLANNED
stehen aus PLANNED
fallen wasser CANCELLED
fallen opfer CANCELLED
warten ließ PLANNED
warten liess PLANNED
warten lässt PLANNED
warten lassen PLANNED
warten ließen PLANNED
warten liessen PLANNED
zerschlagen sich CANCELLED
erledigen sich CANCELLED
hinziehen sich PLANNED
bleiben unterschrift DID_NOT_HAPPEN
rücken ferne HYPOTHETICAL
machen abhängig HYPOTHETICAL
gehen weg DID_NOT_HAPPEN
nehmen abstand DID_NOT_HAPPEN
geben korb DID_NOT_HAPPEN
halten ausgeschlossen DID_NOT_HAPPEN
halten unwahrscheinlich HYPOTHETICAL
halten wahrscheinlich HYPOTHETICAL
halten möglich HYPOTHETICAL
halten denkbar HYPOTHETICAL
halten unvermeidlich HYPOTHETICAL
gelten ausgeschlossen DID_NOT_HAPPEN
gelten unwahrscheinlich HYPOTHETICAL
gelten wahrscheinlich HYPOTHETICAL
gelten möglich HYPOTHETICAL
ziehen betracht HYPOTHETICAL
kommen betracht HYPOTHETICAL
machen strich DID_NOT_HAPPEN
erteilen absage DID_NOT_HAPPEN
fassen auge PLANNED
stellen aussicht PLANNED
stehen debatte HYPOTHETICAL
stehen diskussion HYPOTHETICAL
stehen raum HYPOTHETICAL
liegen luft HYPOTHETICAL
stehen tagesordnung PLANNED
stehen agenda PLANNED
kommen frage HYPOTHETICAL
kommen infrage HYPOTHETICAL
scheinen sicher PLANNED
scheinen ausgeschlossen DID_NOT_HAPPEN
`;

/** How German says that something is ahead, came to nothing, or is only thought of. */
export const STANDING_WORDS: StandingWords = {
  phrases: lines(PHRASES).map(([lemma = "", beside = "", status = ""]) => ({ lemma, beside, status: status as EventStatus })),
  governing: new Map(
    lines(GOVERNING).map(([lemma = "", prepositions = "", status = ""]) => [
      lemma,
      new Map(prepositions.split("|").map((preposition) => [preposition, status as EventStatus])),
    ]),
  ),
  ofSubject: wordSet(
    "bevorstehen anstehen ausstehen näherrücken platzen scheitern ausfallen ausbleiben unterbleiben entfallen wegfallen stehen liegen fallen gelten kommen warten bleiben rücken scheinen",
  ),
  ofItself: wordSet("verzögern verschieben zerschlagen erledigen hinziehen warten"),
  nothing: [
    { helper: "BE", preposition: "für", words: "zeit für" },
    { lemma: "geben", preposition: "für", words: "keine mehrheit" },
    { lemma: "finden", preposition: "für", words: "keine mehrheit" },
    { lemma: "fehlen", preposition: "für", words: "mehrheit" },
    { helper: "BECOME", preposition: "aus", words: "nichts" },
    { helper: "MODAL", preposition: "von", words: "keine rede sein" },
    { helper: "BE", preposition: "von", words: "keine rede" },
  ],
  managing: new Set(["gelingen", "schaffen"]),
  undenied: wordSet("ausschließen bestreiten abstreiten leugnen dementieren widersprechen verhehlen bezweifeln"),
  commenting: wordSet("kommentieren äußern bestätigen"),
  wanting: new Set(["wollen", "mögen"]),
  trying: new Set(["versuchen", "probieren"]),
  untrue: [
    "jeder grundlage",
    "jeglicher grundlage",
    "luft gegriffen",
    "stimmt nicht",
    "stimme nicht",
    "stimmen nicht",
    "trifft nicht zu",
    "treffe nicht zu",
    "treffen nicht zu",
    "traf nicht zu",
    "nicht wahr",
    "nicht der wahrheit",
    "nicht den tatsachen",
  ],
  preventing: wordSet("verhindern vereiteln abwenden unterbinden vermeiden verhüten"),
  escaping: new Set(["entgehen", "entkommen", "entrinnen", "entziehen"]),
  carriedOut: wordSet("hinrichtung hinrichtungen exekution abschiebung abschiebungen auslieferung überstellung"),
  arranging: new Map([
    ["vereinbaren", null],
    ["verabreden", null],
    ["ausrufen", null],
    ["einigen", "auf"],
    ["verständigen", "auf"],
  ]),
  setting: wordSet("ankündigen avisieren vorschlagen festlegen ansetzen anberaumen ausschreiben terminieren"),
  deciding: wordSet(
    "beschließen genehmigen bewilligen billigen absegnen erlauben gestatten zulassen zusagen versprechen zusichern zustimmen autorisieren",
  ),
  suspending: new Set(["aussetzen", "sistieren", "einfrieren"]),
  rejecting: wordSet("ablehnen ausschlagen zurückweisen verweigern verwerfen blockieren"),
  withInfinitive: table({
    DID_NOT_HAPPEN: "weigern verweigern ablehnen verzichten unterlassen versäumen vermeiden verhindern absehen scheuen verpassen",
    HYPOTHETICAL:
      "drohen fordern verlangen auffordern aufrufen bitten ersuchen raten empfehlen mahnen ermahnen drängen appellieren anbieten hoffen erlauben verbieten untersagen plädieren ermutigen anregen wünschen fürchten überlegen",
  }),
  nouns: table({
    PLANNED:
      "plan pläne plänen absicht absichten vorhaben weg fahrplan zeitplan planung planungen vorbereitung vorbereitungen ankündigung termin",
    HYPOTHETICAL:
      "aussicht aussichten chance chancen hoffnung hoffnungen möglichkeit möglichkeiten forderung forderungen idee wunsch bitte angebot vorschlag vorschläge bereitschaft spekulation spekulationen gerücht gerüchte drohung drohungen warnung warnungen gefahr furcht sorge angst befürchtung befürchtungen sorgen risiko risiken wahrscheinlichkeit annahme aufruf aufrufe entwurf entwürfe entwurfs ruf rufe appell appelle bemühung bemühungen gesuch ersuchen antrag anträge begehren forderungen aufforderung aufforderungen ultimatum werben ringen petition",
    CANCELLED: "absage abbruch annullierung streichung",
    POSTPONED: "verschiebung aufschub vertagung",
    DID_NOT_HAPPEN: "verzicht ausbleiben verhinderung veto",
  }),
  predicates: table({
    DID_NOT_HAPPEN: "ausgeschlossen unmöglich undenkbar vereitelt",
    HYPOTHETICAL:
      "zeit wünschenswert erforderlich geboten ratsam kein_thema im_gespräch im_raum unwahrscheinlich fraglich offen ungewiss unklar unsicher ferne möglich denkbar wahrscheinlich strittig umstritten",
    PLANNED:
      "in_sicht in_planung in_vorbereitung geplant vorgesehen terminiert angesetzt nötig notwendig fällig überfällig anvisiert",
    CANCELLED: "abgesagt gestrichen hinfällig passé vom_tisch geplatzt abgeblasen storniert",
    POSTPONED: "verschoben vertagt auf_eis",
  }),
  refusing: wordSet("ablehnen ausschlagen zurückweisen verweigern verwerfen"),
  failing: wordSet("scheitern misslingen platzen"),
  held: wordSet("gespräch unterredung verhandlung beratung konsultation sitzung aussprache"),
  agreeing: new Map([
    ["einigen", "auf"],
    ["verständigen", "auf"],
  ]),
  naming: wordSet("nennen bezeichnen abtun einstufen"),
  carryingNouns: wordSet(
    "runde fortsetzung verhängung durchführung abhaltung austragung unterzeichnung unterschrift umsetzung ausrufung entsendung aufnahme wiederaufnahme vollstreckung veröffentlichung lieferung lieferungen übergabe",
  ),
  withholding: wordSet("verweigern verwehren versagen vorenthalten"),
  criticizing: wordSet("zurückweisen verwerfen"),
  ownDeed: wordSet("verzichten absehen abrücken"),
  openBehind: {
    nouns:
      "referendum abstimmung volksabstimmung volksentscheid votum verhandlung verhandlungen unterhandlungen streit tauziehen".split(
        " ",
      ),
    verbs: new Set(["verhandeln", "unterhandeln", "feilschen", "streiten"]),
    prepositions: new Set(["über", "um"]),
  },
  discussing: {
    nouns: words("debatte debatten diskussion diskussionen beratung beratungen gespräch gespräche"),
    verbs: new Set(["beraten", "diskutieren", "debattieren", "reden"]),
  },
  bringingAbout: wordSet(
    "unterzeichnen unterschreiben schließen abschließen vereinbaren besiegeln paraphieren genehmigen bewilligen vollziehen gegenzeichnen",
  ),
  evidence: wordSet("beweis beweise beweisen beleg belege belegen hinweis hinweise hinweisen anzeichen bestätigung"),
  provingVerbs: wordSet("erweisen herausstellen entpuppen"),
  fearing: new Set(["fürchten", "befürchten"]),
  believing: wordSet("glauben denken annehmen meinen erwarten rechnen"),
  confirming: wordSet("bestätigen feststehen"),
  attendance: wordSet("teilnahme beteiligung anwesenheit mitwirkung auftritt"),
  awaiting: new Set(["damit", "sobald", "bis", "bevor", "ehe", "solange"]),
  gladly: new Set(["gern", "gerne", "lieber", "liebsten"]),
  hardly: new Set(["kaum", "schwerlich"]),
  nearly: new Set(["beinahe", "fast", "haar"]),
  instead: new Set(["ohne", "statt", "anstatt"]),
  hearsay: new Set(["angeblich", "mutmaßlich", "mutmasslich"]),
  reporting: wordSet("melden vermelden berichten behaupten kolportieren vermuten"),
  timeOrCondition: new Set(["wenn"]),
};

function lines(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
}
