const ONES = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
const TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];

/** Numbers in words up to ninety-nine, with the forms of one and the halves. */
export const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ONES.slice(1).map((word, index) => [word, index + 2])),
  ...Object.fromEntries(TEENS.map((word, index) => [word, index + 10])),
  ...Object.fromEntries(
    TENS.flatMap((ten, index) => [
      [ten, 20 + 10 * index],
      ...ONES.map((one, unit) => [`${one}und${ten}`, 21 + 10 * index + unit]),
    ]),
  ),
  dreissig: 30,
  einunddreissig: 31,
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  eines: 1,
  hundert: 100,
  einhundert: 100,
  zweihundert: 200,
  fünfhundert: 500,
  tausend: 1000,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  einundeinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  viereinhalb: 4.5,
  fünfeinhalb: 5.5,
  beiden: 2,
  beide: 2,
  zweier: 2,
  dreier: 3,
};

/** Ordinal numbers without their endings, from the first on. */
export const ORDINAL_STEMS = [
  "erst",
  "zweit",
  "dritt",
  "viert",
  "fünft",
  "sechst",
  "siebt",
  "acht",
  "neunt",
  "zehnt",
  "elft",
  "zwölft",
  "dreizehnt",
  "vierzehnt",
  "fünfzehnt",
  "sechzehnt",
  "siebzehnt",
  "achtzehnt",
  "neunzehnt",
  "zwanzigst",
  "einundzwanzigst",
];

/** A word with the endings of adjectives. */
export function inflected(stem: string, value: number | string): readonly (readonly [string, number | string])[] {
  return ["e", "en", "er", "es", "em"].map((ending) => [stem + ending, value] as const);
}

/** Words with the endings of adjectives. */
export function each(stems: Readonly<Record<string, number | string>>): Readonly<Record<string, number | string>> {
  return Object.fromEntries(Object.entries(stems).flatMap(([stem, value]) => inflected(stem, value)));
}
