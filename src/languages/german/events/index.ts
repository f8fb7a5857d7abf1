import type { EventWords } from "../../event-words.ts";
import { AGREEMENT } from "./agreement.ts";
import { APPOINTMENT } from "./appointment.ts";
import { ATTACK } from "./attack.ts";
import { DELIVERY } from "./delivery.ts";
import { ELECTION } from "./election.ts";
import { FOUNDING } from "./founding.ts";
import { INVITATION } from "./invitation.ts";
import { LEGAL_ACTION } from "./legal-action.ts";
import { MEETING } from "./meeting.ts";
import { MILITARY_EXERCISE } from "./military-exercise.ts";
import { OTHER } from "./other.ts";
import { PHONE_CALL } from "./phone-call.ts";
import { PUBLICATION } from "./publication.ts";
import { SANCTION } from "./sanction.ts";
import { STATEMENT } from "./statement.ts";
import { TREATY } from "./treaty.ts";
import { VISIT } from "./visit.ts";
import { WAR } from "./war.ts";
import { WEAPON_TEST } from "./weapon-test.ts";

/** The German words for events; of two entries that fit a word, the first one counts. */
export const EVENT_WORDS: readonly EventWords[] = [
  ELECTION,
  PHONE_CALL,
  INVITATION,
  TREATY,
  AGREEMENT,
  DELIVERY,
  WEAPON_TEST,
  MILITARY_EXERCISE,
  SANCTION,
  LEGAL_ACTION,
  APPOINTMENT,
  FOUNDING,
  WAR,
  ATTACK,
  VISIT,
  MEETING,
  PUBLICATION,
  STATEMENT,
  OTHER,
];
