import type { EventKind } from "../../model/event.ts";
import type { Act, Edge } from "./act.ts";

/** What words of one kind tell apart. A word of none may be any of them; one of several is one of these. */
export const GERMAN_ACTS: readonly Act[] = [
  act("LEGAL_ACTION", "arrest", [
    "verhaften festnehmen inhaftieren einsperren internieren einkerkern festsetzen fassen aufgreifen festhalten",
    "verhaftung festnahme inhaftierung inhaftnahme untersuchungshaft",
  ]),
  act("LEGAL_ACTION", "charge", "anklagen verklagen anklage anklageerhebung klage strafanzeige ermitteln ermittlung"),
  act("LEGAL_ACTION", "sentence", "verurteilen verurteilung schuldspruch todesurteil"),
  act("LEGAL_ACTION", "acquittal", "freisprechen freispruch"),
  act("LEGAL_ACTION", "release", [
    "freilassen freikommen entlassen begnadigen amnestieren rehabilitieren",
    "freilassung begnadigung amnestie",
  ]),
  act("LEGAL_ACTION", "execution", "hinrichten exekutieren hinrichtung exekution"),
  act("LEGAL_ACTION", "extradition", "ausliefern überstellen abschieben auslieferung überstellung abschiebung"),
  act("LEGAL_ACTION", "search", "durchsuchen beschlagnahmen konfiszieren razzia durchsuchung hausdurchsuchung beschlagnahmung"),
  act("SANCTION", "expulsion", "ausweisen verweisen ausweisung", { alone: true }),
  act("SANCTION", "exclusion", "ausschließen suspendieren", { alone: true }),
  act("SANCTION", "end", "aufheben lockern sanktion wirtschaftssanktion embargo waffenembargo einreiseverbot blockade boykott"),
  act("SANCTION", "beginning", [
    "verhängen verschärfen erlassen beschließen erheben belegen sanktionieren",
    "sanktion wirtschaftssanktion embargo waffenembargo strafmaßnahme sanktionspaket einreiseverbot blockade boykott",
  ]),
  act(
    "ATTACK",
    "coup",
    [
      "putschen stürzen entmachten entthronen übernehmen ergreifen",
      "putsch putschversuch staatsstreich umsturz umsturzversuch coup",
    ],
    { alone: true },
  ),
  act("ATTACK", "crackdown", "niederschlagen", { alone: true }),
  act("ATTACK", "abduction", "entführen verschleppen kidnappen entführung flugzeugentführung geiselnahme"),
  act("ATTACK", "bombardment", [
    "angreifen attackieren bombardieren beschießen zerbomben einäschern abfeuern feuern einschlagen",
    "angriff attacke luftschlag luftangriff militärschlag beschuss bombardierung bombardement artilleriefeuer",
  ]),
  act("ATTACK", "killing", [
    "angreifen attackieren überfallen ermorden erschießen umbringen enthaupten erstechen niederschießen niederstechen",
    "angriff attacke überfall anschlag terroranschlag attentat mord ermordung massaker geiselnahme",
  ]),
  act("ATTACK WAR", "invasion", [
    "angreifen überfallen einmarschieren einrücken einfallen besetzen annektieren landen überschreiten überqueren",
    "angriff überfall besetzung annexion invasion einmarsch",
    "beginnen starten einleiten eröffnen auslösen ausbrechen entbrennen",
  ]),
  act("ATTACK WAR", "capture", "besetzen einnehmen erobern zurückerobern erstürmen eroberung einnahme besetzung"),
  act("MEETING", "arrival", "eintreffen ankommen landen anreisen einreisen ankunft landung"),
  act("OTHER", "crash", "abstürzen absturz flugzeugabsturz"),
  act("OTHER", "explosion", "explodieren explosion"),
];

/** How people are attacked, by the beginnings or ends of words, folded: who is shot is not hit by a bomb. */
export const GERMAN_MEANS: Readonly<Record<string, RegExp>> = {
  shots: /(?<![a-z])(?:er|an|nieder|ge)?(?:schoss|schuss|schiess|schusse)/u,
  bombs: /bombe|bombard|sprengsatz|sprengstoff|sprengladung|explosi|explodier/u,
  knives: /messer|(?<![a-z])(?:er|nieder|ge)?(?:stochen|stach)/u,
};

/** Words by which a text says that something of the kind has happened before. */
export const GERMAN_AGAIN: ReadonlySet<string> = new Set(
  "erneut erneute erneuten erneuter erneutes abermals nochmals wieder weiterer weitere weiteren weiteres zweiter zweite zweiten zweites dritter dritte dritten drittes neuerlich neuerliche neuerlichen neuerlicher neuerliches".split(
    " ",
  ),
);

/** What is told of as done before what else is told, in folded text: "hatte … angekündigt", "war … gereist". */
export const GERMAN_PLUPERFECT = /(?<![a-z])(?:hatten?|waren?) (?:[a-z0-9.,-]+ )*?[a-z]+(?:t|en)$/u;

function act(kinds: string, name: string, words: string | readonly string[], { alone = false } = {}): Act {
  return {
    kinds: kinds.split(" ") as EventKind[],
    name,
    words: new Set([words].flat().flatMap((line) => line.split(" "))),
    alone,
  };
}

/** "Mitte Juli", "Ende des Jahres": what the first word of such a time means, folded. */
export const GERMAN_EDGES: ReadonlyMap<string, Edge> = new Map([
  ["anfang", "START"],
  ["beginn", "START"],
  ["mitte", "MIDDLE"],
  ["ende", "END"],
]);
