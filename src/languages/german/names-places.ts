/** Nouns for kinds of places, folded, with their class. */
export const GERMAN_PLACE_NOUNS: Readonly<Record<string, string>> = {
  weltraumstartplatz: "SPACEPORT", weltraumbahnhof: "SPACEPORT", weltraumzentrum: "SPACEPORT", kosmodrom: "SPACEPORT", raketenstartplatz: "SPACEPORT", startplatz: "SPACEPORT", raumfahrtzentrum: "SPACEPORT",
  flughafen: "AIRPORT", hauptstadtflughafen: "AIRPORT", militarflughafen: "AIRPORT", flugplatz: "AIRPORT", militarflugplatz: "MILITARY_BASE", luftwaffenstutzpunkt: "MILITARY_BASE", stutzpunkt: "MILITARY_BASE", militarstutzpunkt: "MILITARY_BASE", militarbasis: "MILITARY_BASE", marinestutzpunkt: "MILITARY_BASE", luftwaffenbasis: "MILITARY_BASE",
  grenze: "BORDER", grenzubergang: "BORDER", staatsgrenze: "BORDER", residenz: "RESIDENCE", sommerresidenz: "RESIDENCE", landsitz: "RESIDENCE", datscha: "RESIDENCE", gastehaus: "RESIDENCE", prasidentenpalast: "RESIDENCE", palast: "RESIDENCE",
  hauptstadt: "CITY", hafenstadt: "CITY", grenzstadt: "CITY", millionenstadt: "CITY", metropole: "CITY", kleinstadt: "CITY", insel: "ISLAND", halbinsel: "PENINSULA", atomanlage: "NUCLEAR_SITE", atomkraftwerk: "NUCLEAR_SITE", akw: "NUCLEAR_SITE", atomtestgelande: "NUCLEAR_SITE", provinz: "PROVINCE", region: "REGION", bundesstaat: "PROVINCE", gebiet: "REGION", hafen: "BUILDING", botschaft: "BUILDING",
};

/** Nouns before the name of a place, folded, with the class of what they name. */
export const GERMAN_PLACE_LEADERS: Readonly<Record<string, string>> = {
  stadt: "CITY", hauptstadt: "CITY", hafenstadt: "CITY", grenzstadt: "CITY", millionenstadt: "CITY", grossstadt: "CITY", kleinstadt: "CITY", kustenstadt: "CITY", industriestadt: "CITY", metropole: "CITY", ort: "CITY", dorf: "CITY", ortschaft: "CITY", gemeinde: "CITY", kurort: "CITY", badeort: "CITY", vorort: "DISTRICT", stadtteil: "DISTRICT", bezirk: "DISTRICT", stadtbezirk: "DISTRICT",
  insel: "ISLAND", ferieninsel: "ISLAND", atoll: "ISLAND", halbinsel: "PENINSULA", provinz: "PROVINCE", region: "REGION", bundesstaat: "PROVINCE", gebiet: "PROVINCE", oblast: "PROVINCE", bundesland: "PROVINCE", kanton: "PROVINCE", teilrepublik: "PROVINCE", departement: "PROVINCE", landkreis: "DISTRICT", distrikt: "DISTRICT",
  schloss: "RESIDENCE", villa: "RESIDENCE", hotel: "BUILDING", gastehaus: "RESIDENCE", flughafen: "AIRPORT", kosmodrom: "SPACEPORT", weltraumbahnhof: "SPACEPORT", stutzpunkt: "MILITARY_BASE", luftwaffenstutzpunkt: "MILITARY_BASE", marinestutzpunkt: "MILITARY_BASE", atomkraftwerk: "NUCLEAR_SITE", akw: "NUCLEAR_SITE", atomanlage: "NUCLEAR_SITE", palast: "RESIDENCE", fluss: "RIVER", berg: "MOUNTAIN", grenzubergang: "BORDER", parc: "DISTRICT", burg: "BUILDING", kloster: "BUILDING", landsitz: "RESIDENCE",
};

