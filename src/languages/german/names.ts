import { fold } from "../../model/fold.ts";
import type { NameWords, PronounWord } from "../name-words.ts";
import { foldedWords } from "../word-lists.ts";
import { GERMAN_PERSON_GROUPS } from "./names-groups.ts";
import { GERMAN_NOUN_ENDINGS, GERMAN_NOUNS } from "./names-nouns.ts";
import {
  GERMAN_FIRST_NAMES,
  GERMAN_LEADING_FAMILY_NAMES,
  GERMAN_NAME_PARTICLES,
  GERMAN_TITLES,
  GERMAN_WOMENS_NAMES,
} from "./names-people.ts";
import { GERMAN_COMMON_ENDINGS, GERMAN_PLACE_ENDINGS, GERMAN_PLACE_SUFFIXES } from "./names-place-endings.ts";
import { GERMAN_PLACE_LEADERS, GERMAN_PLACE_NOUNS } from "./names-places.ts";
import { GERMAN_ORGANIZATION_LEADERS, GERMAN_ORGANIZATION_WORDS, GERMAN_STATE_BODIES } from "./names-organizations.ts";
import { GERMAN_OWNED_ROLES, GERMAN_ROLE_SUFFIXES, GERMAN_ROLES } from "./names-roles.ts";

/** How German texts name people, countries, places and organizations and point back to them. */
export const GERMAN_NAMES: NameWords = {
  code: "de",
  definiteArticles: foldedWords("der die das den dem des"),
  feminineArticles: new Set(["die"]),
  genitiveArticles: foldedWords("des der"),
  sureGenitiveArticles: foldedWords("des"),
  pluralArticles: foldedWords("die"),
  pluralBefore: new Map([["den", ["ern", "chefs"]]]),
  dativePluralArticles: foldedWords("den"),
  genitivePluralArticles: foldedWords("der"),
  datives: foldedWords("zwischen von mit bei unter gegenüber"),
  obliqueArticles: foldedWords("dem den des einem einen eines seinem seinen seines ihrem ihren ihres"),
  singleArticles: foldedWords("der dem des"),
  nominativeArticles: foldedWords("der die"),
  datesOfThings: foldedWords(
    "von vom seit bis nach vor ab aus der des die das den dem dieser dieses zur zum zu für gegen auf an und oder zwischen mit über um",
  ),
  indefiniteArticles: foldedWords(
    "ein eine einen einem einer eines kein keine keinen keinem keiner keines mehrere einige zwei drei viele andere anderen anderer",
  ),
  prepositions:
    foldedWords(`in im ins nach aus bei beim mit von vom zu zum zur an am ans auf aufs für fürs gegen um über unter vor vorm hinter neben zwischen durch ohne
    seit bis während wegen trotz gegenüber laut angesichts aufgrund dank gemäß außer entlang innerhalb außerhalb nahe statt per pro samt nebst namens zugunsten zufolge`),
  pluralPossessives: foldedWords("ihre seine unsere"),
  withinPrepositions: foldedWords("in im"),
  placePrepositions: foldedWords("in im ins nach aus nahe bei um durch bis innerhalb außerhalb über unweit"),
  actorPrepositions: foldedWords("zwischen gegen gegenüber mit für durch seitens laut zufolge"),
  ofPrepositions: foldedWords("von vom"),
  and: foldedWords("und sowie oder beziehungsweise"),
  both: foldedWords("beide beiden beider"),
  bothAlone: foldedWords("beide"),
  newcomers: ["neu", "kunftig", "designiert", "gewahlt"],
  anyOffice: ["politiker", "staatsmann"],
  reflexives: foldedWords("sich"),
  contracted: foldedWords("am im beim zum zur vom ins ans aufs"),
  demonstratives: foldedWords("dieser diese dieses diesem diesen jener jene jenes jenem jenen selben gleichen"),
  subordinators: foldedWords(
    "dass ob wie wo weshalb warum nachdem bevor als während weil da obwohl seit seitdem wenn sobald ehe bis indem falls worauf woraufhin nach vor",
  ),
  sayingVerbs:
    foldedWords(`sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten berichtet berichtete berichteten meint meinte mahnt mahnte warnt warnte warnten fordert forderte forderten
    kündigt kündigte kündigten verkündet verkündete bestätigt bestätigte bestätigten dementiert dementierte bestritt bestreitet lobt lobte lobten kritisiert kritisierte kritisierten verurteilt verurteilte verurteilten
    schreibt schrieb schrieben twitterte spricht sprach sprachen fügte fügt teilte teilt teilten äußerte äußert äußerten antwortet antwortete erwidert erwiderte entgegnet entgegnete versichert versicherte versprach verspricht
    behauptet behauptete beklagt beklagte beschuldigt beschuldigte warf wirft warfen droht drohte drohten bezeichnet bezeichnete nannte nennt gab räumte verwies verweist deutete zitiert zitierte ergänzte ergänzt so ließ meldet meldete titulierte prophezeit prognostizierte hieß begrüßte begrüßten wies weist weisen wiesen nannten fand findet glaubt hofft hoffte verlangt verlangte appelliert appellierte rief ruft plädiert plädierte unterstrich stellte klar bekräftigt bekräftigte beteuerte bemerkte resümierte lehnte lehnt lehnten`),
  actingVerbs:
    foldedWords(`will wollte wollen wollten plant plante planen planten hat hatte haben hatten wird werde werden würde würden soll sollte sollen kann könne könnte muss müsse müsste verwendet verwendete liefert lieferte liefern schickt schickte schicken sucht suchte
    unterstützt unterstützte reagiert reagierte entsandte entsendet verhängt verhängte verhängten beschließt beschloss beschlossen einigen einigten verhandelt verhandelte verhandeln verhandelten stimmt stimmte stimmten benötigt benötigte nutzt nutzte setzt setzte zieht zog zogen brach bricht testet testete testeten feuerte greift griff erkennt erkannte lädt lud bietet bot hält hielt hielten sieht sah habe hätte hätten sei ist war sind waren verstärkt verstärkte erhöht erhöhte strebt strebte versucht versuchte vermutet befürchtet fürchtet drängt drängte zeigt zeigte`),
  welcomingVerbs: foldedWords(
    "begrüßt begrüßte begrüßten begrüßen empfangen empfing empfingen empfängt willkommen hieß hießen heißt heißen abgeholt abholte verabschiedet verabschiedete",
  ),
  arrivalNouns: foldedWords(
    "ankunft eintreffen landung besuch besuchs besuches rückkehr einreise abreise abflug anreise antrittsbesuch staatsbesuch reise",
  ),

  adjectiveEndings: ["en", "er", "es", "em", "e"],
  genitiveEndings: ["s", "es"],
  nounCaseEndings: ["s", "es", "e", "en", "n", "er", "ern"],
  nounPluralEndings: ["en", "ern"],
  feminineEndings: ["in"],
  dativePronouns: foldedWords("ihr"),
  fates: {
    helpers: foldedWords("ist sei war wird wurde hat habe hatte"),
    participles: foldedWords(
      "erschossen getötet ermordet erstochen vergiftet hingerichtet verhaftet festgenommen inhaftiert entführt freigelassen geboren gestorben verstorben geflohen zurückgetreten vereidigt",
    ),
  },
  wished: {
    demands: ["forder", "gefordert", "verlang", "drang", "pocht", "beantrag", "erbat", "erbeten"].map(fold),
    deeds: foldedWords(
      "freilassung rücktritt auslieferung verhaftung festnahme entlassung absetzung bestrafung begnadigung abschiebung ausweisung verurteilung hinrichtung überstellung rücknahme amtsenthebung ablösung abdankung",
    ),
  },
  ownDeath: {
    reported: foldedWords("sei seien wäre wären"),
    dead: foldedWords(
      "getötet tot gestorben verstorben erschossen ermordet umgekommen hingerichtet erstochen ertrunken verbrannt verhungert gefallen leben",
    ),
  },
  feminineAdjectiveEndings: ["e"],
  pastEndings: ["te", "ten"],
  joiningLetters: ["s"],
  townAdjectiveEnding: "er",
  townEndings: ["e", "en"],

  roles: GERMAN_ROLES,
  roleSuffixes: GERMAN_ROLE_SUFFIXES,
  roleEndings: ["innen", "in", "es", "en", "em", "er", "ern", "s", "n", "e"],
  ownedRoles: GERMAN_OWNED_ROLES,
  counterparts: foldedWords("amtskollege amtskollegen amtskollegin kollege kollegen kollegin ministerkollege ministerkollegen"),
  deputyWords: ["stellvertretend", "stv"],
  presentWords: ["jetzig", "heutig", "amtierend", "derzeitig", "aktuell", "gegenwärtig"].map(fold),
  formerWords: [
    "ehemalig",
    "früher",
    "damalig",
    "einstig",
    "vormalig",
    "gewesen",
    "abgesetzt",
    "gestürzt",
    "verstorben",
    "letzt",
    "ermordet",
    "hingerichtet",
    "getötet",
    "entmachtet",
    "abgewählt",
    "künftig",
    "nächst",
    "designiert",
  ].map(fold),
  titleAdjectives: foldedWords(
    "nationale nationalen nationaler erste ersten erster hohe hohen hoher oberste obersten oberster ständige ständigen ständiger stellvertretende stellvertretenden geistliche geistlichen regierende regierenden",
  ),
  predicativeWords: foldedWords("als wie zum zur"),
  deputyPrefixes: foldedWords("vize stellvertretende stellvertretender"),
  formerPrefixes: foldedWords("ex alt"),
  headsOfOrganizations: {
    PRESIDENCY: "HEAD_OF_STATE",
    GOVERNMENT: "HEAD_OF_GOVERNMENT",
    TRANSITIONAL_GOVERNMENT: "HEAD_OF_GOVERNMENT",
    SEAT_OF_GOVERNMENT: "HEAD_OF_GOVERNMENT",
    FOREIGN_MINISTRY: "FOREIGN_MINISTER",
    DEFENCE_MINISTRY: "DEFENCE_MINISTER",
    INTERIOR_MINISTRY: "INTERIOR_MINISTER",
    FINANCE_MINISTRY: "FINANCE_MINISTER",
    PARLIAMENT: "PARLIAMENT_SPEAKER",
    PARTY: "PARTY_LEADER",
    CENTRAL_BANK: "CENTRAL_BANK_CHIEF",
    INTELLIGENCE_SERVICE: "INTELLIGENCE_CHIEF",
    ARMED_FORCES: "MILITARY_CHIEF",
    MILITARY_BRANCH: "MILITARY_CHIEF",
    AIR_FORCE: "MILITARY_CHIEF",
    NAVY: "MILITARY_CHIEF",
    GENERAL_STAFF: "MILITARY_CHIEF",
    ALLIANCE: "SECRETARY_GENERAL",
    INTERNATIONAL_ORGANIZATION: "SECRETARY_GENERAL",
  },
  deputyClasses: {
    HEAD_OF_STATE: "DEPUTY_HEAD_OF_STATE",
    HEAD_OF_GOVERNMENT: "DEPUTY_HEAD_OF_GOVERNMENT",
    FOREIGN_MINISTER: "DEPUTY_FOREIGN_MINISTER",
  },
  personGroups: GERMAN_PERSON_GROUPS,
  countryGroups: foldedWords(
    "länder ländern staaten seiten parteien konfliktparteien kriegsparteien kontrahenten nationen nachbarn nachbarländer nachbarländern nachbarstaaten regierungen völker verbündeten verbündete koreas",
  ),
  sideGroups: foldedWords("seiten parteien konfliktparteien kriegsparteien kontrahenten"),
  landNouns: foldedWords(
    "land lande landes inselstaat inselstaates sahelstaat sahelstaates wustenstaat andenstaat karibikstaat inselreich inselreichs konigreich konigreichs sultanat sultanats",
  ),
  countryside: foldedWords("auf aufs ubers uber"),
  bandNouns: foldedWords(
    "rebellen aufstandischen aufstandische guerilla guerilleros separatisten islamisten dschihadisten extremisten terroristen milizionare freischarler guerillakampfer rebellenkampfer",
  ),

  titles: GERMAN_TITLES,
  firstNames: GERMAN_FIRST_NAMES,
  womensNames: GERMAN_WOMENS_NAMES,
  leadingFamilyNames: GERMAN_LEADING_FAMILY_NAMES,
  nameBlockers: foldedWords("san santa santo saint st sankt fc sc sv uss hms"),
  nameParticles: GERMAN_NAME_PARTICLES,
  reigning: foldedWords(
    "könig königin kaiser kaiserin zar zarin kronprinz kronprinzessin prinz prinzessin großherzog großherzogin papst",
  ),
  kin: foldedWords(
    "vater mutter bruder schwester sohn tochter ehefrau ehemann witwe witwer großvater großmutter onkel tante neffe nichte cousin cousine schwiegersohn schwiegervater enkel enkelin",
  ),
  groupSizes: { zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7 },
  dativeEnding: /[mnr]$/u,
  addressPronouns: foldedWords("sie ihr ihre ihren ihrem ihrer ihres"),
  nameWithArticle: /^(?:al|el|ad|an|ar|as|asch|at|ath|az|ul|ur|uz|us)-\p{Lu}/u,
  timeNouns: foldedWords(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember woche monat jahr tag abend morgen nachmittag vormittag wochenende jahre wochen",
  ),
  nouns: GERMAN_NOUNS,
  nounEndings: GERMAN_NOUN_ENDINGS,

  placeNouns: GERMAN_PLACE_NOUNS,
  capitalNouns: foldedWords("hauptstadt"),
  placeLeaders: GERMAN_PLACE_LEADERS,
  namingPlaceClasses: new Set(["RESIDENCE", "BUILDING", "AIRPORT", "SPACEPORT", "MILITARY_BASE", "NUCLEAR_SITE", "DISTRICT"]),
  singlePlaceClasses: new Set(["AIRPORT", "SPACEPORT"]),
  townPrepositions: foldedWords("in nach aus nahe"),
  surePlacePrepositions: foldedWords("in"),
  destinationPrepositions: foldedWords("nach"),
  travelWord:
    /^(?:\p{L}*reis(?:en?|t|te|ten|end)|flieg\p{Ll}*|flog\p{Ll}*|geflogen|zurückgekehrt|aufgebrochen|abgeflogen|weitergeflogen|Rückkehr|Abflug|Gegenbesuch\p{Ll}*|\p{L}*[Rr]eisen?)$/u,
  foreignLetter: /[àáâãåæçèéêëìíîïðñòóôõøùúûýþÿāăąćčďđēęěğġīįıķłńňōőœřśşšţťūůűźżžșț]/u,
  placeSuffixes: new Set(GERMAN_PLACE_SUFFIXES),
  placeEndings: GERMAN_PLACE_ENDINGS,
  directions: [...foldedWords("nordost nordwest südost südwest zentral mittel nord süd ost west")],
  commonEndings: GERMAN_COMMON_ENDINGS,
  organizationLeaders: GERMAN_ORGANIZATION_LEADERS,
  organizationWords: new Set(GERMAN_ORGANIZATION_WORDS),
  namingLeaders: new Set(["UNIVERSITY", "RESEARCH_INSTITUTE"]),
  organizationSuffixes: [
    "institut",
    "zentrum",
    "agentur",
    "stiftung",
    "partei",
    "universitat",
    "konzern",
    "verband",
    "gewerkschaft",
    "miliz",
    "behorde",
    "kommission",
  ],
  organizationPrefixes: foldedWords("fc sc sv tsv vfb vfl bvb rb ac as tu fu th fh hu eth epfl lmu uni us-open cd"),
  organizationJoiners: foldedWords("for of and the de des du der für & et"),
  stateBodies: GERMAN_STATE_BODIES,

  genitiveRelatives: foldedWords("dessen deren"),
  tyingWords: foldedWords("und sowie wegen trotz samt nebst"),
  pluralVerbEndings: ["en", "sind"],
  intensifiers: foldedWords("sehr wohl so noch erst nun ganz besonders weiter eigens bisher bislang international"),
  infinitiveMarks: foldedWords("zu"),
  pronouns: pronouns(),
  agePattern: /^(\d{1,3})[-‐‑]?jährige[rnms]?$/iu,
};

function pronouns(): Readonly<Record<string, PronounWord>> {
  const table: Record<string, PronounWord> = {};
  const add = (text: string, use: PronounWord["use"], gender: PronounWord["gender"]): void => {
    for (const word of text.split(" ")) table[word] = { use, gender };
  };
  add("er", "SUBJECT", "MASCULINE");
  add("sie", "SUBJECT", "FEMININE");
  add("dieser letzterer", "LATTER", "MASCULINE");
  add("ich", "SPEAKER", "ANY");
  add("ihn ihm", "OBJECT", "MASCULINE");
  add("sein seine seinem seinen seiner seines", "POSSESSIVE", "MASCULINE");
  add("ihr ihre ihrem ihren ihrer ihres", "POSSESSIVE", "FEMININE");
  add("der dem den dessen", "RELATIVE", "MASCULINE");
  add("die deren", "RELATIVE", "ANY");
  add("das", "RELATIVE", "NEUTER");
  return table;
}
