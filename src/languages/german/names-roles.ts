import type { RoleWord } from "../name-words.ts";

/** Words for people of office, with the office classes that they can stand for. */
export const GERMAN_ROLES: readonly RoleWord[] = [
  { nouns: ["Staatschef", "Staatsoberhaupt", "Präsident", "Staatspräsident", "Bundespräsident"], classes: ["HEAD_OF_STATE", "RULER"] },
  { nouns: ["König", "Kaiser", "Zar", "Monarch", "Emir", "Sultan", "Kronprinz", "Großherzog", "Fürst"], classes: ["HEAD_OF_STATE", "RULER"] },
  { nouns: ["Machthaber", "Führer", "Staatsführer", "Diktator", "Herrscher", "Despot", "Autokrat", "Staatslenker", "Revolutionsführer", "Alleinherrscher", "Oberhaupt"], classes: ["RULER", "HEAD_OF_STATE"] },
  { nouns: ["Regierungschef", "Premierminister", "Premier", "Ministerpräsident"], classes: ["HEAD_OF_GOVERNMENT", "REGIONAL_LEADER"] },
  { nouns: ["Kanzler", "Bundeskanzler", "Reichskanzler", "Regierungskanzler"], classes: ["HEAD_OF_GOVERNMENT"] },
  { nouns: ["Vizepräsident"], classes: ["DEPUTY_HEAD_OF_STATE"] },
  { nouns: ["Vizekanzler", "Vizepremier", "Vizeministerpräsident", "Vizeregierungschef"], classes: ["DEPUTY_HEAD_OF_GOVERNMENT"] },
  { nouns: ["Außenminister", "Bundesaußenminister", "Chefdiplomat", "Außenamtschef"], classes: ["FOREIGN_MINISTER"] },
  { nouns: ["Vizeaußenminister"], classes: ["DEPUTY_FOREIGN_MINISTER"] },
  { nouns: ["Verteidigungsminister", "Bundesverteidigungsminister", "Kriegsminister"], classes: ["DEFENCE_MINISTER"] },
  { nouns: ["Innenminister", "Bundesinnenminister"], classes: ["INTERIOR_MINISTER"] },
  { nouns: ["Finanzminister", "Bundesfinanzminister", "Schatzkanzler"], classes: ["FINANCE_MINISTER"] },
  { nouns: ["Wirtschaftsminister", "Bundeswirtschaftsminister", "Handelsminister"], classes: ["ECONOMY_MINISTER"] },
  { nouns: ["Sicherheitsberater"], classes: ["SECURITY_ADVISER"] },
  { nouns: ["Berater", "Präsidentenberater"], classes: ["ADVISER", "SECURITY_ADVISER"] },
  { nouns: ["Stabschef", "Kanzleramtschef", "Kanzleramtsminister"], classes: ["CHIEF_OF_STAFF"] },
  { nouns: ["Sprecher", "Regierungssprecher", "Präsidentensprecher", "Pressesprecher", "Außenamtssprecher"], classes: ["SPOKESPERSON"] },
  { nouns: ["Botschafter", "Gesandter", "Konsul", "Generalkonsul"], classes: ["AMBASSADOR"] },
  { nouns: ["Sondergesandter", "Sonderbeauftragter", "Sondergesandte", "Sonderbeauftragte", "Unterhändler", "Chefunterhändler"], classes: ["SPECIAL_ENVOY"] },
  { nouns: ["Außenbeauftragter", "Außenbeauftragte"], classes: ["FOREIGN_MINISTER", "COMMISSIONER"] },
  { nouns: ["Geheimdienstchef", "Geheimdienstdirektor", "Geheimdienstkoordinator"], classes: ["INTELLIGENCE_CHIEF"] },
  { nouns: ["Generalstabschef", "Armeechef", "Oberbefehlshaber", "Militärchef", "Oberkommandierender"], classes: ["MILITARY_CHIEF"] },
  { nouns: ["Notenbankchef", "Zentralbankchef", "Notenbankpräsident"], classes: ["CENTRAL_BANK_CHIEF"] },
  { nouns: ["Generalsekretär"], classes: ["SECRETARY_GENERAL", "PARTY_LEADER"] },
  { nouns: ["Kommissionspräsident", "Kommissionschef", "Ratspräsident", "Ratsvorsitzender", "Generaldirektor"], classes: ["HEAD_OF_ORGANIZATION"] },
  { nouns: ["Hochkommissar", "Kommissar"], classes: ["COMMISSIONER"] },
  { nouns: ["Parlamentspräsident", "Parlamentschef", "Bundestagspräsident", "Senatspräsident", "Nationalratspräsident"], classes: ["PARLIAMENT_SPEAKER"] },
  { nouns: ["Parteichef", "Parteivorsitzender", "Parteivorsitzende", "Parteiführer", "Fraktionschef", "Fraktionsvorsitzender"], classes: ["PARTY_LEADER"] },
  { nouns: ["Oppositionsführer", "Oppositionschef"], classes: ["OPPOSITION_LEADER"] },
  { nouns: ["Gouverneur", "Landeshauptmann", "Landeschef"], classes: ["REGIONAL_LEADER"] },
  { nouns: ["Bürgermeister", "Oberbürgermeister"], classes: ["MAYOR"] },
  { nouns: ["Papst", "Patriarch", "Erzbischof", "Großmufti", "Ajatollah"], classes: ["RELIGIOUS_LEADER"] },
  { nouns: ["Minister", "Bundesrat", "Bundesminister", "Ressortchef"], classes: ["MINISTER"] },
  {
    nouns: [
      "Professor", "Experte", "Leiter", "Direktor", "Abgeordneter", "Abgeordnete", "Senator", "Politiker", "Journalist", "Korrespondent",
      "Oppositioneller", "Oppositionelle", "Oppositionspolitiker", "Kremlkritiker", "Regierungskritiker", "Historiker", "Politologe", "Politikwissenschaftler", "Ökonom",
      "Wissenschaftler", "Forscher", "Analyst", "Anwalt", "Rechtsanwalt", "Richter", "Staatsanwalt", "Kardinal", "Bischof", "Pfarrer", "Diplomat", "Chefredakteur",
      "General", "Oberst", "Admiral", "Kommandeur", "Major", "Leutnant", "Hauptmann", "Feldmarschall", "Marschall", "Offizier", "Gründer", "Chef", "Vorsitzender", "Vorsitzende",
      "Staatssekretär", "Unterstaatssekretär", "Vertreter", "Koordinator", "Präsidentschaftskandidat", "Kandidat", "Spitzenkandidat", "Amtsinhaber", "Nachfolger", "Vorgänger",
      "Schriftsteller", "Autor", "Regisseur", "Schauspieler", "Sänger", "Unternehmer", "Milliardär", "Oligarch", "Manager", "Vorstandschef", "Konzernchef", "Firmenchef", "Geschäftsführer",
      "Trainer", "Bundestrainer", "Stürmer", "Torwart", "Kapitän", "Astronaut", "Kosmonaut", "Prinz", "Prinzessin", "Aktivist", "Bürgerrechtler", "Friedensnobelpreisträger", "Kollege",
      "Rebellenführer", "Söldnerführer", "Söldnerchef", "Milizenführer", "Warlord", "Putschist", "Putschführer", "Juntachef", "Übergangspräsident", "Interimspräsident", "Ehefrau", "Witwe", "Sohn", "Tochter", "Bruder", "Schwester",
      "Gastgeber", "Stellvertreter", "Vermittler", "Kommandant", "Rebell", "Agent", "Spion", "Verleger", "Reporter", "Fotograf", "Philosoph", "Pianist", "Dirigent", "Komponist", "Dichter", "Maler", "Bildhauer", "Architekt", "Amtskollege", "Amtskollegin", "Ministerkollege", "Parteifreund", "Weggefährte", "Widersacher", "Rivale", "Herausforderer", "Verhandlungsführer", "Delegationsleiter", "Parteikollege",
    ],
    classes: [],
  },
];

