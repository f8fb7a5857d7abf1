import type { ClauseWords } from "../clause-words.ts";
import { words, wordSet } from "../word-lists.ts";

/** Words that tell who can do something: nouns for people and bodies, and for what does nothing. */
export const DOER_WORDS = {
  speakers: words(
    "versammlung truppen soldaten soldat streitkräfte luftwaffe marine justiz führung regime staatschefs regierungschefs mitgliedstaaten mitgliedsstaaten parlament abgeordnete abgeordneten senat kampfjets kampfflugzeuge journalisten botschafter delegation unterhändler agenten generalstab experten analysten beobachter augenzeugen augenzeuge polizei insider zeugen bericht berichte agentur kreml armee militär staatsanwaltschaft gericht veranstalter teilnehmer partei opposition sprecher sprecherin beamter beamte beamten beamter vertreter vertreterin vertretern behörde behörden regierung außenministerium verteidigungsministerium ministerium medien staatsmedien nachrichtenagentur nachrichtenagenturen zeitung zeitungen geheimdienst geheimdienste miliz milizen rebellen rebellengruppe gruppe organisation sender fernsehen rundfunk magazin blatt portal aktivisten menschenrechtler ermittler rettungskräfte ärzte diplomat diplomaten offizieller offiziellen kreisen kreise",
  ),
  spokespeople: words(
    "sprecher sprecherin koordinator koordinatorin vermittler vermittlerin beauftragte beauftragter beauftragten gesandte gesandter gesandten unterhändler unterhändlerin",
  ),
  servants: words(
    "ausschuss ausschusses konfliktparteien kriegsparteien bürgerkriegsparteien vertreter vertretern blauhelme blauhelmen truppen soldaten soldat delegation delegationen abordnung gesandtschaft armee streitkräfte streitkräften militär militärs offiziere offizieren polizisten polizei einheiten verbände verbänden luftwaffe marine flotte panzer panzern kampfflugzeuge kampfjets kampfjet flugzeuge kriegsschiff kriegsschiffe u-boot diplomaten diplomat botschafter gesandte unterhändler unterhändlern agenten spione geheimdienst geheimdienste ermittler beamte beamten behörden regierung abgeordnete abgeordneten parlamentarier parlamentariern piraten rebellen extremisten kämpfer kämpfern milizen miliz fallschirmjäger grenzschützer grenzsoldaten kommando kommandos spezialkräfte sicherheitskräfte einsatzkräfte raketen drohnen artillerie staatsanwaltschaft justiz gerichte gericht demonstranten studenten aktivisten bürger bürgerinnen einwohner anwohner arbeiter bauern schüler studentinnen aktivistinnen anhänger bewaffnete unbekannte attentäter militante aufständische separatisten islamisten terroristen siedler schützen infanteristen gardisten fallschirmjägern kosaken söldner söldnern legionäre hubschrauber bomber drogenfahnder fahnder kampfhubschrauber grenzer grenzern agentinnen",
  ),
  collectives: words(
    "polizei armee militär justiz gericht gerichtshof tribunal parlament senat kongress truppen streitkräfte luftwaffe marine miliz behörde behörden staatsanwaltschaft geheimdienst opposition ministerium rebellen soldaten sicherheitskräfte wächter abgeordneten gewerkschaft",
  ),
  whereabouts: words("exil asyl"),
  followings: words(
    "gruppe gruppen delegation abordnung kreis komitee junta generäle militärs offiziere putschisten trupp team mannschaft bande fraktion lager mission kommission",
  ),
  associates: words(
    "bruder brüder schwester sohn söhne tochter töchter vater mutter ehefrau ehemann witwe onkel neffe enkel anwalt anwältin leibwächter nachfolger nachfolgerin vorgänger vorgängerin",
  ),
  leading: new Set(["um", "unter"]),
  leadership: wordSet("führung leitung vorsitz kommando befehl anführung"),
  shares: wordSet("teil teile teilen großteil"),
  amounts: words(
    "tausende tausenden hunderte hunderten dutzend dutzende dutzenden million millionen milliarde milliarden prozent paar reihe serie welle anzahl zahl vielzahl menge runde dutzendweise hälfte drittel viertel teil großteil mehrheit minderheit prozentpunkte tonnen stück stunden tage wochen monate jahre minuten",
  ),
  deeds:
    /(?:ung|heit|keit|tion|nis|rede|kritik|abkommen|gesetz|treffen|gespräch|interview|dekret|dokument|papier|urteil|angebot|bündnis|amt|wahl|reise|visite|hilfe|frage|idee|bitte|klage|nachricht|botschaft|warnung|strafe|niederlage|schuld|mission|million|milliarde)$/u,
  groupings:
    /(?:regierung|führung|bewegung|versammlung|leitung|abteilung|vereinigung|stiftung|zeitung|besatzung|bevölkerung|organisation|koalition|opposition|delegation|fraktion|redaktion|institution|inspektion|direktion|nation|generation|mission|gemeinschaft|gesellschaft|gewerkschaft|mannschaft)$/u,
  affecting: wordSet(
    "überraschen erreichen empören ärgern verärgern freuen erfreuen erschüttern schockieren beunruhigen belasten entlasten kosten zwingen veranlassen bewegen hindern führen bringen ermöglichen erlauben stärken schwächen betreffen beschäftigen erinnern gefährden retten begleiten bedrohen beeindrucken begeistern ermutigen enttäuschen verletzen töten verwunden interessieren verfolgen plagen quälen schützen verschonen machen lassen stehen folgen gelten drohen nützen schaden helfen dienen gehören gefallen passen gelingen fehlen bleiben zeigen nennen erwähnen enthalten heißen kommen gehen fallen liegen treiben stürzen zerstören lähmen erwarten ehren würdigen verpflichten berechtigen vertreten ersetzen umgeben verbinden trennen",
  ),
  abstractNouns:
    /(?:ung|heit|keit|tion|nis|gang|fahrt|schluss|tritt|besuch|vertrag|krieg|streit|sieg|tod|sturz|plan|vorwurf|brief)$/u,
  members: words(
    "staaten länder ländern mitglieder mitgliedern mitgliedsstaaten mitgliedstaaten partner partnern verbündeten alliierten spitzen",
  ),
  stateNouns: words(
    "land lande landes länder ländern staat staats staates staaten republik republiken provinz provinzen region regionen königreich emirat emirate emiraten sultanat fürstentum kolonie kolonien sowjetrepublik sowjetrepubliken teilrepublik",
  ),
} satisfies Partial<ClauseWords>;