/** Ends of hyphenated compounds that are places themselves, folded. */
export const GERMAN_PLACE_SUFFIXES: readonly string[] = [
  "platz", "strasse", "allee", "brucke", "palast", "halle", "stadion", "flughafen", "fluss", "insel", "inseln", "halbinsel", "see", "gebirge", "kanal", "tal", "denkmal", "mausoleum", "zentrum", "turm", "park", "garten", "viertel",
];

/** Endings of the names of towns in German and neighbouring languages, folded. */
export const GERMAN_PLACE_ENDINGS: readonly string[] = [
  "burg", "berg", "stadt", "stedt", "dorf", "hausen", "heim", "furt", "bruck", "brucken", "ingen", "lingen", "grad", "gorod", "sk", "stan", "ville", "ton", "town", "field", "ford", "pur", "abad", "polis", "pol", "wil", "kirchen", "rode", "walde", "leben", "minde", "munde", "mouth", "holm", "borg", "by", "owo", "ovo", "ino", "ice", "ien", "land", "istan", "reich", "wok", "tschik", "insk", "owsk", "witz", "nitz", "litz", "tal", "thal",
  "a", "i", "o", "u", "y",
];

/** Endings that are commoner in nouns than in names of towns, folded. */
export const GERMAN_COMMON_ENDINGS: readonly string[] = [
  "e", "en", "er", "ern", "el", "eln", "em", "ens", "ng", "ion", "nis", "tum", "mus", "st", "ft", "cht", "nd", "tz", "ck", "pf", "rt", "lt", "kt", "uf", "ug", "eb", "ss", "ut", "it", "at", "ig", "ag", "ad", "ed", "enz", "anz", "sal", "eit", "ment", "us", "ik", "ie", "eur", "ur", "ei", "uch", "ach", "ich", "atz", "itz", "og", "eg", "aum", "eis", "aus", "ahl", "ahr", "ohr", "iel", "eil", "ehl", "ohl", "uhl", "ib", "ieb", "if", "ief", "of", "off", "oll", "amm", "amt", "ann", "ahn", "ohn", "ein", "ien", "inn", "onn", "unn", "tag",
];

/** Nouns before the name of an organization, folded, with the class of what they name. */
export const GERMAN_ORGANIZATION_LEADERS: Readonly<Record<string, string>> = {
  nachrichtenagentur: "NEWS_AGENCY", agentur: "NEWS_AGENCY", presseagentur: "NEWS_AGENCY", staatsagentur: "NEWS_AGENCY", zeitung: "NEWSPAPER", tageszeitung: "NEWSPAPER", parteizeitung: "NEWSPAPER", wirtschaftszeitung: "NEWSPAPER", boulevardzeitung: "NEWSPAPER", wochenzeitung: "NEWSPAPER", zeitschrift: "MAGAZINE", magazin: "MAGAZINE", nachrichtenmagazin: "MAGAZINE",
  sender: "BROADCASTER", fernsehsender: "BROADCASTER", tvsender: "BROADCASTER", nachrichtensender: "BROADCASTER", radiosender: "BROADCASTER", staatssender: "BROADCASTER", rundfunksender: "BROADCASTER", nachrichtenportal: "ONLINE_PLATFORM", onlineportal: "ONLINE_PLATFORM", internetportal: "ONLINE_PLATFORM", plattform: "ONLINE_PLATFORM", kurznachrichtendienst: "ONLINE_PLATFORM",
  universitat: "UNIVERSITY", hochschule: "UNIVERSITY", institut: "RESEARCH_INSTITUTE", denkfabrik: "RESEARCH_INSTITUTE", forschungsinstitut: "RESEARCH_INSTITUTE", thinktank: "RESEARCH_INSTITUTE", firma: "COMPANY", konzern: "COMPANY", unternehmen: "COMPANY", autobauer: "COMPANY", autohersteller: "COMPANY", hersteller: "COMPANY", rustungskonzern: "COMPANY", energiekonzern: "COMPANY", gaskonzern: "COMPANY", olkonzern: "COMPANY", olkonzerns: "COMPANY", staatskonzern: "COMPANY", technologiekonzern: "COMPANY", internetkonzern: "COMPANY", fluggesellschaft: "COMPANY", airline: "COMPANY", bank: "COMPANY", betreiber: "COMPANY", softwarekonzern: "COMPANY", rustungsfirma: "COMPANY",
  partei: "PARTY", oppositionspartei: "PARTY", regierungspartei: "PARTY", miliz: "ARMED_GROUP", terrormiliz: "ARMED_GROUP", terrororganisation: "ARMED_GROUP", rebellengruppe: "ARMED_GROUP", islamistengruppe: "ARMED_GROUP", soldnergruppe: "ARMED_GROUP", soldnertruppe: "ARMED_GROUP", menschenrechtsorganisation: "HUMANITARIAN_ORGANIZATION", hilfsorganisation: "HUMANITARIAN_ORGANIZATION", nichtregierungsorganisation: "HUMANITARIAN_ORGANIZATION", umweltorganisation: "HUMANITARIAN_ORGANIZATION", organisation: "INTERNATIONAL_ORGANIZATION", bundnis: "ALLIANCE", geheimdienst: "INTELLIGENCE_SERVICE", stiftung: "RESEARCH_INSTITUTE", verein: "HUMANITARIAN_ORGANIZATION", gewerkschaft: "HUMANITARIAN_ORGANIZATION",
};

