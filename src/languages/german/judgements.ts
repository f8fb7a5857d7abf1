import type { EventWords, Government } from "../event-words.ts";
import { verbs } from "./triggers.ts";

/** Who says something good of or to whom. */
export const PRAISING: Government = {
  subject: "SPEAKER",
  accusative: "ADDRESSEE",
  prepositions: { bei: "ADDRESSEE", für: "TOPIC", in: "PLACE" },
};

/** Who says something against whom. */
export const ACCUSING: Government = {
  subject: "SPEAKER",
  accusative: "TARGET",
  dative: "TARGET",
  prepositions: { gegen: "TARGET", in: "PLACE", von: "TARGET", vor: "TOPIC", an: "TARGET" },
};

/** Demanding, praising, warning, accusing and denying: statements about what others do. */
export const JUDGEMENTS: EventWords["verbs"] = [
  ...verbs(
    "fordern verlangen auf|fordern auf|rufen appellieren mahnen drängen plädieren an|mahnen ermahnen beschwören bitten ersuchen pochen",
    {
      ...ACCUSING,
      prepositions: { ...ACCUSING.prepositions, von: "ADDRESSEE", an: "ADDRESSEE" },
      accusative: "ADDRESSEE",
      dative: "ADDRESSEE",
    },
    { needs: ["SPEAKER"] },
  ),
  ...verbs(
    "loben würdigen preisen beglückwünschen gratulieren danken bedanken ehren rühmen huldigen kondolieren",
    { ...PRAISING, dative: "ADDRESSEE" },
    { needs: ["SPEAKER"] },
  ),
  ...verbs("befürworten gut|heißen", PRAISING, { needs: ["SPEAKER"] }),
  ...verbs("begrüßen", PRAISING, { needs: ["SPEAKER"] }),
  ...verbs("warnen drohen vor|warnen an|drohen", ACCUSING, { needs: ["SPEAKER"] }),
  ...verbs(
    "kritisieren verurteilen beschuldigen bezichtigen an|prangern tadeln rügen verteidigen beschimpfen beleidigen verhöhnen geißeln brandmarken rüffeln bemängeln beanstanden monieren missbilligen verunglimpfen verspotten diffamieren verdächtigen",
    ACCUSING,
    {
      needs: ["SPEAKER"],
      without: [
        "gericht",
        "richter",
        "haft",
        "jahren",
        "gefängnis",
        "todesstrafe",
        "geldstrafe",
        "=tode",
        "monaten",
        "-strafe",
        "-gerichts",
        "-gerichtshof",
      ],
    },
  ),
  ...verbs("schimpfen wettern poltern lästern", ACCUSING, { needs: ["SPEAKER"] }),
  ...verbs("machen geben", ACCUSING, { needs: ["SPEAKER"], beside: ["=verantwortlich", "=schuld"] }),
  ...verbs("üben", ACCUSING, { needs: ["SPEAKER"], beside: ["-kritik", "-selbstkritik"] }),
  ...verbs("erheben", ACCUSING, {
    needs: ["SPEAKER"],
    beside: ["-vorwurf", "-vorwürfe", "-anschuldigungen", "-protest", "-forderungen"],
  }),
  ...verbs("ein|legen", ACCUSING, { needs: ["SPEAKER"], beside: ["-protest", "-veto", "-widerspruch"] }),
  ...verbs("erneuern wiederholen verschärfen", ACCUSING, {
    needs: ["SPEAKER"],
    beside: [
      "-drohung",
      "-drohungen",
      "-vorwurf",
      "-vorwürfe",
      "-forderung",
      "-forderungen",
      "-kritik",
      "-warnung",
      "-angebot",
      "-bekenntnis",
    ],
  }),
  ...verbs("vor|werfen unterstellen", ACCUSING, { needs: ["SPEAKER"] }),
  ...verbs(
    "dementieren leugnen verneinen zurück|weisen ab|streiten widersprechen ab|lehnen",
    { ...ACCUSING, accusative: "TOPIC", dative: "TARGET" },
    { needs: ["SPEAKER"] },
  ),
  ...verbs(
    "bestreiten",
    { ...ACCUSING, accusative: "TOPIC", dative: "TARGET" },
    {
      needs: ["SPEAKER"],
      without: [
        "-rennen",
        "-spiel",
        "-spiele",
        "-partie",
        "-partien",
        "-turnier",
        "-match",
        "=kampf",
        "-finale",
        "-saison",
        "-unterhalt",
      ],
    },
  ),
  ...verbs("protestieren", ACCUSING, { needs: ["SPEAKER"] }),
  ...verbs(
    "verweigern",
    { ...ACCUSING, accusative: "TOPIC", dative: "ADDRESSEE" },
    {
      needs: ["SPEAKER"],
      beside: ["-stellungnahme", "-kommentar", "-zustimmung", "-auskunft", "-anerkennung"],
    },
  ),
];
