import type { EventWords } from "../event-words.ts";
import { PROSECUTING } from "./rulings.ts";
import { verbs } from "./triggers.ts";

/** How somebody is held, led away, executed or set free. */
export const CUSTODY: EventWords["verbs"] = [
  // "ist gehängt worden": what is hung up is somebody, where it is told of a person.
  ...verbs("hängen henken auf|knüpfen", PROSECUTING, {
    needs: ["TARGET"],
    without:
      "-bild -bilder -flagge -flaggen -fahne -fahnen -plakat -plakate -wand -transparent -tafel =ab =an =am =über =davon =daran".split(
        " ",
      ),
  }),
  ...verbs("ab|führen", PROSECUTING, {
    needs: ["TARGET"],
    without: ["-steuer", "-steuern", "-beiträge", "-gewinn", "-gewinne"],
  }),
  ...verbs("entlassen", PROSECUTING, {
    needs: ["TARGET"],
    beside: ["haft", "-haft", "gefängnis", "hausarrest", "gewahrsam", "-gefangenschaft"],
  }),
  ...verbs("fest|halten", PROSECUTING, { needs: ["TARGET"], without: ["=an", "=daran"] }),
  ...verbs(
    "sitzen",
    { subject: "TARGET", prepositions: { in: "PLACE" } },
    { needs: ["TARGET"], beside: ["-haft", "-gefängnis", "-hausarrest", "-gewahrsam"], onlyDone: true },
  ),
  ...verbs("befreien", PROSECUTING, { needs: ["TARGET"], beside: ["-haft", "-hausarrest", "-gefängnis", "-gewalt"] }),
  ...verbs(
    "sitzen landen verbringen ab|sitzen verbüßen",
    { subject: "TARGET", prepositions: { in: "PLACE" } },
    {
      needs: ["TARGET"],
      beside: ["-gefängnis", "=haft", "-haft", "=gitter", "=gittern", "-straflager", "-arbeitslager", "-haftstrafe", "-zelle"],
    },
  ),
  ...verbs("hängen henken", PROSECUTING, {
    needs: ["TARGET"],
    without: ["-wand", "=von", "-fahne", "-fahnen", "-flagge", "-flaggen", "-plakat", "-plakate", "-bild", "-bilder"],
    onlyDone: true,
  }),
  ...verbs(
    "verlassen",
    { subject: "TARGET", prepositions: { in: "PLACE", bei: "PLACE" } },
    {
      needs: ["TARGET"],
      beside: ["-gefängnis", "-straflager", "-arbeitslager", "-haftanstalt", "-strafkolonie"],
      without: ["-besuch", "-gespräch", "=nicht"],
      onlyDone: true,
    },
  ),
  ...verbs("frei|kommen", { subject: "TARGET", prepositions: { in: "PLACE" } }, { needs: ["TARGET"] }),
  ...verbs("nehmen setzen schicken stecken", PROSECUTING, {
    needs: ["TARGET"],
    beside: ["=haft", "untersuchungshaft", "gewahrsam", "polizeigewahrsam", "=fuß", "=fuss"],
    without: ["=besuch"],
  }),
];
