import type { EventStatus } from "../../model/event.ts";
import type { ClauseWords } from "../clause-words.ts";
import { wordTable } from "../word-lists.ts";

const VERBS: Readonly<Record<string, EventStatus>> = {
  "planen ankündigen erwarten näherrücken bevorstehen anstehen beabsichtigen vorbereiten vorsehen ansetzen anberaumen vorschlagen anstreben ausstehen avisieren festlegen terminieren ausschreiben":
    "PLANNED",
  "verschieben vertagen verlegen aufschieben hinauszögern verzögern": "POSTPONED",
  "absagen streichen platzen stornieren abblasen annullieren ausfallen entfallen wegfallen unterbleiben stoppen widerrufen canceln verbieten untersagen":
    "CANCELLED",
  "scheitern verhindern ausschließen verweigern vereiteln unterbinden abwenden ausbleiben vermeiden verhüten hintertreiben blockieren":
    "DID_NOT_HAPPEN",
  "vermuten erwägen befürchten spekulieren prüfen fürchten anbieten fordern verlangen beantragen suchen": "HYPOTHETICAL",
};

const ADVERBS: Readonly<Record<string, EventStatus>> = {
  "voraussichtlich bald demnächst künftig": "PLANNED",
  "derzeit gerade aktuell zurzeit momentan gegenwärtig": "ONGOING",
  "möglich möglicherweise eventuell vielleicht wohl vermutlich denkbar wahrscheinlich womöglich": "HYPOTHETICAL",
};

/** Stems of adjectives; their endings follow by rule. */
const ADJECTIVES: Readonly<Record<string, EventStatus>> = {
  "geplant bevorstehend angekündigt anstehend erwartet vorgesehen kommend künftig": "PLANNED",
  "laufend andauernd derzeitig": "ONGOING",
  "verschoben vertagt": "POSTPONED",
  "abgesagt geplatzt": "CANCELLED",
  "gescheitert ausgefallen": "DID_NOT_HAPPEN",
  "möglich potenziell potentiell eventuell mutmasslich angeblich denkbar vermeintlich": "HYPOTHETICAL",
};

const MODALS: Readonly<Record<string, EventStatus>> = {
  "sollen wollen müssen": "PLANNED",
  "können dürfen mögen": "HYPOTHETICAL",
};

/** Words that say whether an event is planned, under way or came about. */
export const STATUS_WORDS = {
  statusVerbs: wordTable(VERBS),
  statusAdverbs: wordTable(ADVERBS),
  statusAdjectives: inflected(ADJECTIVES),
  modalStatus: wordTable(MODALS),
} satisfies Partial<ClauseWords>;

function inflected<Value>(stems: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(
    [...wordTable(stems)].flatMap(([stem, value]) =>
      ["", "e", "en", "er", "es", "em"].map((ending) => [stem + ending, value] as const),
    ),
  );
}
