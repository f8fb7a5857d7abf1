import type { EventWords, Government } from "../../event-words.ts";
import { verbs } from "../triggers.ts";
import { CALLED_OFF } from "../other-events/called-off.ts";
import { CEREMONY } from "../other-events/ceremony.ts";
import { DISASTER } from "../other-events/disaster.ts";
import { LIFE } from "../other-events/life.ts";
import { RELATIONS } from "../other-events/relations.ts";
import { RULE } from "../other-events/rule.ts";
import { TROOPS } from "../other-events/troops.ts";
import { UNREST } from "../other-events/unrest.ts";

const RIDE: Government = { subject: "HOST", prepositions: { mit: "VISITOR", zu: "PLACE", in: "TOPIC", nach: "PLACE" } };

const LEAVING: Government = { subject: "SUBJECT", prepositions: { aus: "ORIGIN", nach: "DESTINATION" } };

const GROUPS = [RELATIONS, UNREST, TROOPS, RULE, DISASTER, LIFE, CEREMONY, CALLED_OFF];

/** Happenings that are told often and belong to no other kind, in groups. */
export const OTHER: EventWords = {
  kind: "OTHER",
  verbs: [
    ...verbs("fahren", RIDE, { needs: ["HOST", "VISITOR"], family: "ride" }),
    ...verbs("verlassen", { ...LEAVING, accusative: "ORIGIN" }, { needs: ["SUBJECT", "ORIGIN"], family: "departure" }),
    ...verbs("ab|reisen", LEAVING, { needs: ["SUBJECT", "ORIGIN"], family: "departure" }),
    ...GROUPS.flatMap((group) => group.verbs),
  ],
  nouns: GROUPS.flatMap((group) => group.nouns),
};
