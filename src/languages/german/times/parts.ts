/** Words for a number that is not exact. */
export const APPROXIMATELY =
  "(?:rund|etwa|ungefähr|circa|ca\\.|gut|fast|knapp|genau|exakt|mehr als|weniger als|nahezu|beinahe|annähernd|mindestens|höchstens|ganze|ganzen|weitere|weiteren|schätzungsweise)";
/** The figures of a year. */
export const YEAR = "(?<year>1\\d{3}|20\\d{2})";
/** A number in words or figures. */
export const ANY_NUMBER = "(?:{number}|(?<figure>\\d{1,4}(?:[.,]\\d{1,3})?))";
/** "des Jahres 2014 ", "im Jahr ". */
export const OF_YEAR = "(?:des Jahres |im Jahre? |anno )?";
/** The year that was mentioned last, the one after it and the one before it. */
export const OF_THAT_YEAR =
  "(?:des )?(?:(?<that>desselben|selben|gleichen|jenes)|(?<after>(?:darauf)?folgenden)|(?<before>vorangegangenen|vorhergehenden)) Jahres";
/** Neither a noun nor an adjective before one. */
export const NO_NOUN = String.raw`(?! ?[-–] ?\p{L})(?! (?-i:\p{Lu}))(?! (?-i:(?!(?:ein|kein|sein|ihr|dies|jen|d|wurd|konnt|sollt|musst|wollt|hatt|war|all|ohn|beid|unt|üb|hint|ab|od|geg|neb|zwisch|weg|wied|\p{Ll}+t)(?:e[nrsm]?)? )\p{Ll}+e[nrsm]? \p{Lu}))`;
/** What a number counts that is no time. */
export const COUNTED =
  "Euro|Mark|Dollar|Franken|Meter|Metern|Kilometer|Kilometern|Menschen|Personen|Einwohner|Einwohnern|Stimmen|Soldaten|Mitglieder|Mitgliedern|Besucher|Besuchern|Stück|Tonnen|Prozent|Mal|Jahre|Jahren|Tage|Tagen|Wochen|Monate|Monaten|Stunden|Minuten|Uhr|Einsatzkräfte|Polizisten|Quadratmeter|Hektar|Liter|Kilo|Kilogramm|Grad|Punkte|Punkten|Zuschauer|Zuschauern|Teilnehmer|Teilnehmern|Arbeitsplätze|Beschäftigte|Kinder|Schüler|Betriebe|Seiten|Demonstranten|Flüchtlinge|Raketen|Container|Mitarbeiter|Mitarbeitern|Mitarbeiterinnen|Arbeiter|Arbeitern|Angestellte|Tote|Toten|Opfer|Verletzte|Bewohner|Gäste|Fans|Sitze|Sitzplätze|Grad|Hektar|Bürger|Wähler|Höhenmeter|Watt|Volt|Millionen|Milliarden|m|km|kg|ha|qm";
