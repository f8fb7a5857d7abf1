import { expect, test } from "vitest";
import { named } from "./naming.ts";

/** A day of publication, a text, and who is meant by its role phrases; what the day leaves open stays open. */
const CASES: readonly (readonly [publishedOn: string, text: string, names: readonly string[]])[] = [
  [
    "1978-09-20",
    "Der ägyptische Präsident sprach mit dem israelischen Ministerpräsidenten.",
    ["Der ägyptische Präsident → person_anwar-sadat", "dem israelischen Ministerpräsidenten → person_menachem-begin"],
  ],
  [
    "2012-11-19",
    "Im Juli 1955 trafen einander in Genf Eisenhower, Bulganin und Eden.",
    [
      "Genf → place_geneva",
      "Eisenhower → person_dwight-d-eisenhower",
      "Bulganin → person_nikolai-bulganin",
      "Eden → person_anthony-eden",
    ],
  ],
  [
    "2012-06-20",
    "Der amerikanische und der russische Präsident schwiegen.",
    ["Der amerikanische → person_barack-obama", "der russische Präsident → person_vladimir-putin"],
  ],
  ["1961-10-31", "Moskau kündigte neue Tests an.", ["Moskau → country_soviet-union"]],
  ["1995-06-18", "Der US-Außenminister schwieg.", ["Der US-Außenminister → person_warren-christopher"]],
  ["1995-06-18", "Der damalige US-Außenminister schwieg.", ["Der damalige US-Außenminister → ?"]],
  ["1986", "Der österreichische Bundeskanzler trat zurück.", ["Der österreichische Bundeskanzler → ?"]],
  [
    "1986-09-01",
    "Der österreichische Bundeskanzler trat zurück.",
    ["Der österreichische Bundeskanzler → person_franz-vranitzky"],
  ],
  [
    "2016-11-01",
    "Außenminister Jean-Marc Ayrault traf seinen italienischen Amtskollegen.",
    ["Jean-Marc Ayrault → person_jean-marc-ayrault", "seinen italienischen Amtskollegen → person_paolo-gentiloni"],
  ],
  [
    "1982-05-10",
    "Der argentinische Präsident und die britische Premierministerin schwiegen.",
    ["Der argentinische Präsident → person_leopoldo-galtieri", "die britische Premierministerin → person_margaret-thatcher"],
  ],
  ["2006-04-02", "Die liberianische Präsidentin schwieg.", ["Die liberianische Präsidentin → person_ellen-johnson-sirleaf"]],
  ["1979-03-01", "Der chinesische Außenminister schwieg.", ["Der chinesische Außenminister → person_huang-hua"]],
  ["1971-06-01", "Der sowjetische Außenminister schwieg.", ["Der sowjetische Außenminister → person_andrei-gromyko"]],
  [
    "2018-09-05",
    "Am 5. September 1978 traf der ägyptische Präsident in Ruhe Begin.",
    ["der ägyptische Präsident → person_anwar-sadat", "Begin → person_menachem-begin"],
  ],
  ["2012-02-21", "Nixon reiste 1972. Es war sein Plan.", ["Nixon → person_richard-nixon", "sein → person_richard-nixon"]],
  [
    "2018-09-05",
    "Der französische Präsident gedachte des Sieges von 1945.",
    ["Der französische Präsident → person_emmanuel-macron"],
  ],
  [
    "2018-09-05",
    "Der ägyptische Präsident sagte, 1977 sei gekämpft worden.",
    ["Der ägyptische Präsident → person_abdel-fattah-el-sisi"],
  ],
  ["1978-09-20", "Der ägyptische Präsident reist 1979.", ["Der ägyptische Präsident → person_anwar-sadat"]],
  [
    "2003-09-13",
    "Vor zehn Jahren, am 13. September 1993, trafen sich Rabin und Arafat.",
    ["Rabin → person_yitzhak-rabin", "Arafat → person_yasser-arafat"],
  ],
  [
    "2010-07-16",
    "Mitte Juli 1990 trafen sich Kohl und Gorbatschow.",
    ["Kohl → person_helmut-kohl", "Gorbatschow → person_mikhail-gorbachev"],
  ],
  [
    "2024-06-19",
    "Am Dienstag erinnerte der US-Präsident an die Katastrophe von Tschernobyl 1986.",
    ["der US-Präsident → person_joe-biden", "Tschernobyl → place_chernobyl"],
  ],
  ["2016-12-05", "Trump schwieg.", ["Trump → person_donald-trump"]],
  ["2016-01-05", "Trump schwieg.", ["Trump → PERSON Trump"]],
  ["1998-01-26", "Der Papst schwieg.", ["Der Papst → person_pope-john-paul-ii"]],
  ["2014-01-26", "Der Papst schwieg.", ["Der Papst → person_pope-francis"]],
  [
    "1993-09-14",
    "Jitzchak Rabin zögerte. Der 71-Jährige lächelte.",
    ["Jitzchak Rabin → person_yitzhak-rabin", "Der 71-Jährige → person_yitzhak-rabin"],
  ],
];

test.each(CASES)("%s: %s", (publishedOn, text, names) => {
  expect(named(text, publishedOn)).toEqual(names);
});
