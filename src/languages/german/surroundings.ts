/*
 * Words that tell the senses of verbs apart in more than one table, in the notation of `beside` and `without`.
 */

/** What kills and destroys without anybody's will: with them it is a disaster and no attack. */
export const HAZARDS: readonly string[] = [
  "-beben",
  "-bebens",
  "-orkan",
  "-hurrikan",
  "-taifun",
  "-tornado",
  "-zyklon",
  "-wirbelsturm",
  "-wirbelstürme",
  "-wirbelsturms",
  "-sturm",
  "-sandsturm",
  "-unwetter",
  "-unwettern",
  "-flut",
  "-flutwelle",
  "-hochwasser",
  "-überschwemmung",
  "-überschwemmungen",
  "-tsunami",
  "-lawine",
  "-erdrutsch",
  "-vulkan",
  "-vulkanausbruch",
  "-waldbrand",
  "-waldbrände",
  "-grossbrand",
  "-dürre",
  "-seuche",
  "-epidemie",
  "-pandemie",
  "-unglück",
  "-unglücks",
  "-unfall",
  "-unfalls",
  "-absturz",
  "-kollision",
  "-massenpanik",
  "-blitz",
  "-schneesturm",
];

/** Those who take power by force: with them a fall from power is a coup. */
export const PLOTTERS: readonly string[] = [
  "-militär",
  "-militärs",
  "-armee",
  "-soldaten",
  "-offiziere",
  "-offizieren",
  "-generäle",
  "-generälen",
  "-putschisten",
  "-putsch",
  "-staatsstreich",
  "-junta",
  "-rebellen",
  "-milizen",
  "-präsidentengarde",
];

/** Those who stand for a state in another one. */
export const ENVOYS: readonly string[] = [
  "-botschafter",
  "-botschafters",
  "-botschafterin",
  "-gesandten",
  "-geschäftsträger",
  "-diplomat",
  "-diplomaten",
  "-diplomatin",
  "-konsul",
  "-konsuln",
  "-attaché",
  "-attachés",
  "-botschaftspersonal",
];

/** What is moved where troops are. */
export const FORCES: readonly string[] = [
  "-truppen",
  "-soldaten",
  "-streitkräfte",
  "-armee",
  "-einheiten",
  "-verbände",
  "-panzer",
  "-kriegsschiffe",
  "-kriegsschiff",
  "-flugzeugträger",
  "-blauhelme",
  "-beobachter",
  "-kontingent",
  "-raketen",
  "-kampfjets",
  "-milizen",
  "-kämpfer",
  "-reservisten",
  "-reserve",
  "-flotte",
  "-marine",
  "-brigade",
  "-division",
  "-bataillon",
  "-mann",
  "-polizisten",
  "-garnison",
  "-friedenstruppe",
  "-fallschirmjäger",
  "-kampfgruppe",
];

/** What a government declares where ordinary law ends for a time. */
export const EMERGENCIES: readonly string[] = [
  "-ausnahmezustand",
  "-kriegsrecht",
  "-notstand",
  "-ausgangssperre",
  "-ausgangssperren",
  "-belagerungszustand",
  "-staatstrauer",
  "-quarantäne",
  "-lockdown",
  "-mobilmachung",
  "-katastrophenfall",
  "-kriegszustand",
  "-alarmbereitschaft",
];

/** What somebody can be shut out of, let into or leave as a member. */
export const BODIES: readonly string[] = [
  "=eu",
  "-union",
  "=nato",
  "=uno",
  "-nationen",
  "-commonwealth",
  "-europarat",
  "-gemeinschaft",
  "-liga",
  "-organisation",
  "-bündnis",
  "-allianz",
  "-bund",
  "=opec",
  "-pakt",
  "-rat",
  "-verband",
  "-partei",
  "-fraktion",
  "-weltbank",
  "-währungsfonds",
  "=g8",
];

/** Into this a country or somebody falls or is plunged, and nobody is overthrown. */
export const FALLING_INTO: readonly string[] = [
  ...["-chaos", "-elend", "-unglück", "-verderben"].map((state) => `=ins+${state}`),
  ...["-krieg", "-abgrund", "-ruin"].flatMap((state) => [`=den+${state}`, `=einen+${state}`]),
  ...["-krise", "-armut", "-rezession", "-anarchie"].map((state) => `=eine+${state}`),
];

/** What is welcomed as news, and not as somebody who comes. */
export const NEWS: readonly string[] =
  "-absicht -entscheidung -entschluss -beschluss -vorschlag -vorschläge -einigung -abkommen -vereinbarung -schritt -urteil -initiative -ankündigung -plan -pläne -ergebnis -wahlergebnis -wahlsieg -rücktritt -resolution -waffenruhe -beitritt -maßnahmen -bereitschaft -bemühungen -fortschritte -entwicklung -erklärung -reform -reformen -gesetz -freilassung -rückkehr -zusage -forderung -sanktionen -aufhebung -abzug -bericht -hilfe -angebot -aussage -aussagen -äußerungen -positionierung -klarstellung -haltung -öffnung -senkung -erhöhung -verlängerung -gründung -ernennung -einführung -lösung -regelung -lockerung -idee -engagement".split(
    " ",
  );
