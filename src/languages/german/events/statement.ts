import type { EventWords, Government } from "../../event-words.ts";
import { nouns, verbs } from "../triggers.ts";

const SAYING: Government = {
  subject: "SPEAKER",
  dative: "ADDRESSEE",
  prepositions: {
    gegenüber: "ADDRESSEE",
    zu: "TOPIC",
    vor: "ADDRESSEE",
    in: "PLACE",
    bei: "TOPIC",
    an: "TOPIC",
    über: "TOPIC",
    mit: "TOPIC",
  },
};
const PRAISING: Government = {
  subject: "SPEAKER",
  accusative: "ADDRESSEE",
  prepositions: { bei: "ADDRESSEE", für: "TOPIC", in: "PLACE" },
};
const ACCUSING: Government = {
  subject: "SPEAKER",
  accusative: "TARGET",
  dative: "TARGET",
  prepositions: { gegen: "TARGET", in: "PLACE", von: "TARGET", vor: "TOPIC", an: "TARGET" },
};
const UTTERANCE: Government = {
  subject: "SPEAKER",
  possessor: "SPEAKER",
  adjective: "SPEAKER",
  prepositions: {
    von: "SPEAKER",
    mit: "ADDRESSEE",
    vor: "ADDRESSEE",
    an: "ADDRESSEE",
    gegenüber: "ADDRESSEE",
    bei: "ADDRESSEE",
    gegen: "TARGET",
    zu: "TOPIC",
    in: "PLACE",
  },
};

/** What somebody says, praises, reproaches, denies, promises or demands. */
export const STATEMENT: EventWords = {
  kind: "STATEMENT",
  verbs: [
    ...verbs(
      "sagen erklären betonen äußern hinzu|fügen mit|teilen versichern bekräftigen bestätigen unterstreichen bemerken meinen ergänzen an|merken hervor|heben",
      SAYING,
      { needs: ["SPEAKER"] },
    ),
    ...verbs(
      "antworten erwidern entgegnen kontern reagieren kommentieren schildern erzählen aus|führen erläutern dar|legen fest|stellen verweisen auf|zeigen hin|weisen an|deuten",
      SAYING,
      { needs: ["SPEAKER"] },
    ),
    ...verbs("sprechen", SAYING, {
      needs: ["SPEAKER"],
      beside: ["von", "kongress", "parlament", "bundestag", "presse", "vollversammlung"],
      without: ["mit"],
    }),
    ...verbs(
      "titulieren bezeichnen nennen",
      { subject: "SPEAKER", accusative: "TARGET", prepositions: { als: "TOPIC", in: "PLACE" } },
      { needs: ["SPEAKER"] },
    ),
    ...verbs(
      "versprechen zu|sagen zu|sichern geloben garantieren beteuern an|bieten",
      { ...SAYING, prepositions: {} },
      { needs: ["SPEAKER"] },
    ),
    ...verbs("an|kündigen verkünden bekannt|geben verlautbaren proklamieren prognostizieren voraus|sagen aus|rufen", SAYING, {
      needs: ["SPEAKER"],
    }),
    ...verbs(
      "fordern verlangen auf|fordern auf|rufen appellieren mahnen drängen plädieren",
      {
        ...ACCUSING,
        prepositions: { ...ACCUSING.prepositions, von: "ADDRESSEE", an: "ADDRESSEE" },
        accusative: "ADDRESSEE",
        dative: "ADDRESSEE",
      },
      { needs: ["SPEAKER"] },
    ),
    ...verbs(
      "loben würdigen preisen beglückwünschen gratulieren danken bedanken ehren rühmen",
      { ...PRAISING, dative: "ADDRESSEE" },
      { needs: ["SPEAKER"] },
    ),
    ...verbs("begrüßen", PRAISING, {
      needs: ["SPEAKER"],
      beside: [
        "fortschritt",
        "entscheidung",
        "beschluss",
        "urteil",
        "vorschlag",
        "schritt",
        "ankündigung",
        "einigung",
        "abkommen",
        "initiative",
      ],
    }),
    ...verbs("warnen drohen", ACCUSING, { needs: ["SPEAKER"] }),
    ...verbs(
      "kritisieren verurteilen beschuldigen bezichtigen an|prangern tadeln rügen verteidigen beklagen beschimpfen beleidigen verhöhnen",
      ACCUSING,
      { needs: ["SPEAKER"], without: ["gericht", "richter", "haft", "jahren", "gefängnis", "todesstrafe", "geldstrafe"] },
    ),
    ...verbs("vor|werfen unterstellen", ACCUSING, { needs: ["SPEAKER"] }),
    ...verbs(
      "dementieren bestreiten leugnen verneinen zurück|weisen ab|streiten widersprechen ab|lehnen",
      { ...ACCUSING, accusative: "TOPIC", dative: "TARGET" },
      { needs: ["SPEAKER"] },
    ),
    ...verbs("protestieren", ACCUSING, { needs: ["SPEAKER"] }),
    ...verbs("ein|räumen zu|geben gestehen ein|gestehen entschuldigen", SAYING, { needs: ["SPEAKER"] }),
    ...verbs("aus|schließen bekunden kund|tun bedauern kondolieren", { ...SAYING, accusative: "TOPIC" }, { needs: ["SPEAKER"] }),
    ...verbs("ab|geben", SAYING, { needs: ["SPEAKER"], beside: ["-erklärung", "-stellungnahme", "-statement"] }),
    ...verbs("treten", SAYING, { needs: ["SPEAKER"], beside: ["presse", "kameras", "mikrofone", "journalisten"] }),
  ],
  nouns: [
    ...nouns(
      "Interview/Interviews Pressekonferenz/Pressekonferenzen Rede/Reden Ansprache/Ansprachen Fernsehansprache/Fernsehansprachen Neujahrsansprache/Neujahrsansprachen Regierungserklärung/Regierungserklärungen Stellungnahme/Stellungnahmen",
      UTTERANCE,
      { needs: ["SPEAKER"], compounds: false },
    ),
    ...nouns(
      "Aussage/Aussagen Erklärung/Erklärungen Äußerung/Äußerungen Darstellung/Darstellungen Warnung/Warnungen Drohung/Drohungen Ankündigung/Ankündigungen Appell/Appelle",
      UTTERANCE,
      { needs: ["SPEAKER"], compounds: false },
    ),
    ...nouns(
      "Videobotschaft/Videobotschaften Fernsehinterview/Fernsehinterviews Glückwunschtelegramm/Glückwunschtelegramme Ultimatum/Ultimaten Parlamentsrede/Parlamentsreden Grundsatzrede/Grundsatzreden Presseauftritt/Presseauftritte",
      UTTERANCE,
      { needs: ["SPEAKER"] },
    ),
  ],
};
