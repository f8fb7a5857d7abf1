import type { EventWords, Government } from "../../event-words.ts";
import { BODIES, MEASURES } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";

const PUNISHING: Government = {
  subject: "AGENT",
  accusative: "TARGET",
  adjective: "AGENT",
  possessor: "AGENT",
  prepositions: { gegen: "TARGET", von: "AGENT", durch: "AGENT", für: "TARGET", über: "TARGET" },
};
const TRADE = ["-ausfuhr", "-einfuhr", "-export", "-import", "-exporte", "-importe", "-ausfuhren", "-einfuhren"];

/** Sanctions, embargoes and expulsions. */
export const SANCTION: EventWords = {
  kind: "SANCTION",
  verbs: [
    ...verbs("sanktionieren ächten", PUNISHING, { needs: ["TARGET"] }),
    ...verbs("boykottieren", PUNISHING, {
      needs: ["TARGET"],
      beside: ["-waren", "-produkte", "-spiele", "-güter", "-öl", "-importe"],
    }),
    ...verbs(
      "ein|frieren sperren",
      { ...PUNISHING, prepositions: { von: "TARGET", für: "TARGET" } },
      {
        needs: ["AGENT"],
        beside: ["-konten", "-vermögen", "-gelder", "-guthaben", "-mittel", "-hilfe", "-beziehungen", "-vermögenswerte"],
      },
    ),
    ...verbs(
      "aus|setzen kappen stoppen ein|stellen streichen kürzen",
      {
        ...PUNISHING,
        dative: "TARGET",
        prepositions: { ...PUNISHING.prepositions, an: "TARGET", mit: "TARGET", nach: "TARGET", zu: "TARGET" },
      },
      {
        needs: ["AGENT"],
        beside: [
          "-hilfe",
          "-hilfen",
          "-lieferungen",
          "-exporte",
          "-importe",
          "-mitgliedschaft",
          "-militärhilfe",
          "-entwicklungshilfe",
          "-gaslieferungen",
          "-zusammenarbeit",
          "-beziehungen",
          "-einfuhr",
          "-zahlungen",
          "-zahlung",
          "-budgethilfe",
          "-unterstützung",
          "-kooperation",
          "-einfuhren",
          "-ausfuhr",
          "-zahlung",
          "-zahlungen",
          "-kooperation",
          "-unterstützung",
          "-kredit",
          "-kredite",
          "-kredits",
          "-zuschüsse",
          "-budgethilfe",
          "-finanzhilfen",
          "-hilfsgelder",
          "-hilfszahlungen",
          "-gelder",
          "-waffenverkäufe",
          "-waffenexporte",
          "-rüstungsexporte",
          "-handel",
          "-flüge",
          "-flugverkehr",
          "-visa",
          "-visaerteilung",
        ],
      },
    ),
    ...verbs(
      "entziehen streichen aberkennen ab|erkennen auf|kündigen",
      { ...PUNISHING, dative: "TARGET", accusative: "TOPIC" },
      {
        needs: ["TARGET"],
        beside: [
          "-vergünstigung",
          "-vergünstigungen",
          "-handelsprivilegien",
          "-präferenzen",
          "-meistbegünstigung",
          "-zollpräferenzen",
        ],
      },
    ),
    ...verbs("erklären", PUNISHING, { needs: ["TARGET"], beside: ["unerwünscht", "=non"] }),
    ...verbs("belegen", PUNISHING, { needs: ["TARGET"], beside: MEASURES }),
    ...verbs("isolieren", PUNISHING, { needs: ["TARGET", "AGENT"] }),
    ...verbs(
      "aus|schließen suspendieren",
      { ...PUNISHING, prepositions: { ...PUNISHING.prepositions, aus: "AGENT" } },
      {
        needs: ["TARGET"],
        beside: ["mitgliedschaft", "-mitglied", "=aus+=suspendiert", "stimmrecht", ...BODIES.map((body) => `=aus+${body}`)],
        // "Die Nato schloss einen Einsatz aus".
        without: "-einsatz -angriff -krieg -lieferung -lieferungen -gespräch -gespräche -verhandlungen -treffen -beitritt".split(
          " ",
        ),
      },
    ),
    ...verbs("verweisen", PUNISHING, { beside: ["=landes"], needs: ["TARGET"] }),
    ...verbs("setzen", PUNISHING, { needs: ["TARGET"], beside: ["-sanktionsliste", "=schwarze+=liste"] }),
    ...verbs(
      "verbieten untersagen",
      { ...PUNISHING, prepositions: { ...PUNISHING.prepositions, aus: "TARGET", nach: "TARGET" } },
      {
        needs: ["AGENT"],
        beside: TRADE,
        without: ["-gericht"],
      },
    ),
    ...verbs(
      "verhängen verschärfen verlängern erlassen beschließen billigen verabschieden erheben auf|heben lockern",
      PUNISHING,
      {
        beside: MEASURES,
      },
    ),
    ...verbs(
      "aus|weisen",
      { ...PUNISHING, prepositions: { aus: "PLACE" } },
      {
        needs: ["AGENT", "TARGET"],
        beside: [
          "diplomat",
          "diplomaten",
          "botschafter",
          "journalist",
          "journalisten",
          "korrespondenten",
          "-attaché",
          "-attachés",
          "-diplomat",
          "-diplomaten",
          "-botschafter",
          "-gesandten",
          "-vertreter",
          "-mitarbeiter",
        ],
      },
    ),
  ],
  nouns: [
    ...nouns(
      "Sanktion/Sanktionen Wirtschaftssanktion/Wirtschaftssanktionen Embargo/Embargos Waffenembargo/Waffenembargos Strafmaßnahme/Strafmaßnahmen Sanktionspaket/Sanktionspakete Handelskrieg/Handelskriege Strafzoll/Strafzölle Einreiseverbot/Einreiseverbote Blockade/Blockaden Boykott/Boykotte Importstopp/Importstopps Exportverbot/Exportverbote Einfuhrverbot/Einfuhrverbote Lieferstopp/Lieferstopps Zwangsmaßnahme/Zwangsmaßnahmen",
      PUNISHING,
    ),
    ...nouns(
      "Ausweisung/Ausweisungen",
      { possessor: "TARGET", prepositions: { von: "TARGET", durch: "AGENT" } },
      { needs: ["TARGET"] },
    ),
  ],
};