/** Words that make a capitalised sequence an organization, folded. */
export const GERMAN_ORGANIZATION_WORDS: readonly string[] = [
  "ag", "gmbh", "se", "kg", "inc", "corp", "ltd", "plc", "llc", "co", "institute", "institut", "instituts", "theatre", "theater", "limited", "microsystems", "enterprises", "records", "entertainment", "pictures", "ventures", "partners", "center", "centre", "zentrum", "foundation", "stiftung", "university", "universitat", "college", "school", "academy", "akademie", "bank", "group", "holding", "post", "times", "journal", "news", "tribune", "herald", "guardian", "gazette", "agency", "agentur", "council", "association", "society", "international", "institution", "corporation", "company", "airlines", "airways", "motors", "industries", "systems", "technologies", "energy", "partei", "party", "union", "bewegung", "allianz", "gesellschaft", "verband", "zeitung", "nachrichten", "rundschau", "tageblatt", "anzeiger", "kurier", "observatory", "watch", "fund", "press", "studios", "media", "broadcasting", "television",
];

/** Bodies of a state without a name of their own, folded, with their class. */
export const GERMAN_STATE_BODIES: Readonly<Record<string, string>> = {
  aussenministerium: "FOREIGN_MINISTRY", aussenamt: "FOREIGN_MINISTRY", verteidigungsministerium: "DEFENCE_MINISTRY", innenministerium: "INTERIOR_MINISTRY", finanzministerium: "FINANCE_MINISTRY", justizministerium: "JUSTICE_MINISTRY", prasidialamt: "PRESIDENCY", prasidentenamt: "PRESIDENCY", prasidialverwaltung: "PRESIDENCY", regierung: "GOVERNMENT", parlament: "PARLIAMENT", kongress: "PARLIAMENT", sicherheitsrat: "SECURITY_COUNCIL", armee: "ARMED_FORCES", streitkrafte: "ARMED_FORCES", streitkraften: "ARMED_FORCES", militar: "ARMED_FORCES", geheimdienst: "INTELLIGENCE_SERVICE", geheimdienste: "INTELLIGENCE_SERVICE", geheimdiensten: "INTELLIGENCE_SERVICE", zentralbank: "CENTRAL_BANK", notenbank: "CENTRAL_BANK", raumfahrtbehorde: "SPACE_AGENCY", weltraumbehorde: "SPACE_AGENCY",
};
