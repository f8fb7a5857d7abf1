import type { TimeWords } from "../time-words.ts";
import { GERMAN_TIME_FORMS } from "./times-forms.ts";

const ONES = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
const TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];

/** Numbers in words up to ninety-nine, with the forms of one and the halves. */
const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ONES.slice(1).map((word, index) => [word, index + 2])),
  ...Object.fromEntries(TEENS.map((word, index) => [word, index + 10])),
  ...Object.fromEntries(TENS.flatMap((ten, index) => [[ten, 20 + 10 * index], ...ONES.map((one, unit) => [`${one}und${ten}`, 21 + 10 * index + unit])])),
  dreissig: 30, einunddreissig: 31,
  ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1, hundert: 100, einhundert: 100, zweihundert: 200, fünfhundert: 500, tausend: 1000,
  anderthalb: 1.5, eineinhalb: 1.5, einundeinhalb: 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5, fünfeinhalb: 5.5,
  beiden: 2, beide: 2, zweier: 2, dreier: 3,
};

const ORDINAL_STEMS = ["erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft", "dreizehnt",
  "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst", "einundzwanzigst"];

/** A word with the endings of adjectives. */
function inflected(stem: string, value: number | string): readonly (readonly [string, number | string])[] {
  return ["e", "en", "er", "es", "em"].map((ending) => [stem + ending, value] as const);
}

function each(stems: Readonly<Record<string, number | string>>): Readonly<Record<string, number | string>> {
  return Object.fromEntries(Object.entries(stems).flatMap(([stem, value]) => inflected(stem, value)));
}

