import type { EventWords } from "../../event-words.ts";
import { CARRIED_OFF, CROWD_CONTROL, HARMED, INVADING, LANDING, SEIZING, STRIKING } from "../strikes.ts";
import { AIRCRAFT, FALLING_INTO, FORCES, HAZARDS, PLOTTERS } from "../surroundings.ts";
import { nouns, verbs } from "../triggers.ts";
import { HELD, IMMATERIAL, PLANS, SOLD, VEHICLES, WON } from "../without-force.ts";

/** Violence: single attacks, killings, coups, invasions of a place. */
export const ATTACK: EventWords = {
  kind: "ATTACK",
  verbs: [
    // "Saigon fiel am Mittwoch": of a town, and of nothing that falls in price or into something.
    ...verbs(
      "fallen",
      { subject: "PLACE", prepositions: { an: "AGENT" } },
      {
        needs: ["PLACE"],
        without: "auf ins in aus durch unter um zum zur zu von schwer leicht vor über als wie bei dem der"
          .split(" ")
          .map((word) => `=${word}`),
      },
    ),
    ...verbs("an|greifen überfallen bombardieren beschießen attackieren stürmen bekämpfen plündern überrennen", STRIKING, {}),
    ...verbs("torpedieren", STRIKING, { needs: ["TARGET"], without: PLANS }),
    ...verbs("entführen verschleppen", CARRIED_OFF, { needs: ["TARGET"], without: HAZARDS }),
    ...verbs(
      "töten ermorden erschießen umbringen um|bringen hin|richten verletzen enthaupten foltern erstechen kidnappen gefangen|nehmen massakrieren ab|schlachten lynchen vergiften misshandeln erschlagen erdrosseln tot|schießen tot|schlagen zusammen|schlagen steinigen köpfen ertränken",
      HARMED,
      { needs: ["TARGET"], without: [...HAZARDS, "-explosion"] },
    ),
    ...verbs("her|fallen", { subject: "AGENT", prepositions: { über: "TARGET" } }, { needs: ["TARGET"] }),
    ...verbs("vertreiben", HARMED, { needs: ["TARGET"], without: [...HAZARDS, ...SOLD] }),
    ...verbs("ein|marschieren", INVADING, { needs: ["TARGET"] }),
    // "Indonesische Truppen marschieren ein": where to has been told.
    ...verbs("ein|marschieren", INVADING, { needs: ["AGENT"] }),
    ...verbs("ein|rücken ein|fallen vor|rücken ein|dringen vor|dringen", INVADING, {
      needs: ["TARGET"],
      without: ["prozent", "punkte", "=rang", "=platz", "=tabelle"],
    }),
    ...verbs(
      "besetzen annektieren belagern zurück|erobern kapern entern erstürmen stürmen verwüsten ein|äschern zerbomben",
      STRIKING,
      {
        needs: ["TARGET"],
        without: HAZARDS,
      },
    ),
    ...verbs("befreien", STRIKING, {
      needs: ["TARGET"],
      without: [...HAZARDS, "=aus", "-geisel", "-geiseln", "-gefangene", "-gefangenen", "-häftlinge", "=sich", "=von+=visum"],
    }),
    ...verbs("ein|nehmen", STRIKING, { needs: ["TARGET"], without: [...HAZARDS, ...HELD] }),
    ...verbs("erobern", STRIKING, { needs: ["TARGET"], without: [...HAZARDS, ...WON] }),
    ...verbs(
      "landen",
      { subject: "AGENT", prepositions: { in: "TARGET", auf: "TARGET", an: "TARGET" } },
      { needs: ["AGENT"], beside: LANDING, without: ["-flugzeug", "-maschine"] },
    ),
    ...verbs("bringen", STRIKING, {
      needs: ["AGENT"],
      beside: ["=gewalt", "=kontrolle"],
      without: ["-brand", "-feuer", "-lage", "-inflation", "-epidemie", "-seuche", "-virus"],
    }),
    ...verbs(
      "überschreiten überqueren",
      { ...STRIKING, accusative: "TOPIC", prepositions: { zu: "TARGET", nach: "TARGET", in: "TARGET" } },
      { needs: ["AGENT"], beside: FORCES.map((force) => `${force}+=grenze`) },
    ),
    ...verbs("her|fallen", { subject: "AGENT", prepositions: { über: "TARGET", in: "PLACE" } }, { needs: ["AGENT", "TARGET"] }),
    ...verbs("schießen", { ...STRIKING, subject: "TOPIC" }, { needs: ["PLACE"], beside: ["=um+=sich"] }),
    ...verbs("putschen", SEIZING, { needs: ["AGENT"] }),
    ...verbs("ein|kreisen ein|kesseln umzingeln ab|riegeln", STRIKING, {
      needs: ["AGENT"],
      without: [...HAZARDS, "-grenze", "-grenzen", "-grenzübergang", "-grenzübergänge"],
    }),
    ...verbs(
      "geraten fallen",
      { subject: "PLACE", prepositions: { in: "AGENT" } },
      { needs: ["PLACE"], beside: ["=hände", "=hand"] },
    ),
    ...verbs("reißen", HARMED, { needs: ["PLACE"], beside: ["=tod"], without: HAZARDS }),
    ...verbs("reißen", SEIZING, { needs: ["AGENT"], beside: ["=kontrolle", "=gewalt"] }),
    ...verbs("reißen ergreifen übernehmen", SEIZING, {
      needs: ["AGENT"],
      beside: PLOTTERS.map((plotter) => `=macht+${plotter}`),
    }),
    ...verbs(
      "übernehmen erlangen",
      { ...SEIZING, prepositions: { in: "PLACE", über: "TARGET" } },
      { needs: ["AGENT"], beside: ["=kontrolle+=über"], onlyDone: true },
    ),
    ...verbs("zünden", STRIKING, {
      beside: ["-bombe", "-bomben", "-sprengsatz", "-sprengsätze", "-sprengladung", "-autobombe", "-granate"],
      without: ["atombombe", "wasserstoffbombe", "-test"],
    }),
    ...verbs("legen", STRIKING, {
      beside: ["-bombe", "-bomben", "=feuer", "-brand", "=hinterhalt", "=schutt", "=asche", "=trümmer"],
      needs: ["AGENT"],
    }),
    ...verbs("geraten", { ...HARMED, subject: "TARGET" }, { needs: ["TARGET"], beside: ["=hinterhalt", "=beschuss", "=feuer"] }),
    ...verbs(
      "nieder|schießen an|schießen nieder|stechen nieder|metzeln nieder|knüppeln hin|metzeln über|fallen nieder|brennen",
      HARMED,
      { needs: ["TARGET"] },
    ),
    ...verbs("stürzen entmachten entthronen", STRIKING, {
      needs: ["TARGET"],
      without: [...AIRCRAFT, "flugzeug", "maschine", "kurs", ...FALLING_INTO],
    }),
    ...verbs(
      "ab|schießen",
      { ...STRIKING, prepositions: { ...STRIKING.prepositions, über: "PLACE" } },
      { needs: ["PLACE"], beside: ["-flugzeug", "-flugzeugs", "-maschine", "-hubschrauber", "-jet", "-drohne"] },
    ),
    ...verbs("ab|schießen versenken sprengen zerstören beschädigen", STRIKING, {
      needs: ["AGENT"],
      without: [...HAZARDS, ...IMMATERIAL, "-explosion"],
    }),
    ...verbs(
      "feuern schießen",
      { ...STRIKING, accusative: "TOPIC" },
      {
        needs: ["AGENT"],
        beside: ["=auf", "=aufeinander", "-rakete", "-raketen", "-granaten", "-menge"],
        without: ["foto", "bild", "-tor", "-tore", "-treffer", "=ball"],
      },
    ),
    ...verbs(
      "explodieren detonieren",
      { prepositions: { in: "PLACE", bei: "PLACE", an: "PLACE", vor: "PLACE" } },
      {
        needs: ["PLACE"],
        beside: ["-bombe", "-bomben", "-sprengsatz", "-sprengsätze", "-autobombe", "-granate", "-mine", "selbstmordattentäter"],
      },
    ),
    ...verbs(
      "ein|schlagen",
      { prepositions: { in: "PLACE", bei: "PLACE", auf: "PLACE", nahe: "PLACE" } },
      {
        needs: ["PLACE"],
        beside: "-rakete -raketen -granate -granaten -geschoss -geschosse -drohne -drohnen -bombe -bomben".split(" "),
      },
    ),
    // "In Gaza fielen Bomben", "Schüsse fielen in Bamako".
    ...verbs(
      "fallen",
      { prepositions: { in: "PLACE", auf: "TARGET", über: "PLACE", vor: "PLACE" } },
      { crowd: true, needs: ["PLACE"], beside: ["-bomben", "-bombe", "-granaten", "-schüsse"] },
    ),
    ...verbs("fallen", { prepositions: { auf: "TARGET" } }, { needs: ["TARGET"], beside: ["-bomben", "-bombe", "-granaten"] }),
    ...verbs("setzen stecken", STRIKING, { needs: ["TARGET"], beside: ["=brand"] }),
    ...verbs("sprengen jagen", STRIKING, { needs: ["PLACE"], beside: ["=luft"] }),
    ...verbs(
      "fallen",
      { subject: "TARGET", prepositions: { in: "PLACE" } },
      {
        needs: ["TARGET"],
        beside: ["-attentat", "-anschlag", "-mordanschlag", "-giftanschlag"],
      },
    ),
    ...verbs(
      "entgehen überleben entkommen",
      { subject: "TARGET", prepositions: { in: "PLACE", bei: "PLACE" } },
      {
        needs: ["TARGET"],
        beside: ["-anschlag", "-attentat", "-angriff", "-attacke", "-überfall", "-mordversuch", "-hinterhalt"],
      },
    ),
    ...verbs("nehmen", STRIKING, { needs: ["TARGET"], beside: ["-geisel", "-geiseln", "=beschuss", "-geiselhaft"] }),
    // "raste mit einem Lastwagen in eine Menschenmenge", "steuerten zwei Flugzeuge in das Hochhaus in X".
    ...verbs(
      "rasen fahren",
      { ...STRIKING, prepositions: { ...STRIKING.prepositions, in: "PLACE" } },
      {
        needs: ["PLACE"],
        beside: ["menge", "-menschenmenge", "-passanten", "-fußgänger", "-menschengruppe", "-weihnachtsmarkt"],
      },
    ),
    ...verbs(
      "steuern lenken",
      { ...STRIKING, accusative: "TOPIC", prepositions: { in: "TARGET", auf: "TARGET" } },
      { needs: ["TARGET"], beside: ["-flugzeug", "-flugzeuge", "-maschine", "-maschinen", "-lastwagen", "-passagierflugzeuge"] },
    ),
    ...verbs("eröffnen", STRIKING, { needs: ["AGENT"], beside: ["=feuer"] }),
    ...verbs(
      "zünden legen werfen",
      { ...STRIKING, accusative: "TOPIC" },
      {
        needs: ["PLACE"],
        beside: [
          "-bombe",
          "-bomben",
          "-sprengsatz",
          "-sprengsätze",
          "-granate",
          "-granaten",
          "=feuer",
          "-brandsatz",
          "-brandsätze",
          "=molotowcocktail",
          "=molotowcocktails",
        ],
      },
    ),
    ...verbs("verüben", STRIKING, { needs: ["TARGET"], beside: ["-anschlag", "-attentat"] }),
    ...verbs("meutern revoltieren rebellieren", STRIKING, { needs: ["TARGET"] }),
    ...verbs("nieder|schlagen", STRIKING, {
      needs: ["AGENT"],
      beside: ["-aufstand", "-aufstände", "-revolte", "-rebellion", "-putsch", "-putschversuch", "-meuterei"],
    }),
    ...verbs("abfeuern ab|feuern ein|setzen", STRIKING, {
      needs: ["AGENT"],
      beside: ["-rakete", "-raketen", "-geschosse", "-granaten", "-drohnen", "-bomben", "-chemiewaffen", "-giftgas", "-waffen"],
    }),
    ...verbs("ein|setzen ab|feuern feuern schießen vor|gehen", STRIKING, {
      needs: ["AGENT"],
      beside: [...CROWD_CONTROL, "-demonstranten", "=menge"],
    }),
    ...verbs("lahm|legen hacken", STRIKING, {
      needs: ["TARGET"],
      without: [...HAZARDS, "-streik", "-ausstand", "-proteste", "-schnee", "-gewerkschaft", "-gewerkschaften", "-streikende"],
    }),
  ],
  nouns: [
    ...nouns(
      "Angriff/Angriffe Anschlag/Anschläge Attentat/Attentate Überfall/Überfälle Attacke/Attacken Luftschlag/Luftschläge Luftangriff/Luftangriffe Beschuss/ Bombardierung/Bombardierungen Bombardement/Bombardements Militärschlag/Militärschläge Gegenschlag/Gegenschläge Vergeltungsschlag/Vergeltungsschläge Übergriff/Übergriffe Gefecht/Gefechte Schusswechsel/Schusswechsel Scharmützel/Scharmützel Schlacht/Schlachten Artilleriefeuer/ Sabotageakt/Sabotageakte",
      STRIKING,
    ),
    ...nouns("Zusammenstoß/Zusammenstöße", STRIKING, { without: VEHICLES }),
    ...nouns(
      "Kampfhandlung/Kampfhandlungen Straßenkampf/Straßenkämpfe Feuergefecht/Feuergefechte Häuserkampf/Häuserkämpfe",
      STRIKING,
    ),
    ...nouns(
      "Massaker/Massaker Terroranschlag/Terroranschläge Bombenanschlag/Bombenanschläge Putsch/Putsche Putschversuch/Putschversuche Staatsstreich/Staatsstreiche Aufstand/Aufstände Selbstmordanschlag/Selbstmordanschläge Geiselnahme/Geiselnahmen Umsturz/Umstürze Umsturzversuch/Umsturzversuche Coup/Coups Revolte/Revolten Rebellion/Rebellionen Meuterei/Meutereien Pogrom/Pogrome Blutbad/Blutbäder Schießerei/Schießereien Völkermord/Völkermorde Genozid/Genozide Flugzeugentführung/Flugzeugentführungen",
      { ...STRIKING, prepositions: { ...STRIKING.prepositions, an: "TARGET" } },
    ),
    ...nouns(
      "Mord/Morde Ermordung/Ermordungen Tötung/Tötungen Hinrichtung/Hinrichtungen Entführung/Entführungen Erschießung/Erschießungen Vergiftung/Vergiftungen",
      { ...HARMED, prepositions: { ...STRIKING.prepositions, an: "TARGET", von: "TARGET" } },
      { needs: ["TARGET"], compounds: false },
    ),
    ...nouns(
      "Besetzung/Besetzungen Eroberung/Eroberungen Annexion/Annexionen Belagerung/Belagerungen Einnahme/",
      { ...HARMED, prepositions: { durch: "AGENT", von: "TARGET" } },
      { needs: ["TARGET"], compounds: false },
    ),
  ],
};
