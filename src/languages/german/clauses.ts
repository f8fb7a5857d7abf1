import type { ClauseRelation, ClauseWords } from "../clause-words.ts";
import type { EventStatus } from "../../model/event.ts";
import { CLAUSE_SENSES } from "./clause-senses.ts";
import { AUXILIARIES } from "./clause-verbs.ts";
import { AGREEMENTS, cases, DETERMINERS } from "./determiners.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import { PLAIN_KINDS } from "./plain-kinds.ts";
import { UNEVENTFUL_VERBS } from "./uneventful-verbs.ts";

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

function table<Value>(entries: Readonly<Record<string, Value>>): Map<string, Value> {
  return new Map(Object.entries(entries).flatMap(([list, value]) => words(list).map((word) => [word, value] as const)));
}

const RELATIONS: Readonly<Record<string, ClauseRelation>> = {
  "dass daß wonach": "CONTENT",
  ob: "QUESTION",
  "wenn falls sofern": "CONDITION",
  "nachdem bevor ehe seit seitdem bis sobald solange": "TIME",
  "als während": "SAME_TIME",
  wie: "REPORT",
  "weil da obwohl obgleich indem damit sodass wobei wodurch weshalb warum wieso womit wofür woraufhin worauf": "OTHER",
};

const PREPOSITIONS: Readonly<Record<string, string>> = {
  am: "an",
  ans: "an",
  im: "in",
  ins: "in",
  zum: "zu",
  zur: "zu",
  beim: "bei",
  vom: "von",
  aufs: "auf",
  fürs: "für",
  vors: "vor",
  ums: "um",
  durchs: "durch",
  übers: "über",
  unterm: "unter",
  ...Object.fromEntries(
    words(
      "an in zu bei von auf für vor um durch über unter mit nach aus gegen zwischen während seit bis ohne wegen trotz gegenüber nahe neben hinter laut gemäß angesichts anlässlich samt mitsamt innerhalb außerhalb mittels infolge aufgrund nebst entlang statt anstatt einschließlich unweit namens inmitten mangels seitens binnen ab per via pro",
    ).map((word) => [word, word]),
  ),
};

const LONG_PREPOSITIONS: Readonly<Record<string, string>> = {
  "unter ihnen": "darunter",
  "am rande": "während",
  "am rand": "während",
  "im rahmen": "während",
  "im zuge": "während",
  "im verlauf": "während",
  "im verlaufe": "während",
  "im laufe": "während",
  "im vorfeld": "vor",
  "im anschluss an": "nach",
  "im nachgang": "nach",
  "mit blick auf": "über",
  "in bezug auf": "über",
  "im hinblick auf": "über",
  anlässlich: "während",
  "am ende": "während",
  "zu beginn": "während",
  "bei gelegenheit": "während",
  "im gegenzug für": "für",
  "in anwesenheit": "mit",
  "in begleitung": "mit",
  "im beisein": "mit",
  "auf einladung": "auf_einladung",
  "nach angaben": "laut",
  "nach aussage": "laut",
  "nach aussagen": "laut",
  "nach darstellung": "laut",
  "nach einschätzung": "laut",
  "nach informationen": "laut",
  "nach auffassung": "laut",
  "gemäß aussagen": "laut",
  "gemäß angaben": "laut",
  "unter berufung auf": "laut",
  "nach worten": "laut",
  "den worten": "laut",
  "nach ansicht": "laut",
};

const STATUS_VERBS: Readonly<Record<string, EventStatus>> = {
  "planen ankündigen erwarten bevorstehen anstehen beabsichtigen vorbereiten vorsehen ansetzen anberaumen vorschlagen anstreben ausstehen avisieren festlegen anberaumen terminieren":
    "PLANNED",
  "verschieben vertagen verlegen aufschieben hinauszögern verzögern": "POSTPONED",
  "absagen streichen platzen stornieren abblasen annullieren ausfallen entfallen wegfallen unterbleiben stoppen widerrufen canceln verbieten untersagen":
    "CANCELLED",
  "scheitern verhindern ausschließen verweigern vereiteln unterbinden abwenden ausbleiben vermeiden verhüten hintertreiben blockieren":
    "DID_NOT_HAPPEN",
  "vermuten erwägen befürchten spekulieren prüfen fürchten anbieten fordern verlangen suchen": "HYPOTHETICAL",
};

