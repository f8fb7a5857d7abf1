import type { ReadingWords } from "../reading-words.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jänner", "jan"], ["februar", "feber", "feb"], ["märz", "mrz", "mär"], ["april", "apr"], ["mai"],
  ["juni", "juno", "jun"], ["juli", "julei", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"],
  ["november", "nov"], ["dezember", "dez"],
];

const MONTH = MONTHS.flat().join("|");
const DAY_MONTH_YEAR =
  String.raw`(?<day>\d{1,2})\.\s*(?:(?<month>\d{1,2}|${MONTH})\.?\s*)(?<year>\d{4})`;

/** How German news texts end their sentences and are framed by agencies and web pages. */
export const GERMAN_READING: ReadingWords = {
  months: MONTHS,
  weekdays: [["montag"], ["dienstag"], ["mittwoch"], ["donnerstag"], ["freitag"], ["samstag", "sonnabend"], ["sonntag"]],
  abbreviations: new Set([
    "abs", "allg", "art", "aufl", "bd", "betr", "bzgl", "bzw", "ca", "co", "dipl", "dr", "d.h", "d.j", "ehem", "einschl", "etc", "evtl",
    "ff", "fr", "gegr", "geb", "gen", "gest", "ggf", "hl", "hr", "hrsg", "inkl", "ing", "insb", "i.d.r", "jr", "kap", "lt", "lfd", "mag",
    "max", "med", "min", "mind", "mio", "mrd", "mr", "mrs", "ms", "nr", "o.ä", "phil", "prof", "rd", "rer", "resp", "s.o", "s.u", "sog",
    "sr", "st", "std", "str", "tel", "u.a", "u.ä", "u.u", "usw", "u.s.w", "usf", "u.s", "v.a", "vgl", "vs", "z", "z.b", "z.t", "z.zt", "zit",
    "zzgl", "jan", "feb", "mrz", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dez", "mo", "di", "mi", "do", "sa", "so",
    "abg", "ggü", "kath", "evang", "österr", "schweiz", "dt", "engl", "russ", "franz", "amerik", "h.c", "n.chr", "v.chr", "chr", "i.r", "a.d",
  ]),
  ordinalLeaders: new Set([
    "am", "vom", "zum", "beim", "im", "der", "des", "dem", "den", "die", "das", "ab", "bis", "seit", "ihr", "ihre", "ihrem", "ihren", "ihres",
    "sein", "seine", "seinem", "seinen", "seines", "ein", "eine", "einen", "einem", "einer", "jeder", "jede", "jedem", "jeden",
    "dieser", "diesem", "diesen", "und", "oder", "nach", "vor", "zur",
  ]),
  ordinalFollowers: new Set([
    "jahrhundert", "jahrhunderts", "jahrhunderten", "jahrestag", "jahrestages", "jahrestags", "geburtstag", "geburtstages", "geburtstags",
    "todestag", "hochzeitstag", "mal", "tag", "tages", "woche", "monat", "jahr", "jahres", "quartal", "quartals", "halbjahr",
    "platz", "rang", "runde", "etappe", "spieltag", "spieltags", "minute", "etage", "stock", "stockwerk", "klasse", "auflage", "ausgabe",
    "bezirk", "arrondissement", "kongress", "parteitag", "sitzung", "generalversammlung", "verfassungszusatz", "weltkrieg", "weltkriegs",
    "liga", "jänner", "stunde", "lebensjahr", "lebensjahres", "amtszeit", "legislaturperiode", "oktober",
  ]),
  labels:
    /^(?:zum (?:inhalt|hauptinhalt|menü|seitenanfang)|(?:weitere|mehr) (?:informationen|artikel|nachrichten|meldungen|themen)|kommentare?(?: \(\d+\)| schreiben| lesen)?|aktuelles?|international|politik|ausland|inland|welt|wirtschaft|meinung|startseite|home|menü|suche|anzeige|werbung|newsletter|eilmeldung|live-?ticker|teilen|drucken|merken|vorlesen|nach oben|impressum|datenschutz|agb|kontakt|hauptinhalt|navigation|schlagwörter|themen|tags?|der überblick|überblick|das wichtigste in kürze|\d{1,3}\s*\/\s*\d{1,3}|bild \d+ von \d+|source\s+\S+|quelle\s*:.{0,60}|\p{Lu}{2,3}|[*•·_\-–—=#]{1,}|[a-z]{2,4}(?:\/[a-z]{2,9})+)\s*[:.!]?$/iu,
  linkLabels:
    /^(?:lesen sie (?:auch|dazu|mehr|hier|weiter|zum thema)|mehr (?:zu|zum|über das|zu diesem) thema|(?:das könnte sie|auch) (?:auch )?interess(?:ieren|ant)|siehe auch|weiterlesen|weiterführende links?|zum thema|verwandte (?:artikel|themen)|ähnliche artikel|meistgelesen|meist gelesen|empfohlen(?:e artikel)?|passend dazu|im video|video|fotostrecke|bildergalerie|hier geht es)(?![\p{L}\d])/iu,
  authorLabels: /^(?:zur autorin|zum autor|zu den autor(?:en|innen)|über (?:den autor|die autor(?:in|en|innen)))\s*:?$/iu,
  aboutArticle:
    /(?<![\p{L}\d])(?:dieser (?:artikel|text|beitrag|bericht)(?:\s+\p{L}+)?\s+(?:wurde|ist|war|erschien|entstand|basiert|beruht)|(?:artikel|text|beitrag|bericht) (?:wurde|war|ist|erschien) (?:zuerst|zunächst|ursprünglich) [^.]{0,80}(?:erschienen|veröffentlicht|publiziert|in (?:der|dem) )|(?:maschinelle|automatisierte) übersetzung|(?:trug|trugen|hat|haben) zu diesem (?:bericht|artikel|text|beitrag) bei|mit material (?:von|der)|aus dem \p{Lu}\p{L}+ (?:automatisiert |maschinell )?(?:ins deutsche )?übersetzt|redigiert von|redaktion(?:elle)? (?:mit)?arbeit:|bei rückfragen wenden|\(?bericht(?:e)? (?:aus den büros|von) .{0,120}(?:redigiert|bearbeitet|geschrieben))/iu,
  byline:
    /^(?:[Vv]on|Text|Autor(?:in|en)?|Interview|Video|Fotos?|Bild(?:er)?|Redaktion)\s*:?\s+(?:(?:unserer|unserem|unseren) (?:[Rr]edaktion|[Kk]orrespondent\p{L}*|Reporter\p{L}*|Mitarbeiter\p{L}*)(?: in \p{Lu}[\p{L}\-]+)?|\p{Lu}[\p{L}.'’\-]*(?:\s+(?:und|von|van|de|der|in|,)?\s*\p{Lu}[\p{L}.'’\-]*){0,5})(?:,\s*\p{Lu}[\p{L}/\-]+)?$/u,
  credit:
    /(?:©\s*(?:\p{Lu}[\p{L}.'’\-]*(?:[\s/]+\p{Lu}[\p{L}.'’\-]*){0,4})|(?:Quelle|Foto|Bild|Fotos|Bilder|Photo|Copyright|Credit)\s*:\s*[^\n]{2,80}$|(?<=[\s.(])\p{Lu}{2,}\/\p{Lu}[\p{L}.'’\- ]*(?:\/\p{Lu}[\p{L}.'’\- ]*)*$)/u,
  captionMark:
    /\((?:l|r|m|li|re|links|rechts|mitte|v\.\s?l\.|v\.\s?r\.|archivbild|archivfoto|archiv|symbolbild|symbolfoto|nicht (?:abgebildet|im bild))[.,)]|(?<![\p{L}\d])(?:archivbild|archivfoto|symbolbild|im bild)(?![\p{L}\d])/iu,
  dateline:
    /^(?:(?:\p{Lu}[\p{L}.'’\-]*(?:[ \u00a0](?:am|an|der|de|\p{Lu})[\p{L}.'’\-]*){0,3})(?:\/\p{Lu}[\p{L}.'’\-]*(?:[ \u00a0]\p{Lu}[\p{L}.'’\-]*){0,2}){0,3}(?:,\s*(?:\p{L}+,\s*)?(?:den\s+)?(?<day>\d{1,2})\.\s*(?<month>\p{L}+|\d{1,2})\.?(?:\s*(?<year>\d{4}))?)?(?:\s*\((?:[\p{L}\d.\-]{2,20}(?:\/[\p{L}\d.\-]{2,20}){0,3})\))?\.?\s*[–—-]|\((?:[\p{L}\d.\-]{2,20}(?:\/[\p{L}\d.\-]{2,20}){0,3})\)\s*[–—-])(?:\s+(?=["„“«»‚']?\p{Lu})|$)/u,
  readerAddress: /(?<=[\p{L},;:]\s)(?:Sie|Ihnen|Ihre?[mnrs]?|Euch|Eure?[mnrs]?)(?![\p{L}\d])|(?<![\p{L}\d])(?:[Kk]licken|[Ll]esen|[Bb]estellen|[Aa]bonnieren|[Tt]esten|[Aa]ktualisieren|[Ll]oggen|[Mm]elden|[Rr]egistrieren|[Ss]chreiben|[Ff]olgen|[Ss]ichern|[Ee]ntdecken) Sie(?![\p{L}\d])|(?<![\p{L}\d])(?:[Ff]olgt|[Tt]eilt|[Aa]bonniert|[Uu]nterstützt) (?:uns|sie gern)/u,
  publisherSelf: /(?<![\p{L}\d])(?:unser(?:e|em|en|er|es)?\s+(?:\p{L}+\s+)?(?:angebots?|artikeln?|beiträgen?|beitrags|website|webseite|seite|accounts?|arbeit|dienste?n?|redaktion|leser\p{L}*|newsletters?|abos?|journalismus|portale?|werbepartner|partner|datenschutz\p{L}*|community|kanäle?n?|berichterstattung|app))(?![\p{L}\d])/iu,
  pageWords: /(?<![\p{L}\d])(?:cookies?|browser|ad-?blockers?|werbeblocke\p{L}*|werbefrei|weiterlesen|gratis|kostenlos|abonn\p{L}+|abos?|newsletters?|einloggen|log(?:gen|in|out)|passwort|registrier\p{L}+|banner|button|klick\p{L}*|nutzererlebnis|datenschutz\p{L}*|website|webseite|accounts?|push-\p{L}+|exklusiv-?artikeln?|zugang|testen|testabo|probeabo|monatlich kündbar|jederzeit kündbar|\d+,\d\d\s?(?:€|euro|franken|chf)(?!\p{L})|nutzungsbedingungen|impressum|anzeigen|facebook|twitter|instagram|whatsapp|telegram-kanal|podcasts?)(?![\p{L}\d])/giu,
  published: [
    new RegExp(String.raw`(?<![\p{L}\d])(?:zuerst|erstmals|ursprünglich|erschienen|veröffentlicht|publiziert|erschien)\s+(?:ist\s+|wurde\s+)?am\s+(?:\p{L}+,?\s+(?:den\s+)?)?${DAY_MONTH_YEAR}(?=[^.\n]*(?:erschien|veröffentlicht|publiziert|\.|$))`, "iu"),
    new RegExp(String.raw`^(?:publiziert|veröffentlicht|erschienen|stand|datum|aktualisiert|erstellt|zuletzt aktualisiert|update|vom|artikel vom)\s*(?:am|:|:\s*am)?\s*(?:\p{L}+,?\s+(?:den\s+)?)?${DAY_MONTH_YEAR}`, "imu"),
    new RegExp(String.raw`^(?:\p{L}+,\s*(?:den\s+)?)?${DAY_MONTH_YEAR}(?:\s*[,|–-]?\s*\d{1,2}[.:]\d{2}(?:\s*Uhr)?)?\s*$`, "imu"),
  ],
  postMonths: ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
};
