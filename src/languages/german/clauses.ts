import type { ClauseRelation, ClauseWords } from "../clause-words.ts";
import { words, wordSet, wordTable } from "../word-lists.ts";
import { CLAUSE_SENSES } from "./clause-senses.ts";
import { AUXILIARIES } from "./clause-verbs.ts";
import { AGREEMENTS, cases, DETERMINERS } from "./determiners.ts";
import { DOER_WORDS } from "./doer-words.ts";
import { PREPOSITIONS } from "./prepositions.ts";
import { STANDING_WORDS } from "./standing-words.ts";
import { STATUS_WORDS } from "./status-words.ts";
import { TICKER_HEADS } from "./ticker.ts";
import { PLAIN_KINDS } from "./plain-kinds.ts";
import { UNEVENTFUL_VERBS } from "./uneventful-verbs.ts";

const RELATIONS: Readonly<Record<string, ClauseRelation>> = {
  "dass daß wonach": "CONTENT",
  ob: "QUESTION",
  "wenn falls sofern": "CONDITION",
  "nachdem bevor ehe seit seitdem bis sobald solange": "TIME",
  "als während": "SAME_TIME",
  wie: "REPORT",
  "weil da obwohl obgleich indem damit sodass wobei wodurch weshalb warum wieso womit wofür woraufhin worauf": "OTHER",
};

const LIGHT_VERBS = `platzen streichen vertagen stornieren abblasen annullieren verlegen stoppen aussetzen führen haben halten beginnen absolvieren antreten aufnehmen fortsetzen beenden abhalten abschließen durchführen machen unternehmen starten eröffnen planen
  abbrechen verschieben absagen vorbereiten geben bestreiten sein suchen anstreben kommen reisen zusammenkommen zusammentreffen eintreffen fliegen fahren treffen empfangen einladen verlassen verkürzen erklären sprechen begrüßen veranstalten ausrichten leiten erwarten wollen ankündigen beabsichtigen
  aufbrechen fortfahren aufhören stattfinden verüben begehen abstatten ablegen anfangen aufhalten weilen befinden
  anordnen befehlen wiederaufnehmen erfolgen vornehmen leisten erteilen aussprechen ausführen tätigen vollziehen richten üben abgeben zustandekommen pflegen ergehen ansetzen anberaumen ausschreiben ausrufen terminieren`;

const SAYING_VERBS = `sagen erklären betonen äußern hinzufügen mitteilen versichern bekräftigen bestätigen unterstreichen bemerken meinen ergänzen anmerken hervorheben antworten erwidern entgegnen kontern kommentieren schildern
  erzählen ausführen erläutern darlegen feststellen verweisen hinweisen andeuten versprechen zusagen zusichern geloben beteuern ankündigen verkünden bekanntgeben verlautbaren prognostizieren fordern verlangen vorschlagen anregen warnen drohen vorwerfen beschuldigen
  kritisieren dementieren bestreiten leugnen verneinen einräumen zugeben gestehen berichten melden schreiben glauben denken hoffen vermuten heißen behaupten zitieren aussagen aufzeigen zeigen spekulieren wissen`;

const TITLES = `präsident minister kanzler chef führer sprecher machthaber könig papst premier general senator gouverneur bürgermeister botschafter berater direktor richter professor experte forscher politiker diplomat kommissar sekretär vorsitzende gesandte beauftragte kaiser prinz scheich oberst kandidat gegner aktivist journalist autor anwalt despot diktator herrscher bruder schwester sohn tochter vater mutter ehefrau ehemann witwe onkel neffe enkel leibwächter kollege nachfolger vorgänger bischof kardinal oppositionelle leiter oberhaupt dissident patriarch ajatollah emir sultan`;

/** How German sentences are put together. */
export const CLAUSE_WORDS: ClauseWords = {
  senses: CLAUSE_SENSES,
  standing: STANDING_WORDS,
  ...PREPOSITIONS,
  ...STATUS_WORDS,
  ...DOER_WORDS,
  auxiliaries: AUXILIARIES,
  subordinators: wordTable(RELATIONS),
  relatives: wordTable({
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
  pronouns: wordTable({
    er: cases("N"),
    "sie es das dies beide": cases("NA"),
    ihn: cases("A"),
    "ihm ihnen ihr": cases("D"),
    "wir ich": cases("N"),
    "uns mich": cases("A"),
    mir: cases("D"),
    man: cases("N"),
    "dieser letzterer": cases("N"),
    "diese letztere": cases("NA"),
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
  takingUp: wordSet(
    "tat schritt gewalt vorfall vorgang vorgehen ereignisse geschehen entscheidung beschluss votum eskalation entwicklung einigung ergebnis nachricht tragödie katastrophe verbrechen attacke",
  ),
  during: new Set(["während", "bei", "zu", "auf", "in", "an"]),
  sources: new Set(["laut", "zufolge", "gemäß", "so"]),
  sourceEndings: words("angaben berichten meldungen informationen"),
  sourceNouns: words(
    "angaben aussagen berichten ankündigungen informationen worten darstellung einschätzung ansicht auffassung überzeugung meldungen medienberichten anfangs quellen",
  ),
  sayingVerbs: wordSet(SAYING_VERBS),
  uneventful: UNEVENTFUL_VERBS,
  plainKinds: PLAIN_KINDS,
  lightVerbs: wordSet(LIGHT_VERBS),
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
  writtenApart: new Set(words("bekannt bereit fertig fest frei gefangen kennen klar lahm offen sicher still tot wieder")),
  turns: words("beginn ende antritt ausbruch auftakt schluss übernahme abschluss anfang rücktritt jahr monat woche tag"),
  reflexive: "sich",
  objectControl: wordSet(
    "beschuldigen bezichtigen auffordern bitten einladen zwingen verpflichten vorwerfen erlauben helfen ermöglichen verbieten ermutigen drängen mahnen verdächtigen aufrufen warnen überreden anweisen hindern gestatten empfehlen raten",
  ),
  occurring: wordSet(
    "stattfinden erfolgen beginnen enden bevorstehen folgen gelingen platzen scheitern geben laufen dauern ausfallen unterbleiben sein  zusammentreten tagen treten entfallen zustandekommen",
  ),
  speechTags: new Set(["so"]),
  titles: new RegExp(`(?:${words(TITLES).join("|")})(?:in|innen|en|n|s|es|r)?$`, "u"),
  modifier: /(?:e[nrms]?|ei|ier|fünf|sechs|acht|elf|zwölf)$/u,
  participle: /(?:te[nrms]?|ne[nrms]?|de[nrms]?)$/u,
  adjectiveEndings: ["en", "er", "em", "es", "e"],
  denyingVerbs: wordSet("verneinen dementieren bestreiten leugnen abstreiten zurückweisen widersprechen"),
  denyingWords: wordSet("falsch unwahr erfunden unzutreffend falschmeldung unsinn lüge lügen ente gegenstandslos haltlos"),
  reportNouns: words(
    "nachricht nachrichten bericht berichte berichten meldung meldungen gerücht gerüchte gerüchten spekulation spekulationen behauptung behauptungen darstellung darstellungen angaben vorwurf vorwürfe vorwürfen",
  ),
  generic: wordSet("oft häufig regelmässig selten stets normalerweise üblicherweise meist gewöhnlich traditionell"),
  dativePlural: /[ns]$/u,
};
