import type { TimeWords } from "../../time-words.ts";
import { STRONG_VERBS } from "../strong-verbs.ts";

/** Past forms of the irregular verbs: "kam", "kamen", "brachte", "brachten". */
const STRONG_PASTS = [...STRONG_VERBS.values()]
  .flatMap(({ past }) => [past, past.endsWith("e") ? `${past}n` : `${past}en`])
  .join("|");
const PREFIXES =
  "(?:ab|an|auf|aus|bei|dar|durch|ein|entgegen|fest|fort|frei|gegenüber|heim|her|heran|heraus|herein|hervor|hin|hinaus|hinzu|los|mit|nach|nieder|statt|teil|um|unter|über|vor|voran|voraus|vorbei|weg|weiter|wider|wieder|zu|zurück|zusammen|be|ver|er|ent|emp|ge|zer|miss)?";
/** Participles by their form, with and without a prefix that can be taken off. */
const PARTICIPLE = String.raw`\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:ab|an|auf|aus|nach|vor|wieder|zu)?(?:be|ver|er|emp|ent|zer|miss|um|unter|über)\p{Ll}{3,}(?:t|en)|\p{Ll}{2,}iert`;
/** Always true. It keeps V8 from writing the code for the list behind it anew for one member after another of the list before it. */
const SEAM = "(?<=)";

/** Words of what is still to come, which may open a sentence; but "Laden" is a name or a shop. */
const COMING =
  String.raw`werde wird werden würde würden könnte könnten dürfte dürften soll sollen solle sollten will wollen wolle möchte möchten darf dürfen muss müssen geplant vorgesehen erwartet voraussichtlich bevorsteh\p{Ll}* plant planen beabsichtig\p{Ll}* einzuladen`.split(
    " ",
  );