/** How German speaks of time. */
export const GERMAN_TIMES: TimeWords = {
  classes: {
    month: {
      januar: 1, jänner: 1, februar: 2, feber: 2, märz: 3, april: 4, mai: 5, juni: 6, juno: 6, juli: 7, julei: 7, august: 8, september: 9,
      oktober: 10, november: 11, dezember: 12, januars: 1, februars: 2, aprils: 4, augusts: 8, septembers: 9, oktobers: 10, novembers: 11, dezembers: 12,
    },
    shortmonth: {
      jan: 1, jän: 1, feb: 2, mrz: 3, mär: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dez: 12,
    },
    weekday: { montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7 },
    weekdays: { montags: 1, dienstags: 2, mittwochs: 3, donnerstags: 4, freitags: 5, samstags: 6, sonnabends: 6, sonntags: 7 },
    part: {
      morgen: "TMO", früh: "TMO", vormittag: "TMO", mittag: "TMI", nachmittag: "TAF", abend: "TEV", nacht: "TNI", mitternacht: "TNI",
      vormittags: "TMO", mittags: "TMI", nachmittags: "TAF", abends: "TEV", morgens: "TMO", nachts: "TNI", vorabend: "TEV", spätabend: "TEV",
      frühmorgen: "TMO", spätnachmittag: "TAF", morgenstunden: "TMO", abendstunden: "TEV", nachtstunden: "TNI", mittagsstunden: "TMI", nachmittagsstunden: "TAF",
    },
    direction: {
      ...each({ letzt: "LAST", vergangen: "LAST", vorig: "LAST", verflossen: "LAST", vorangegangen: "LAST", zurückliegend: "LAST", abgelaufen: "LAST",
        nächst: "NEXT", kommend: "NEXT", folgend: "NEXT", bevorstehend: "NEXT", dies: "THIS", laufend: "THIS", heurig: "THIS", jetzig: "THIS",
        aktuell: "THIS", gegenwärtig: "THIS" }),
      vorm: "LAST",
    },
    deictic: { vorgestern: -2, gestern: -1, heute: 0, übermorgen: 2, ...each({ gestrig: -1, heutig: 0, morgig: 1, vorgestrig: -2 }) },
    number: NUMBERS,
    ordinal: Object.fromEntries(ORDINAL_STEMS.flatMap((stem, index) => inflected(stem, index + 1))),
    unit: {
      sekunde: "SECOND", sekunden: "SECOND", minute: "MINUTE", minuten: "MINUTE", stunde: "HOUR", stunden: "HOUR",
      tag: "DAY", tage: "DAY", tagen: "DAY", tages: "DAY", woche: "WEEK", wochen: "WEEK", monat: "MONTH", monate: "MONTH", monaten: "MONTH", monats: "MONTH",
      monates: "MONTH", quartal: "QUARTER", quartals: "QUARTER", quartale: "QUARTER", quartalen: "QUARTER", jahr: "YEAR", jahre: "YEAR", jahren: "YEAR", jahres: "YEAR",
      jahrzehnt: "DECADE", jahrzehnte: "DECADE", jahrzehnten: "DECADE", jahrzehnts: "DECADE", jahrhundert: "CENTURY", jahrhunderte: "CENTURY",
      jahrhunderten: "CENTURY", jahrhunderts: "CENTURY", vierteljahrhundert: "QUARTERCENTURY", vierteljahrhunderts: "QUARTERCENTURY", wochenende: "WEEKEND",
      wochenenden: "WEEKEND", wochenendes: "WEEKEND", dekade: "DECADE", dekaden: "DECADE", halbjahr: "HALFYEAR", halbjahre: "HALFYEAR", halbjahren: "HALFYEAR",
    },
    pluralunit: {
      sekunden: "SECOND", minuten: "MINUTE", stunden: "HOUR", tage: "DAY", tagen: "DAY", wochen: "WEEK", monate: "MONTH", monaten: "MONTH", jahre: "YEAR", jahren: "YEAR",
      jahrzehnte: "DECADE", jahrzehnten: "DECADE", jahrhunderte: "CENTURY", jahrhunderten: "CENTURY", quartale: "QUARTER", quartalen: "QUARTER", wochenenden: "WEEKEND",
    },
    calendarunit: {
      woche: "WEEK", monat: "MONTH", monats: "MONTH", monates: "MONTH", quartal: "QUARTER", quartals: "QUARTER", jahr: "YEAR", jahre: "YEAR", jahres: "YEAR",
      jahrzehnt: "DECADE", jahrzehnts: "DECADE", jahrhundert: "CENTURY", jahrhunderts: "CENTURY", wochenende: "WEEKEND", wochenendes: "WEEKEND",
    },
    lengthstem: {
      sekünd: "SECOND", minütig: "MINUTE", stündig: "HOUR", tägig: "DAY", wöchig: "WEEK", monatig: "MONTH", jährig: "YEAR",
    },
    season: {
      frühling: "SP", frühjahr: "SP", frühlings: "SP", frühjahrs: "SP", frühjahres: "SP", sommer: "SU", sommers: "SU", sommermonate: "SU", sommermonaten: "SU", herbst: "FA", herbstes: "FA",
      herbsts: "FA", winter: "WI", winters: "WI", wintermonate: "WI", wintermonaten: "WI", spätsommer: "SU", frühsommer: "SU", hochsommer: "SU", spätherbst: "FA",
    },
    edge: { anfang: "START", beginn: "START", mitte: "MID", ende: "END", anfangs: "START" },
    side: { ...each({ erst: "FIRST", letzt: "LAST" }) },
    shift: each({ dies: "THIS", laufend: "THIS", heurig: "THIS", vorig: "LAST", vergangen: "LAST", letzt: "LAST", nächst: "NEXT", kommend: "NEXT", folgend: "NEXT" }),
    holiday: {
      neujahr: "NEWYEAR", neujahrstag: "NEWYEAR", silvester: "NEWYEARSEVE", heiligabend: "CHRISTMASEVE", weihnachten: "CHRISTMAS", ostern: "EASTER", ostersonntag: "EASTER",
      ostermontag: "EASTERMONDAY", karfreitag: "GOODFRIDAY", gründonnerstag: "MAUNDYTHURSDAY", palmsonntag: "PALMSUNDAY", "christi himmelfahrt": "ASCENSION",
      pfingsten: "PENTECOST", pfingstsonntag: "PENTECOST", pfingstmontag: "WHITMONDAY", fronleichnam: "CORPUSCHRISTI", aschermittwoch: "ASHWEDNESDAY",
      rosenmontag: "ROSEMONDAY", allerheiligen: "ALLSAINTS", nikolaustag: "NICHOLAS", dreikönigstag: "EPIPHANY", "heilige drei könige": "EPIPHANY",
      "mariä himmelfahrt": "ASSUMPTION", "tag der arbeit": "LABOURDAY", "tag der deutschen einheit": "GERMANUNITY", allerseelen: "ALLSOULS",
    },
    vague: {
      derzeit: "PRESENT_REF", zurzeit: "PRESENT_REF", jetzt: "PRESENT_REF", heutzutage: "PRESENT_REF",
      "im moment": "PRESENT_REF", "im augenblick": "PRESENT_REF", "zur zeit": "PRESENT_REF", "zur stunde": "PRESENT_REF", 
      "der gegenwart": "PRESENT_REF", "die gegenwart": "PRESENT_REF", nunmehr: "PRESENT_REF",
      ...each({ derzeitig: "PRESENT_REF", jetzig: "PRESENT_REF" }),
      damals: "PAST_REF", einst: "PAST_REF", früher: "PAST_REF", kürzlich: "PAST_REF", neulich: "PAST_REF", unlängst: "PAST_REF", ehedem: "PAST_REF", 
      "vor kurzem": "PAST_REF", "vor langem": "PAST_REF", "vor langer zeit": "PAST_REF", "seit langem": "PAST_REF", "seit kurzem": "PAST_REF", "schon lange": "PAST_REF",
      "der vergangenheit": "PAST_REF", "die vergangenheit": "PAST_REF", vergangenheit: "PAST_REF", "letzter zeit": "PAST_REF", "jüngster zeit": "PAST_REF", "der letzten zeit": "PAST_REF",
      "den letzten tagen": "PAST_REF", "der vergangenen zeit": "PAST_REF", "vergangener zeiten": "PAST_REF", "dieser zeit": "PAST_REF",
      demnächst: "FUTURE_REF", bald: "FUTURE_REF", "in kürze": "FUTURE_REF", "absehbarer zeit": "FUTURE_REF", "der zukunft": "FUTURE_REF", "die zukunft": "FUTURE_REF",
      zukunft: "FUTURE_REF", "nächster zeit": "FUTURE_REF", "unmittelbar bevor": "FUTURE_REF", "zu einem geeigneten zeitpunkt": "FUTURE_REF", "zu einem späteren zeitpunkt": "FUTURE_REF", "zu gegebener zeit": "FUTURE_REF", ...each({ zukünftig: "FUTURE_REF" }),
    },
    setword: {
      täglich: "P1D", wöchentlich: "P1W", monatlich: "P1M", jährlich: "P1Y", stündlich: "PT1H", alljährlich: "P1Y", allabendlich: "XXXX-XX-XXTEV", vierteljährlich: "P3M",
      halbjährlich: "P6M", ...each({ täglich: "P1D", alltäglich: "P1D", wöchentlich: "P1W", monatlich: "P1M", jährlich: "P1Y", alljährlich: "P1Y" }), alltäglich: "P1D", nachts: "PTNI",
      "jahr um jahr": "P1Y", "jahr für jahr": "P1Y", "tag für tag": "P1D", "woche für woche": "P1W",
    },
  },
  holidays: {
    NEWYEAR: { month: 1, day: 1 }, NEWYEARSEVE: { month: 12, day: 31 }, CHRISTMASEVE: { month: 12, day: 24 }, CHRISTMAS: { month: 12, day: 25 },
    EASTER: { afterEaster: 0 }, EASTERMONDAY: { afterEaster: 1 }, GOODFRIDAY: { afterEaster: -2 }, MAUNDYTHURSDAY: { afterEaster: -3 },
    PALMSUNDAY: { afterEaster: -7 }, ASCENSION: { afterEaster: 39 }, PENTECOST: { afterEaster: 49 }, WHITMONDAY: { afterEaster: 50 },
    CORPUSCHRISTI: { afterEaster: 60 }, ASHWEDNESDAY: { afterEaster: -46 }, ROSEMONDAY: { afterEaster: -48 }, ALLSAINTS: { month: 11, day: 1 },
    ALLSOULS: { month: 11, day: 2 }, NICHOLAS: { month: 12, day: 6 }, EPIPHANY: { month: 1, day: 6 }, ASSUMPTION: { month: 8, day: 15 },
    LABOURDAY: { month: 5, day: 1 }, GERMANUNITY: { month: 10, day: 3 },
  },
  forms: GERMAN_TIME_FORMS,
  rangeLink: /^\s*(?:bis(?:\s+(?:zum|einschließlich|einschliesslich))?(?:\s+de[mnr])?|–|-|—)\s*$/iu,
  listLink: /^\s*(?:und(?:\s+(?:am|dem|den))?|sowie|\/)\s*$/iu,
  rangeLead: /(?<!\p{L})zwischen(?:\s+de[mnr])?\s+$/iu,
  tense: {
    clauseEnd: /[,;:()–—„“”"«»]|\s-\s|(?<=\s)(?:und|oder|sondern)(?=\s(?:sie|er|es|man|wird|will|soll|wurde|hat|haben|ist|sind)\s)/gu,
    surelyPast: /(?<![\p{L}\d])(?:war|waren|wurde|wurden|hatte|hatten|worden|gewesen|geworden)(?![\p{L}\d])|(?<![\p{L}\d])zu(?:vor)? (?:haben|sein)(?![\p{L}\d])/u,
    future: /(?<![\p{L}\d])(?:werde|wird|werden|würde|würden|soll|sollen|solle|sollten|will|wollen|wolle|möchte|möchten|geplant|vorgesehen|angekündigt|angesetzt|erwartet|voraussichtlich|bevorsteh\p{Ll}*|plant|planen|beabsichtig\p{Ll}*|einzuladen|eingeladen|lädt|laden|geladen)(?![\p{L}\d])/iu,
    past: /(?<![\p{L}\d])(?:kam|kamen|ging|gingen|gab|gaben|traf|trafen|nahm|nahmen|sprach|sprachen|fand|fanden|fuhr|fuhren|flog|flogen|lief|liefen|begann|begannen|schrieb|schrieben|starb|starben|stand|standen|blieb|blieben|ließ|ließen|liess|liessen|hielt|hielten|zog|zogen|brach|brachen|rief|riefen|trat|traten|warf|warfen|erhielt|erhielten|erließ|bat|baten|lag|lagen|saß|saßen|sass|sassen|sah|sahen|hieß|hiess|gewann|gewannen|verlor|verloren|schloss|schlossen|schlug|schlugen|stieg|stiegen|fiel|fielen|verließ|trug|trugen|wies|wiesen|empfing|empfingen|überreichte|brachte|brachten|dachte|wusste|kannte|nannte|konnte|konnten|musste|mussten|durfte|sollte|wollte|wollten|bestand|entstand|erschien|erschienen|gelang|half|griff|schien|zwang|verwies|bot|boten|ritt|schied|verschwand|einging|an?fing|unterlag|unterzeichnete\p{Ll}*|\p{Ll}*(?<!(?:let|ers|zwei|drit|vier|fünf|sechs|nächs|meis|bes|gesam|rech|heu|bit|könn|möch|müss|dürf|soll|wei|bekann|geplan|hät|leich|gu|al|echt|frühes|spätes|größ|höchs|alles|mit))(?:te|ten))(?![\p{L}\d])|(?<![\p{L}\d])(?:hat|haben|habe|hätten?|ist|sind|sei|seien)(?![\p{L}\d])(?=.*(?<![\p{L}\d])(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|unter|über)\p{Ll}{3,}(?:t|en)|\p{Ll}{2,}iert)(?![\p{L}\d]))|(?<![\p{L}\d])(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer)\p{Ll}{3,}(?:t|en)|\p{Ll}{2,}iert) (?:hat|haben|habe|ist|sind|sei|seien)(?![\p{L}\d])/u,
    present: /(?<![\p{L}\d])(?:ist|sind|hat|haben|sei|seien|kann|können|muss|müssen|darf|dürfen|gibt|geht|kommt|kommen|beginnt|beginnen|findet|finden|folgt|folgen|steht|stehen|trifft|treffen|reist|reisen|startet|starten|endet|enden|tritt|treten|liegt|bleibt|(?!nicht|jetzt|erst|damit|statt|selbst|fast|insgesamt|zuletzt|dort|sonst|meist|längst|sofort|laut|bekannt|ernst|soweit|somit|überhaupt|zunächst|möglichst|mindestens|seit|weit|samt|dicht|recht|leicht|schlecht|direkt|bereit|anfangs|nachts)\p{Ll}{3,}(?<!haf|ier)t)(?![\p{L}\d])/u,
    relative: /^\s*(?:(?:an|auf|bei|für|in|mit|nach|über|unter|von|vor|während|zu) )?(?:de[mnrs]|die|das|denen|deren|dessen|wo|als)(?!\p{L})/u,
  },
};
