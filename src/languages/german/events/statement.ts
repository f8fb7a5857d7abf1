import type { EventWords } from "../../event-words.ts";
import { BODIES, EMERGENCIES, MEDIA } from "../surroundings.ts";
import { ACCUSING, JUDGEMENTS, PRAISING } from "../judgements.ts";
import { ADDRESSING, SAYING, UTTERANCE } from "../sayings.ts";
import { nouns, verbs } from "../triggers.ts";

/** What somebody says, praises, reproaches, denies, promises or demands. */
export const STATEMENT: EventWords = {
  kind: "STATEMENT",
  verbs: [
    ...verbs(
      "sagen erklären betonen äußern hinzu|fügen mit|teilen versichern bekräftigen bestätigen unterstreichen bemerken meinen ergänzen an|merken hervor|heben nach|legen nach|schieben klar|stellen richtig|stellen präzisieren konstatieren resümieren argumentieren behaupten beklagen twittern posten",
      SAYING,
      { needs: ["SPEAKER"], without: EMERGENCIES },
    ),
    ...verbs(
      "antworten erwidern entgegnen kontern reagieren kommentieren schildern erzählen aus|führen erläutern dar|legen fest|stellen verweisen auf|zeigen hin|weisen an|deuten signalisieren skizzieren umreißen ein|wenden zu|rufen aus|sagen bezeugen offenbaren schwärmen scherzen spotten prahlen",
      SAYING,
      { needs: ["SPEAKER"] },
    ),
    ...verbs("sprechen", SAYING, {
      needs: ["SPEAKER"],
      beside: ["=von", "kongress", "parlament", "bundestag", "presse", "vollversammlung"],
      without: ["=mit"],
    }),
    ...verbs(
      "titulieren bezeichnen nennen",
      { subject: "SPEAKER", accusative: "TARGET", prepositions: { als: "TOPIC", in: "PLACE" } },
      { needs: ["SPEAKER"] },
    ),
    ...verbs(
      "zu|sagen zu|sichern geloben garantieren beteuern an|bieten",
      { ...SAYING, prepositions: {} },
      { needs: ["SPEAKER"] },
    ),
    // "versprach sich davon viel" is a hope.
    ...verbs("versprechen", { ...SAYING, prepositions: {} }, { needs: ["SPEAKER"], without: ["=sich+=von", "=sich+=davon"] }),
    ...verbs(
      "stellen",
      { ...SAYING, dative: "ADDRESSEE" },
      {
        needs: ["SPEAKER"],
        beside: ["=aussicht", "-ultimatum", "=frage", "=infrage", "=abrede", "=sich+=hinter", "=forderungen", "=bedingungen"],
      },
    ),
    ...verbs("feiern sehen werten deuten", SAYING, { needs: ["SPEAKER"], beside: ["=als"] }),
    ...verbs("zeigen", SAYING, {
      needs: ["SPEAKER"],
      beside: [
        "=sich+erleichtert",
        "=sich+besorgt",
        "=sich+enttäuscht",
        "=sich+zuversichtlich",
        "=sich+entsetzt",
        "=sich+erfreut",
        "=sich+überzeugt",
        "=sich+zufrieden",
        "=sich+optimistisch",
        "=sich+skeptisch",
        "=sich+bereit",
        "=sich+erschüttert",
        "=sich+empört",
      ],
    }),
    ...verbs("begründen rechtfertigen", SAYING, { needs: ["SPEAKER"] }),
    ...verbs("stärken", PRAISING, { needs: ["SPEAKER"], beside: ["=rücken"] }),
    ...verbs("zu|schreiben an|lasten", ACCUSING, { needs: ["SPEAKER"] }),
    ...verbs("lassen", SAYING, { needs: ["SPEAKER"], beside: ["=offen"] }),
    ...verbs("geben machen", SAYING, { needs: ["SPEAKER"], beside: ["=bekannt"] }),
    ...verbs("auf|treten", SAYING, {
      needs: ["SPEAKER"],
      beside: ["=vor", "-fernsehen", "fernsehen", "=presse", "-parlament", "-bundestag", "-kongress"],
    }),
    ...verbs("werben", SAYING, { needs: ["SPEAKER"], beside: ["=für"] }),
    ...verbs("nehmen beziehen", SAYING, { needs: ["SPEAKER"], beside: ["=stellung"] }),
    ...verbs("bringen", SAYING, { needs: ["SPEAKER"], beside: ["=ausdruck", "=sprache", "=ins+=spiel", "=ins+=gespräch"] }),
    ...verbs("machen", SAYING, {
      needs: ["SPEAKER"],
      beside: ["=deutlich", "=klar", "=vorhaltungen", "=vorwürfe", "=ärger+=luft", "=zorn+=luft", "=unmut+=luft"],
    }),
    ...verbs("geben", SAYING, {
      needs: ["SPEAKER"],
      beside: ["=protokoll", "=bedenken", "=sich+=zuversichtlich", "=sich+=optimistisch", "=sich+=überzeugt", "=sich+=gelassen"],
    }),
    ...verbs("ergreifen melden", SAYING, { needs: ["SPEAKER"], beside: ["=wort"] }),
    ...verbs("schlagen", SAYING, { needs: ["SPEAKER"], beside: ["=alarm"] }),
    ...verbs("ziehen", SAYING, { needs: ["SPEAKER"], beside: ["=zweifel"] }),
    ...verbs("an|melden", SAYING, { needs: ["SPEAKER"], beside: ["=zweifel", "=bedenken", "=widerspruch"] }),
    ...verbs("weigern verwahren beschweren distanzieren", SAYING, { needs: ["SPEAKER"], beside: ["=sich"] }),
    ...verbs("wenden", SAYING, { needs: ["SPEAKER"], beside: ["=sich+=gegen"] }),
    ...verbs("nehmen", ACCUSING, { needs: ["SPEAKER"], beside: ["=schutz"] }),
    ...verbs("entgegen|treten", { ...ACCUSING, dative: "TOPIC" }, { needs: ["SPEAKER"] }),
    ...verbs("wissen verlauten durch|blicken an|klingen", SAYING, {
      needs: ["SPEAKER"],
      beside: ["=ließ", "=lässt", "=liessen", "=ließen", "=lassen"],
    }),
    ...verbs("schreiben", SAYING, {
      needs: ["SPEAKER"],
      without: ["geschichte", "-buch", "-bücher", "-roman", "-romane", "-gedichte"],
    }),
    ...verbs("sprechen", SAYING, {
      needs: ["SPEAKER"],
      without: ["=mit", "=miteinander", "=schuldig", "=frei", "=recht", "=für", "=dafür", "=dagegen"],
    }),
    ...verbs("heißen", { prepositions: { aus: "SPEAKER", von: "SPEAKER" } }, { needs: ["SPEAKER"], beside: ["=es"] }),
    ...verbs(
      "vor|schlagen an|regen nahe|legen empfehlen ab|raten",
      { ...SAYING, prepositions: { ...SAYING.prepositions, von: "TOPIC" } },
      { needs: ["SPEAKER"], without: ["=als", "-kandidat", "-kandidaten", "-kandidatin", "=nieder", "=tot"] },
    ),
    // "war in eine Krise geraten" is no advice.
    ...verbs(
      "raten",
      { ...SAYING, prepositions: { ...SAYING.prepositions, von: "TOPIC" } },
      { needs: ["SPEAKER"], without: ["=in", "=ins", "=unter", "=außer"] },
    ),
    ...verbs(
      "informieren unterrichten",
      { ...SAYING, accusative: "ADDRESSEE" },
      {
        needs: ["SPEAKER"],
        beside: ["-parlament", "-haus", "-sicherheitsrat", "-kabinett", "-öffentlichkeit", "=presse", "-kongress"],
      },
    ),
    ...verbs("informieren unterrichten", { ...SAYING, accusative: "ADDRESSEE" }, { needs: ["SPEAKER", "ADDRESSEE"] }),
    ...verbs("treten", SAYING, {
      needs: ["SPEAKER"],
      beside: ["kameras", "presse", "mikrofone", "mikrophone", "journalisten", "reporter", "öffentlichkeit"].map(
        (word) => `=vor+=${word}`,
      ),
    }),
    ...verbs("übernehmen reklamieren beanspruchen", SAYING, { needs: ["SPEAKER"], beside: ["=verantwortung+=für"] }),
    ...verbs("bekennen verpflichten brüsten distanzieren", SAYING, { needs: ["SPEAKER"], beside: ["=sich"] }),
    ...verbs(
      "rufen",
      { ...SAYING, accusative: "ADDRESSEE" },
      { needs: ["SPEAKER"], beside: ["-boykott", "=ruhe", "=ordnung", "-streik", "-widerstand", "-gewaltverzicht"] },
    ),
    ...verbs("an|kündigen bekannt|geben verlautbaren prognostizieren voraus|sagen bekannt|machen avisieren", SAYING, {
      needs: ["SPEAKER"],
    }),
    ...verbs("verkünden proklamieren aus|rufen", SAYING, { needs: ["SPEAKER"], without: EMERGENCIES }),
    ...verbs("wenden", ADDRESSING, { needs: ["SPEAKER"], beside: MEDIA.map((word) => `=sich+${word}`) }),
    ...JUDGEMENTS,
    ...verbs("ein|räumen zu|geben gestehen ein|gestehen", SAYING, { needs: ["SPEAKER"] }),
    ...verbs("entschuldigen", { ...SAYING, prepositions: { ...SAYING.prepositions, bei: "ADDRESSEE" } }, { needs: ["SPEAKER"] }),
    ...verbs(
      "aus|schließen bekunden kund|tun bedauern kondolieren",
      { ...SAYING, accusative: "TOPIC" },
      { needs: ["SPEAKER"], without: BODIES.map((body) => `=aus+${body}`) },
    ),
    ...verbs("ab|geben", SAYING, {
      needs: ["SPEAKER"],
      beside: ["-erklärung", "-stellungnahme", "-statement", "-zusage", "-versprechen", "-garantie", "-bekanntgabe", "=bekannt"],
    }),
    ...verbs(
      "aus|sprechen bekunden",
      { ...PRAISING, dative: "ADDRESSEE" },
      {
        needs: ["SPEAKER"],
        beside: [
          "-beileid",
          "-dank",
          "-glückwünsche",
          "-glückwunsch",
          "-solidarität",
          "-anerkennung",
          "-bedauern",
          "-mitgefühl",
          "-unterstützung",
          "-anteilnahme",
          "-vertrauen",
          "-hoffnung",
          "-warnung",
          "-drohung",
          "-lob",
        ],
      },
    ),
    ...verbs(
      "aus|sprechen",
      { subject: "SPEAKER", prepositions: { in: "PLACE", vor: "ADDRESSEE" } },
      { needs: ["SPEAKER"], beside: ["=sich"] },
    ),
    ...verbs(
      "senden schicken richten übermitteln verlesen",
      { ...PRAISING, dative: "ADDRESSEE", prepositions: { an: "ADDRESSEE", von: "SPEAKER" } },
      {
        needs: ["SPEAKER"],
        beside: [
          "-telegramm",
          "-brief",
          "-briefe",
          "-schreiben",
          "-appell",
          "-glückwünsche",
          "-grüße",
          "-beileid",
          "-videobotschaft",
          "-grußbotschaft",
          "-protestnote",
          "-warnung",
          "-nachricht",
          "-drohung",
          "-forderung",
          "-forderungen",
          "-kritik",
          "-vorwürfe",
          "-mahnung",
          "-bitte",
          "-note",
          "=worte",
          "-erklärung",
          "-ultimatum",
          "-glückwunschtelegramm",
        ],
      },
    ),
    ...verbs("treten", SAYING, { needs: ["SPEAKER"], beside: ["presse", "kameras", "mikrofone", "journalisten"] }),
  ],
  nouns: [
    ...nouns(
      "Interview/Interviews Pressekonferenz/Pressekonferenzen Rede/Reden Ansprache/Ansprachen Fernsehansprache/Fernsehansprachen Neujahrsansprache/Neujahrsansprachen Regierungserklärung/Regierungserklärungen Stellungnahme/Stellungnahmen",
      UTTERANCE,
      { needs: ["SPEAKER"], compounds: false },
    ),
    ...nouns(
      "Auftritt/Auftritte Vortrag/Vorträge Telegramm/Telegramme Vorwurf/Vorwürfe Forderung/Forderungen Zusage/Zusagen Zusicherung/Zusicherungen Aufruf/Aufrufe Mahnung/Mahnungen Dementi/Dementis Entschuldigung/Entschuldigungen Glückwunsch/Glückwünsche Vorschlag/Vorschläge Bekenntnis/Bekenntnisse Aussage/Aussagen Erklärung/Erklärungen Äußerung/Äußerungen Darstellung/Darstellungen Warnung/Warnungen Drohung/Drohungen Ankündigung/Ankündigungen Appell/Appelle",
      UTTERANCE,
      { needs: ["SPEAKER"], compounds: false },
    ),
    ...nouns(
      "Videobotschaft/Videobotschaften Fernsehinterview/Fernsehinterviews Glückwunschtelegramm/Glückwunschtelegramme Ultimatum/Ultimaten Parlamentsrede/Parlamentsreden Grundsatzrede/Grundsatzreden Presseauftritt/Presseauftritte Protestnote/Protestnoten Pressestatement/Pressestatements Antrittsrede/Antrittsreden Radioansprache/Radioansprachen Neujahrsbotschaft/Neujahrsbotschaften Osterbotschaft/Osterbotschaften Thronrede/Thronreden Abschiedsrede/Abschiedsreden Haushaltsrede/Haushaltsreden Eröffnungsrede/Eröffnungsreden Pressegespräch/Pressegespräche Kampfansage/Kampfansagen",
      UTTERANCE,
      { needs: ["SPEAKER"] },
    ),
  ],
};