/** How the tense of a clause is told. */
export const TENSE: TimeWords["tense"] = {
  clauseEnd:
    /[,;:()–—„“”"«»]|\s-\s|(?<=\s)(?:und|oder|sondern)(?=\s(?:sie|er|es|man|wird|will|soll|wurde|hat|haben|ist|sind)\s)/gu,
  surelyPast:
    /(?<![\p{L}\d])(?:war|waren|wurde|wurden|hatte|hatten|worden|gewesen|geworden)(?![\p{L}\d])|(?<![\p{L}\d])zu(?:vor)? (?:haben|sein)(?![\p{L}\d])|(?<!\p{L})(?:soll|sollen|will|wollen|dürfte|dürften|muss|müssen)(?!\p{L}).*(?:\p{Ll}(?:t|en) haben|(?:gereist|geflogen|geflohen|gekommen|gegangen|gefahren|getreten|gestorben|geblieben|gewesen|eingetroffen) sein)[.!?\s]*$/u,
  // Who "hat am Montag eingeladen" or "angekündigt" did so then.
  future: new RegExp(
    String.raw`(?<![\p{L}\d])(?:${COMING.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join("|")}|(?<!(?<!\p{L})(?:hat|haben|habe|hatten?)(?!\p{L})[^,;:]*)(?:eingeladen|angekündigt|angesetzt)|lädt|laden|geladen)(?![\p{L}\d])`,
    "u",
  ),
  // "wollte am Samstag abstimmen": the Saturday may be over or to come.
  willed: /(?<![\p{L}\d])(?:woll|soll)ten?(?![\p{L}\d]).*\p{Ll}{2,}n["»“”]?[.!]?\s*$/u,
  past: new RegExp(
    String.raw`(?<![\p{L}\d])(?:${PREFIXES}${SEAM}(?:${STRONG_PASTS})|konnten?|mussten?|durften?|sollte|wollten?|liess(?:en)?|sass(?:en)?|hiess(?:en)?|stiess(?:en)?|ass(?:en)?|mass(?:en)?|unterzeichnete\p{Ll}*|\p{Ll}*(?<!(?:let|ers|zwei|drit|vier|fünf|sechs|nächs|meis|bes|gesam|rech|heu|bit|könn|möch|müss|dürf|soll|wei|bekann|geplan|hät|leich|gu|al|sieb|neun|zehn|elf|zwölf|zigs|priva|konkre|direk|(?<!\p{L})(?:ach|ro|to|har|kal)|echt|frühes|spätes|größ|höchs|alles|mit))(?:te|ten))(?![\p{L}\d])`,
    "u",
  ),
  perfect: new RegExp(
    String.raw`(?<![\p{L}\d])(?:hat|haben|habe|hätten?|ist|sind|sei|seien)(?![\p{L}\d])(?=.*(?<![\p{L}\d])(?:${PARTICIPLE}|\p{Ll}{3,}en (?:lassen|können|müssen|wollen|dürfen)[.!]?\s*$)(?![\p{L}\d]))|(?<![\p{L}\d])(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|emp|ent|zer|miss|um|unter|über)\p{Ll}{3,}(?:t|en)|\p{Ll}{2,}iert) (?:hat|haben|habe|ist|sind|sei|seien)(?![\p{L}\d])|(?<![\p{L}\d])(?!(?:ver|an|be)?(?:geht|gehört|gelingt|gelangt|gefällt|genügt|gewinnt|gesteht|gedenkt|geschieht|genießt|gerät|gewährt|gestaltet|gestattet|gewöhnt|gefährdet|gehorcht)(?!\p{L}))\p{Ll}*ge\p{Ll}{3,}t\s*$|^\s*\p{Lu}\p{Ll}*(?:ge\p{Ll}{2,}|(?<=^\s*(?:Be|Ver|Er|Emp|Ent|Zer))\p{Ll}{3,})(?:t|en) (?:hat|haben|ist|sind)(?!\p{L})|^\s*Ge\p{Ll}{2,}(?:t|en) (?:hat|haben|ist|sind)(?!\p{L})`,
    "u",
  ),
  present:
    /(?<![\p{L}\d])(?:ist|sind|hat|haben|sei|seien|kann|können|muss|müssen|darf|dürfen|gibt|geht|kommt|kommen|beginnt|beginnen|findet|finden|folgt|folgen|steht|stehen|trifft|treffen|reist|reisen|startet|starten|endet|enden|tritt|treten|liegt|bleibt|(?!nicht|jetzt|erst|fest(?!\p{L})|damit|statt|selbst|fast|insgesamt|zuletzt|dort|sonst|meist|längst|sofort|laut|bekannt|ernst|soweit|somit|überhaupt|zunächst|möglichst|mindestens|seit|weit|samt|dicht|recht|leicht|schlecht|direkt|bereit|anfangs|nachts)\p{Ll}{3,}(?<!haf|ier)t)(?![\p{L}\d])|^\s*(?:Am|Ab) (?:\p{Ll}+ )?\p{Lu}\p{Ll}*(?:tag|woch|abend|morgen|mittag) \p{Ll}{2,}en(?!\p{L})|^(?!.*(?<!\p{L})(?:hat|haben|habe|hatten?|ist|sind|sei|seien|wird|werden|wurden?|waren?)(?!\p{L})).*\p{Ll}{2,}iert(?!\p{L})/u,
  attribute: {
    lead: /(?<!\p{L})(?:de[mnrs]|die|das|ein|eine[mnrs]?|ihre?[mnrs]?|seine?[mnrs]?|keine?[mnrs]?) (?:(?:erst|noch|bereits|schon) )?(?:am|im|in|für|für den|ab|seit|vom|zum|bis)\s+(?:de[mnr]\s+)?$/iu,
    future:
      /^ (?:[\p{L}\-]+ ){0,3}?(?:geplant|vorgesehen|angesetzt|angekündigt|erwartet|anstehend|bevorstehend|beginnend|stattfindend)e[nrms]? (?:\p{Ll}+ ){0,2}\p{Lu}/u,
    past: /^ (?:[\p{L}\-]+ ){0,3}?(?:\p{Ll}*ge\p{Ll}+|(?:be|ver|er|ent|zer|über|unter)\p{Ll}{3,}|\p{Ll}{3,}ier)(?:t|en)e[nrms]? (?:\p{Ll}+ )?\p{Lu}/u,
  },
  // What "die Anschläge vom 7. Juli" dates is known.
  since: /(?<!\p{L})seit(?:\s+(?:dem|der|Anfang|Mitte|Ende|Beginn))?\s+$|(?<=\p{Lu}\p{L}+\s)vom\s+$/iu,
  // "hat für Montag eingeladen": what it is for is still to come.
  announced: /(?<!\p{L})(?:eingeladen|angekündigt|angesetzt|anberaumt|einberufen)(?!\p{L})/u,
  // "kündigte am Freitag eine Rede für Oktober an": the day of the announcement tells that it is news.
  announcing:
    /(?<!\p{L})(?:kündigt(?:en?)?|setzt(?:en?)?|berief(?:en)?|lud(?:en)?)\s(?=[^,;:]*(?<!\p{L})(?:\p{Lu}\p{Ll}+tag|Mittwoch|heute|gestern)(?!\p{L}))[^,;:]*\s(?:an|ein)(?=\s*(?:[.,;:!?]|$))/u,
  planned:
    /(?<!\p{L})(?:für\s+(?:(?:den|die|das|kommende[nr]?|nächste[nr]?)\s+)?|noch (?:vor|bis)\s+(?:(?:dem|der|zum|zur)\s+)?)$/iu,
  putOffTo: /(?<!\p{L})(?<!Nacht )auf\s+(?:(?:den|die|das|Anfang|Mitte|Ende)\s+)?$/iu,
  postponed: /(?<!\p{L})(?:verschob|vertag|verleg)\p{Ll}+/u,
  originally: /(?<!\p{L})(?:ursprünglich|eigentlich|zunächst|zuerst) (?:\p{Ll}+ ){0,2}$/iu,
  after: /(?:^|[,;:–]\s)Nach (?:de[mnr]|eine[mr]|seine[mnr]|ihre[mnr]) [^,;:–]{0,80}$/u,
  onward: /(?<![\p{L}\d])(?:reis|flieg|fähr|komm|trifft|treffen|beginn|folg|geht|gehen|findet|will|soll)\p{Ll}*(?!\p{L})/u,
  intended: /^\s*(?:\p{Ll}+ )?(?:de[mnr]|die|das)(?!\p{L}).*(?<!\p{L})(?:woll|soll)ten?\s*$/u,
  dropped:
    /(?<!\p{L})(?:absag|abgesagt|sagte[^,;]* ab(?!\p{L})|entfäll|entfiel|gestrichen|abgeblasen|fällt aus|fiel aus|verschob|verschieb|vertag|verleg)/u,
  journey: /(?<!\p{L})(?:\p{Ll}*(?:reisen|fliegen|fahren|kommen)|besuchen) (?:woll|soll)ten?\s*$/u,
  participle: new RegExp(String.raw`(?<!\p{L})(?:${PARTICIPLE})(?: worden)?\s*[.!]?\s*$`, "u"),
  helping: /(?<!\p{L})(?:hat|haben|ist|sind)(?!\p{L})/u,
  row: /^\s*(?:(?:de[mnr]|die|das|(?:sein|ihr)e?[mnr]?) )?\p{Lu}/u,
  toDo: /(?<!\p{L})(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)\s*[.!]?\s*$/u,
  settling:
    /(?<!\p{L})(?:verein(?:bar|ig)\p{Ll}*|beschl(?:ie|oss)\p{Ll}*|beschlossen|verabred\p{Ll}*|(?:ge)?einig\p{Ll}*|verständig\p{Ll}*|verpflicht\p{Ll}*|(?:ge)?forder\p{Ll}*|aufgefordert|drängt\p{Ll}*|appelliert\p{Ll}*|(?:rief|ruft?|riefen) [^,]*auf|aufgerufen|versprach\p{Ll}*|versprochen|zugesagt|sagten? [^,]*zu|ein(?:lud|geladen)|lud\p{Ll}* [^,]*ein|schlug\p{Ll}* [^,]*vor|vorgeschlagen|kündigt\p{Ll}* [^,]*an|ankündigt\p{Ll}*|angekündigt|(?:ge)?droht\p{Ll}*|erwägt|erwog\p{Ll}*)(?!\p{L})/u,
  intending: /(?<!\p{L})(?:planten?|geplant|beabsichtigt\p{Ll}*|vorgehabt|hatten? [^,]*vor)(?!\p{L})/u,
  head: /^, \d{1,2}[.:]\d{2} Uhr:/u,
  insertion:
    /, wie [^,;:.]{3,80},|(?<=(?<!\p{L})(?:\p{Lu}\p{Ll}+tag|Mittwoch|Sonnabend)), (?:de[mnr]|eine[mnr]) [^,;:.]{3,60},|(?<=(?<!\p{L})(?:hat|haben|habe|hatten?|ist|sind|sei|seien|war|waren|wird|werden|wurden?|will|wollen|soll|sollen)), \p{Ll}[^,;:.]{3,80},/gu,
  relative:
    /^\s*(?:(?:an|auf|bei|für|in|mit|nach|über|unter|von|vor|während|zu) )?(?:de[mnrs]|die|das|denen|deren|dessen|wo|als)(?!\p{L})/u,
};