const STATUS_ADVERBS: Readonly<Record<string, EventStatus>> = {
  "voraussichtlich bald demnächst künftig": "PLANNED",
  "derzeit gerade aktuell zurzeit momentan gegenwärtig": "ONGOING",
  "möglich möglicherweise eventuell vielleicht wohl vermutlich denkbar wahrscheinlich womöglich": "HYPOTHETICAL",
};

/** Stems of adjectives; their endings follow by rule. */
const STATUS_ADJECTIVES: Readonly<Record<string, EventStatus>> = {
  "geplant bevorstehend angekündigt anstehend erwartet vorgesehen kommend künftig": "PLANNED",
  "laufend andauernd derzeitig": "ONGOING",
  "verschoben vertagt": "POSTPONED",
  "abgesagt geplatzt": "CANCELLED",
  "gescheitert ausgefallen": "DID_NOT_HAPPEN",
  "möglich potenziell potentiell eventuell mutmasslich angeblich denkbar vermeintlich": "HYPOTHETICAL",
};

function inflected<Value>(stems: Readonly<Record<string, Value>>): Map<string, Value> {
  return new Map(
    [...table(stems)].flatMap(([stem, value]) =>
      ["", "e", "en", "er", "es", "em"].map((ending) => [stem + ending, value] as const),
    ),
  );
}

const MODALS: Readonly<Record<string, EventStatus>> = {
  "sollen wollen müssen": "PLANNED",
  "können dürfen mögen": "HYPOTHETICAL",
};

const LIGHT_VERBS = `platzen streichen vertagen stornieren abblasen annullieren verlegen stoppen aussetzen führen haben halten beginnen absolvieren antreten aufnehmen fortsetzen beenden abhalten abschließen durchführen machen unternehmen starten eröffnen planen
  abbrechen verschieben absagen vorbereiten geben bestreiten sein suchen anstreben kommen reisen zusammenkommen zusammentreffen eintreffen fliegen fahren treffen empfangen einladen verlassen verkürzen erklären sprechen begrüßen veranstalten ausrichten leiten erwarten wollen ankündigen beabsichtigen
  aufbrechen fortfahren aufhören stattfinden verüben begehen abstatten ablegen anfangen aufhalten weilen befinden
  erfolgen vornehmen leisten erteilen aussprechen ausführen tätigen vollziehen richten üben abgeben zustandekommen pflegen ergehen`;

const TICKER_DAY = String.raw`(?:\p{L}{2,10}\.?,? )?(?:\d{1,2}\. ?(?:\p{L}{3,9}|\d{1,2}\.) ?(?:\d{4})?)?[,:]? ?`;
const TICKER_TIME = String.raw`(?<hour>\d{1,2})(?::(?<minute>\d\d)(?: ?Uhr)?|\.(?<shortMinute>\d\d) ?Uhr| Uhr)`;

/** "+++ 14:32 …", "[14:32] …": behind a mark; "9.05 Uhr:", "Sonntag, 18.00 Uhr –", "14.32 Uhr": before one or the end of the line. */
const TICKER_HEADS = [
  new RegExp(String.raw`^(?<before>[^\p{L}\d]*[+[•*|►][^\p{L}\d]*${TICKER_DAY})${TICKER_TIME}`, "u"),
  new RegExp(String.raw`^(?<before>[^\p{L}\d]*${TICKER_DAY})${TICKER_TIME}(?= ?(?:\+{2}|[:–|-]|$))`, "u"),
];

