import type { Government } from "../event-words.ts";
import { MEASURES } from "./surroundings.ts";
import { verbs } from "./triggers.ts";

const VOTING: Government = { subject: "AGENT", prepositions: { in: "PLACE" } };
/** Who votes on laws and treaties: with them a verb of any decision is a vote. */
const CHAMBERS = [
  "-parlament",
  "-abgeordnete",
  "-abgeordneten",
  "-senat",
  "-senatoren",
  "-kongress",
  "-nationalversammlung",
  "-volksversammlung",
  "-unterhaus",
  "-oberhaus",
  "-repräsentantenhaus",
  "-abgeordnetenhaus",
  "-abgeordnetenkammer",
  "-parlamentskammer",
  "-bundestag",
  "-bundesrat",
  "-nationalrat",
  "-ständerat",
  "-landtag",
  "-volkskammer",
  "-knesset",
  "-duma",
  "-sejm",
  "-rada",
  "-reichstag",
  "-volkskongress",
  "-föderationsrat",
  "-vollversammlung",
  "-generalversammlung",
  "-sicherheitsrat",
  "-parteitag",
  "=stimmen",
  "-mehrheit",
  "-volksabstimmung",
  "-referendum",
  "-volksentscheid",
];

/** Verbs for votes of parliaments and peoples on laws, treaties and the like. */
export const VOTES = verbs(
  "billigen verabschieden an|nehmen ab|lehnen beschließen verwerfen genehmigen ab|segnen ändern zu|stimmen durch|winken bewilligen",
  { ...VOTING, accusative: "TOPIC", dative: "TOPIC" },
  {
    needs: ["AGENT"],
    beside: CHAMBERS,
    without: [...MEASURES, ...["kongress", "parlament", "senat", "bundestag"].map((chamber) => `=vor+${chamber}`)],
    family: "vote",
  },
);
