import type { EventWords, Government } from "../event-words.ts";
import { verbs } from "./triggers.ts";

/** Who acts by law against whom. */
export const PROSECUTING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  possessor: "TARGET",
  prepositions: { gegen: "TARGET", von: "AGENT", durch: "AGENT", in: "PLACE", an: "PLACE", wegen: "TOPIC" },
};
/** What a court decides about laws, parties and plans. */
const RULING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  prepositions: { in: "PLACE", durch: "AGENT", von: "AGENT", gegen: "TARGET" },
};
/** Who speaks law: words one of which stands where a verb of any decision is a ruling. */
const JUDGES = [
  "-gericht",
  "-gerichts",
  "-gerichtshof",
  "-gerichtshofs",
  "richter",
  "-richterin",
  "-tribunal",
  "-verfassungsrat",
  "-verfassungsgericht",
  "-justiz",
];
/** What a law can be said not to be. */
const VOID = [
  "-widrig",
  "=ungültig",
  "=nichtig",
  "=unzulässig",
  "=illegal",
  "=unrechtmäßig",
  "=rechtens",
  "=rechtmäßig",
  "-konform",
];
/** What rulings are about; with it a verb of giving, stopping or undoing is one even where a court stands in another clause. */
const BANNED = ["-verbot"];

/** What courts, parliaments and rulers decide about laws, parties and plans. */
export const RULINGS: EventWords["verbs"] = [
  ...verbs(
    "kippen verwerfen annullieren aus|setzen auf|heben stoppen untersagen verbieten zu|lassen bestätigen billigen ab|weisen zurück|weisen auf|lösen an|ordnen blockieren ab|lehnen",
    RULING,
    {
      needs: ["AGENT"],
      beside: JUDGES,
    },
  ),
  // What others than judges call void or illegal is only said to be so.
  ...verbs("erklären ein|stufen", RULING, {
    needs: ["AGENT"],
    beside: ["=terrororganisation", ...VOID.flatMap((word) => JUDGES.map((judge) => `${judge}+${word}`))],
  }),
  ...verbs("verhängen erlassen auf|heben", PROSECUTING, { needs: ["AGENT"], beside: BANNED }),
  ...verbs(
    "entscheiden urteilen befinden",
    { subject: "AGENT", prepositions: { in: "PLACE", gegen: "TARGET" } },
    { needs: ["AGENT"], beside: ["-gericht", "-gerichtshof", "richter", "-gerichts"] },
  ),
  ...verbs(
    "verabschieden beschließen erlassen billigen unterzeichnen auf|heben",
    { subject: "AGENT", prepositions: { in: "PLACE", gegen: "TARGET" } },
    {
      needs: ["AGENT"],
      beside: ["-gesetz", "-gesetze", "-dekret", "-erlass", "-verordnung", "-verfassung", "-verfassungsänderung", "-amnestie"],
    },
  ),
];

/** What stands beside a verb that only tells of a court there. */
export const COURT: readonly string[] = [
  "-gericht",
  "-gerichts",
  "-gerichtshof",
  "richter",
  "haft",
  "jahren",
  "-haft",
  "-gefängnis",
  "-strafe",
  "-strafen",
  "tode",
  "strang",
  "bewährung",
  "monaten",
  "-wochen",
  "lebenslang",
  "lebenslänglich",
  "-lager",
  "-lagerhaft",
  "-zwangsarbeit",
  "-verbot",
  "-sperre",
  "-hausarrest",
  "-schadenersatz",
  "-entschädigung",
  "-prozess",
  "-tribunal",
  "abwesenheit",
];