const SAYING_VERBS = `sagen erklären betonen äußern hinzufügen mitteilen versichern bekräftigen bestätigen unterstreichen bemerken meinen ergänzen anmerken hervorheben antworten erwidern entgegnen kontern kommentieren schildern
  erzählen ausführen erläutern darlegen feststellen verweisen hinweisen andeuten versprechen zusagen zusichern geloben beteuern ankündigen verkünden bekanntgeben verlautbaren prognostizieren fordern verlangen vorschlagen anregen warnen drohen vorwerfen beschuldigen
  kritisieren dementieren bestreiten leugnen verneinen einräumen zugeben gestehen berichten melden schreiben glauben denken hoffen vermuten heißen behaupten zitieren aussagen aufzeigen zeigen spekulieren wissen`;

const TITLES = `präsident minister kanzler chef führer sprecher machthaber könig papst premier general senator gouverneur bürgermeister botschafter berater direktor richter professor experte forscher politiker diplomat kommissar sekretär vorsitzende gesandte beauftragte kaiser prinz scheich oberst kandidat gegner aktivist journalist autor anwalt despot diktator herrscher bruder sohn vater kollege nachfolger vorgänger bischof kardinal oppositionelle leiter oberhaupt dissident patriarch ajatollah emir sultan`;

/** How German sentences are put together. */
export const CLAUSE_WORDS: ClauseWords = {
  senses: CLAUSE_SENSES,
  standing: STANDING_WORDS,
  auxiliaries: AUXILIARIES,
  subordinators: table(RELATIONS),
  relatives: table({
    der: cases("NGD"),
    "die das welche welches": cases("NA"),
    "den welchen": cases("A"),
    "dem welchem denen": cases("D"),
    "dessen deren": cases("G"),
    was: cases("NA"),
    welcher: cases("ND"),
  }),
  relativePlaces: new Set(["wo", "wohin", "woher"]),
  coordinators: new Set(["und", "oder", "aber", "doch", "sondern", "sowie", "denn", "jedoch"]),
  infinitiveMarker: "zu",
  determiners: DETERMINERS,
  agreements: AGREEMENTS,
  prepositions: new Map(Object.entries(PREPOSITIONS)),
  longPrepositions: new Map(Object.entries(LONG_PREPOSITIONS)),
  pronouns: table({
    er: cases("N"),
    "sie es das dies beide": cases("NA"),
    ihn: cases("A"),
    "ihm ihnen ihr": cases("D"),
    "wir ich ihr": cases("N"),
    "uns mich": cases("A"),
    mir: cases("D"),
    man: cases("N"),
    dieser: cases("N"),
    "wer jemand niemand": cases("N"),
  }),
  emptyPronouns: new Set(["es", "man", "das", "dies", "wer", "jemand", "niemand", "was"]),
  negations: new Set([
    "nicht",
    "nie",
    "niemals",
    "kein",
    "keine",
    "keinen",
    "keinem",
    "keiner",
    "keines",
    "weder",
    "keinesfalls",
    "keineswegs",
    "nirgends",
    "niemand",
  ]),
  messages:
    /(?:brief|schreiben|botschaft|nachricht|mitteilung|video|interview|gespräch|artikel|beitrag|bericht|rede|ansprache|erklärung|stellungnahme|telegramm|aufruf|note|kommuniqué|resolution|tweet|gutachten|papier)(?:e?s|n)?$/u,
  tickerHeads: TICKER_HEADS,
  takingUp: new Set(
    words(
      "tat schritt gewalt vorfall vorgang vorgehen ereignisse geschehen entscheidung beschluss votum eskalation entwicklung einigung ergebnis nachricht tragödie katastrophe verbrechen attacke",
    ),
  ),
  during: new Set(["während", "bei", "zu", "auf", "in", "an"]),
  sources: new Set(["laut", "zufolge", "gemäß", "so"]),
  sourceNouns: words(
    "angaben aussagen berichten ankündigungen informationen worten darstellung einschätzung ansicht auffassung überzeugung meldungen medienberichten anfangs quellen",
  ),
  sayingVerbs: new Set(words(SAYING_VERBS)),
  uneventful: UNEVENTFUL_VERBS,
  plainKinds: PLAIN_KINDS,
  lightVerbs: new Set(words(LIGHT_VERBS)),
  statusVerbs: table(STATUS_VERBS),
  statusAdverbs: table(STATUS_ADVERBS),
  statusAdjectives: inflected(STATUS_ADJECTIVES),
  modalStatus: table(MODALS),
  companions: new Set(["darunter"]),
  continuers: new Set([
    "danach",
    "anschließend",
    "anschliessend",
    "daraufhin",
    "dabei",
    "zuerst",
    "zuvor",
    "dort",
    "später",
    "zunächst",
    "der tag",
    "neben",
    "im anschluss",
  ]),
  captionMarks: new Set(["l", "r", "li", "re", "links", "rechts", "m", "mitte"]),
  turns: words("beginn ende antritt ausbruch auftakt schluss übernahme abschluss anfang rücktritt jahr monat woche tag"),
  reflexive: "sich",
  objectControl: new Set(
    words(
      "beschuldigen bezichtigen auffordern bitten einladen zwingen verpflichten vorwerfen erlauben helfen ermöglichen verbieten ermutigen drängen mahnen verdächtigen aufrufen warnen überreden anweisen hindern gestatten empfehlen raten",
    ),
  ),
  occurring: new Set(
    words(
      "stattfinden erfolgen beginnen enden bevorstehen folgen gelingen platzen scheitern geben laufen dauern ausfallen unterbleiben sein  zusammentreten tagen treten entfallen zustandekommen",
    ),
  ),
  speechTags: new Set(["so"]),
  titles: new RegExp(`(?:${TITLES.trim().split(/\s+/u).join("|")})(?:in|innen|en|n|s|es|r)?$`, "u"),
  modifier: /(?:e[nrms]?|ei|ier|fünf|sechs|acht|elf|zwölf)$/u,
  participle: /(?:te[nrms]?|ne[nrms]?|de[nrms]?)$/u,
  adjectiveEndings: ["en", "er", "em", "es", "e"],
  denyingVerbs: new Set(words("verneinen dementieren bestreiten leugnen abstreiten zurückweisen widersprechen")),
  denyingWords: new Set(words("falsch unwahr erfunden unzutreffend falschmeldung unsinn lüge lügen ente gegenstandslos haltlos")),
  reportNouns: words(
    "nachricht nachrichten bericht berichte berichten meldung meldungen gerücht gerüchte gerüchten spekulation spekulationen behauptung behauptungen darstellung darstellungen angaben vorwurf vorwürfe vorwürfen",
  ),
  generic: new Set(words("oft häufig regelmässig selten stets normalerweise üblicherweise meist gewöhnlich traditionell")),
  speakers: words(
    "versammlung truppen soldaten soldat streitkräfte luftwaffe marine justiz führung regime staatschefs regierungschefs mitgliedstaaten mitgliedsstaaten parlament abgeordnete abgeordneten senat kampfjets kampfflugzeuge journalisten botschafter delegation unterhändler agenten generalstab experten analysten beobachter augenzeugen augenzeuge polizei insider zeugen bericht berichte agentur kreml armee militär staatsanwaltschaft gericht veranstalter teilnehmer partei opposition sprecher sprecherin beamter beamte beamten beamter vertreter vertreterin vertretern behörde behörden regierung außenministerium verteidigungsministerium ministerium medien staatsmedien nachrichtenagentur nachrichtenagenturen zeitung zeitungen geheimdienst geheimdienste diplomat diplomaten offizieller offiziellen kreisen kreise",
  ),
  spokespeople: words(
    "sprecher sprecherin koordinator koordinatorin vermittler vermittlerin beauftragte beauftragter beauftragten gesandte gesandter gesandten unterhändler unterhändlerin",
  ),
  servants: words(
    "ausschuss ausschusses vertreter vertretern blauhelme blauhelmen truppen soldaten soldat delegation delegationen abordnung gesandtschaft armee streitkräfte streitkräften militär militärs offiziere offizieren polizisten polizei einheiten verbände verbänden luftwaffe marine flotte panzer panzern kampfflugzeuge kampfjets kampfjet flugzeuge kriegsschiff kriegsschiffe u-boot diplomaten diplomat botschafter gesandte unterhändler unterhändlern agenten spione geheimdienst geheimdienste ermittler beamte beamten behörden regierung abgeordnete abgeordneten parlamentarier parlamentariern piraten rebellen extremisten kämpfer kämpfern milizen miliz fallschirmjäger grenzschützer grenzsoldaten kommando kommandos raketen drohnen artillerie staatsanwaltschaft justiz gerichte gericht demonstranten studenten aktivisten bürger bürgerinnen einwohner anwohner arbeiter bauern schüler studentinnen aktivistinnen anhänger bewaffnete unbekannte attentäter militante aufständische separatisten islamisten terroristen truppen siedler schützen",
  ),
  collectives: words(
    "polizei armee militär justiz gericht gerichtshof tribunal parlament senat kongress truppen streitkräfte luftwaffe marine miliz behörde behörden staatsanwaltschaft geheimdienst opposition ministerium rebellen soldaten sicherheitskräfte wächter abgeordneten gewerkschaft",
  ),
  whereabouts: words("exil asyl"),
  followings: words("gruppe gruppen delegation abordnung kreis trupp team mannschaft bande fraktion lager mission kommission"),
  leading: new Set(["um", "unter"]),
  leadership: new Set(words("führung leitung vorsitz kommando befehl anführung")),
  amounts: words(
    "tausende tausenden hunderte hunderten dutzend dutzende dutzenden million millionen milliarde milliarden prozent paar reihe serie welle anzahl zahl vielzahl menge runde dutzendweise hälfte drittel viertel teil großteil mehrheit minderheit prozentpunkte tonnen stück stunden tage wochen monate jahre minuten",
  ),
  dativePlural: /[ns]$/u,
  deeds:
    /(?:ung|heit|keit|tion|nis|rede|kritik|abkommen|gesetz|treffen|gespräch|interview|dekret|dokument|papier|urteil|angebot|bündnis|amt|wahl|reise|visite|hilfe|frage|idee|bitte|klage|nachricht|botschaft|warnung|strafe|niederlage|schuld|mission|million|milliarde)$/u,
  groupings:
    /(?:regierung|führung|bewegung|versammlung|leitung|abteilung|vereinigung|stiftung|zeitung|besatzung|bevölkerung|organisation|koalition|opposition|delegation|fraktion|redaktion|institution|inspektion|direktion|nation|generation|mission)$/u,
  affecting: new Set(
    "überraschen erreichen empören ärgern verärgern freuen erfreuen erschüttern schockieren beunruhigen belasten entlasten kosten zwingen veranlassen bewegen hindern führen bringen ermöglichen erlauben stärken schwächen betreffen beschäftigen erinnern gefährden retten begleiten bedrohen beeindrucken begeistern ermutigen enttäuschen verletzen töten verwunden interessieren verfolgen plagen quälen schützen verschonen machen lassen stehen folgen gelten drohen nützen schaden helfen dienen gehören gefallen passen gelingen fehlen bleiben zeigen nennen erwähnen enthalten zwingen heißen kommen gehen fallen liegen treiben stürzen zerstören lähmen erwarten ehren würdigen verpflichten berechtigen vertreten ersetzen umgeben verbinden trennen".split(
      " ",
    ),
  ),
  abstractNouns:
    /(?:ung|heit|keit|tion|nis|gang|fahrt|schluss|tritt|besuch|vertrag|krieg|streit|sieg|tod|sturz|plan|vorwurf|brief)$/u,
  members: words("staaten länder ländern mitglieder mitgliedern mitgliedsstaaten mitgliedstaaten partner partnern spitzen"),
  stateNouns: words(
    "land lande landes länder ländern staat staats staates staaten republik republiken provinz provinzen region regionen königreich emirat emirate emiraten sultanat fürstentum kolonie kolonien sowjetrepublik sowjetrepubliken teilrepublik",
  ),
};