/** Ends of compounds that name somebody. */
export const GERMAN_ROLE_SUFFIXES: readonly RoleWord[] = [
  { nouns: ["Minister"], classes: ["MINISTER"] },
  { nouns: ["Sprecher"], classes: ["SPOKESPERSON"] },
  { nouns: ["Berater"], classes: ["ADVISER"] },
  { nouns: ["Botschafter"], classes: ["AMBASSADOR"] },
  {
    nouns: [
      "Präsident", "Chef", "Experte", "Politiker", "Führer", "Direktor", "Vorsitzender", "Vorsitzende", "Forscher", "Wissenschaftler", "Kommissar", "Beauftragter", "Beauftragte",
      "Korrespondent", "Journalist", "Professor", "Kritiker", "General", "Sekretär", "Anwalt", "Leiter", "Kandidat", "Gesandter", "Gesandte", "Aktivist", "Analyst", "Diplomat", "Ökonom",
      "Kommandeur", "Abgeordneter", "Abgeordnete", "Trainer", "Meister", "Vermittler", "Beobachter", "Unterhändler", "Stellvertreter", "Rivale", "Kommandant", "Rebell", "Kollege", "Offizier", "Sportler", "Aktivistin",
    ],
    classes: [],
  },
];

/** Roles that need their owner in the same word: "Kremlchef", "Nato-Chef", "Kreml-Sprecher". */
export const GERMAN_OWNED_ROLES: readonly RoleWord[] = [
  { nouns: ["Chef", "Herr", "Herrscher", "Präsident", "Boss"], classes: ["HEAD"] },
];

