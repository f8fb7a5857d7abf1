import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const FIGHTING: Government = {
  subject: "AGENT",
  possessor: "AGENT",
  adjective: "AGENT",
  prepositions: { gegen: "TARGET", in: "TARGET", zwischen: "AGENT", mit: "AGENT", um: "TARGET", von: "AGENT", auf: "TARGET" },
};
const INVADED: Government = {
  ...FIGHTING,
  owner: "AGENT",
  possessor: "TARGET",
  prepositions: { ...FIGHTING.prepositions, von: "TARGET", durch: "AGENT" },
};

/** Wars and invasions. */
export const WAR: EventWords = {
  kind: "WAR",
  verbs: [
    ...verbs("führen beginnen beenden aus|lösen gewinnen verlieren", FIGHTING, {
      beside: ["krieg", "-krieg", "krieges", "bürgerkrieg", "angriffskrieg"],
      // The Cold War began on no day.
      without: ["=kalten"],
      needs: ["AGENT"],
    }),
    // "erklärte den Krieg für beendet" begins none.
    ...verbs("erklären", { ...FIGHTING, dative: "TARGET" }, { beside: ["krieg", "-krieg"], without: ["=für"], needs: ["AGENT"] }),
    ...verbs("beginnen starten ein|leiten eröffnen", FIGHTING, {
      beside: ["=operation", "-militäroperation", "-offensive", "-invasion", "-feldzug", "-militäreinsatz"],
      needs: ["AGENT"],
    }),
    ...verbs("kämpfen", FIGHTING, { needs: ["AGENT", "TARGET"], beside: ["=gegen"] }),
    ...verbs(
      "aus|brechen",
      { prepositions: { in: "TARGET", zwischen: "AGENT" } },
      { beside: ["-krieg", "-kämpfe", "-kämpfen", "-gefechte", "-feindseligkeiten"], needs: ["TARGET"] },
    ),
    ...verbs(
      "aus|brechen auf|flammen wieder|aufflammen entbrennen eskalieren",
      { prepositions: { in: "PLACE", zwischen: "AGENT", mit: "AGENT", um: "TARGET" } },
      { beside: ["-krieg", "-kämpfe", "-gefechte", "-feindseligkeiten", "-konflikt"], needs: ["AGENT"] },
    ),
    ...verbs(
      "bekämpfen bekriegen",
      { subject: "AGENT", prepositions: { in: "TARGET" } },
      { beside: ["=sich", "=einander"], needs: ["AGENT"] },
    ),
    ...verbs(
      "überfallen",
      { subject: "AGENT", accusative: "TARGET" },
      { needs: ["AGENT"], beside: ["truppen", "armee", "soldaten", "wehrmacht"] },
    ),
  ],
  nouns: [
    ...nouns(
      "Krieg/Kriege Kriegs/ Angriffskrieg/Angriffskriege Bürgerkrieg/Bürgerkriege Offensive/Offensiven Militärkampagne/Militärkampagnen Militäraktion/Militäraktionen Militäroperation/Militäroperationen Militäreinsatz/Militäreinsätze Feldzug/Feldzüge Aggression/Aggressionen Militärintervention/Militärinterventionen Feindseligkeit/Feindseligkeiten Waffengang/Waffengänge",
      FIGHTING,
    ),
    ...nouns("Intervention/Interventionen", FIGHTING, {
      without: ["-notenbank", "-zentralbank", "-devisen", "-währung", "-kurs", "-markt"],
    }),
    ...nouns("Invasion/Invasionen", INVADED, { compounds: false }),
    // One in a town is an attack, one on a country a war.
    ...nouns(
      "Überfall/",
      { ...INVADED, possessor: "AGENT", prepositions: { auf: "TARGET", durch: "AGENT" } },
      {
        needs: ["TARGET"],
        without:
          "-hotel -restaurant -café -bank -bankfiliale -geschäft -supermarkt -laden -bus -zug -konvoi -schule -universität -kaserne -gefängnis -posten -stützpunkt -dorf -kirche -moschee -synagoge -redaktion -botschaft".split(
            " ",
          ),
        compounds: false,
      },
    ),
    ...nouns("Einmarsch/Einmärsche", { ...FIGHTING, possessor: "AGENT" }, { compounds: false }),
  ],
};