/** Plurals after "die beiden", with the office classes that fit; any person fits where there are none. */
export const GERMAN_PERSON_GROUPS: Readonly<Record<string, readonly string[]>> = {
  staatschefs: ["HEAD_OF_STATE", "RULER", "HEAD_OF_GOVERNMENT"], staatsoberhaupter: ["HEAD_OF_STATE", "RULER", "HEAD_OF_GOVERNMENT"], staatsoberhauptern: ["HEAD_OF_STATE", "RULER", "HEAD_OF_GOVERNMENT"],
  prasidenten: ["HEAD_OF_STATE", "RULER"], despoten: ["HEAD_OF_STATE", "RULER"], diktatoren: ["HEAD_OF_STATE", "RULER"], autokraten: ["HEAD_OF_STATE", "RULER"], machthaber: ["HEAD_OF_STATE", "RULER"], machthabern: ["HEAD_OF_STATE", "RULER"],
  herrscher: ["HEAD_OF_STATE", "RULER"], fuhrer: ["HEAD_OF_STATE", "RULER", "HEAD_OF_GOVERNMENT"], fuhrern: ["HEAD_OF_STATE", "RULER", "HEAD_OF_GOVERNMENT"],
  staatsmanner: ["HEAD_OF_STATE", "RULER", "HEAD_OF_GOVERNMENT"], staatsmannern: ["HEAD_OF_STATE", "RULER", "HEAD_OF_GOVERNMENT"], regierungschefs: ["HEAD_OF_GOVERNMENT", "HEAD_OF_STATE", "RULER"],
  "staats und regierungschefs": ["HEAD_OF_STATE", "RULER", "HEAD_OF_GOVERNMENT"], premierminister: ["HEAD_OF_GOVERNMENT"], ministerprasidenten: ["HEAD_OF_GOVERNMENT"], kanzler: ["HEAD_OF_GOVERNMENT"],
  aussenminister: ["FOREIGN_MINISTER"], aussenministern: ["FOREIGN_MINISTER"], chefdiplomaten: ["FOREIGN_MINISTER"], verteidigungsminister: ["DEFENCE_MINISTER"], verteidigungsministern: ["DEFENCE_MINISTER"],
  finanzminister: ["FINANCE_MINISTER"], finanzministern: ["FINANCE_MINISTER"], innenminister: ["INTERIOR_MINISTER"], innenministern: ["INTERIOR_MINISTER"], minister: [], ministern: [],
  politiker: [], politikern: [], manner: [], mannern: [], frauen: [], diplomaten: [], amtskollegen: [], politikerinnen: [], ministerinnen: [], aussenministerinnen: ["FOREIGN_MINISTER"],
};
