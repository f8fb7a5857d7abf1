import type { ClauseWords } from "../clause-words.ts";
import { words } from "../word-lists.ts";

const ONE_WORD: Readonly<Record<string, string>> = {
  am: "an",
  ans: "an",
  im: "in",
  ins: "in",
  zum: "zu",
  zur: "zu",
  beim: "bei",
  vom: "von",
  aufs: "auf",
  fürs: "für",
  vors: "vor",
  ums: "um",
  durchs: "durch",
  übers: "über",
  unterm: "unter",
  ...Object.fromEntries(
    words(
      "an in zu bei von auf für vor um durch über unter mit nach aus gegen zwischen während seit bis ohne wegen trotz gegenüber nahe neben hinter laut gemäß angesichts anlässlich samt mitsamt innerhalb außerhalb mittels infolge aufgrund nebst entlang statt anstatt einschließlich unweit namens inmitten mangels seitens binnen ab per via pro ungeachtet zugunsten anhand jenseits hinsichtlich bezüglich zwecks anstelle abseits",
    ).map((word) => [word, word]),
  ),
};

const SEVERAL_WORDS: Readonly<Record<string, string>> = {
  "unter ihnen": "darunter",
  "am rande": "während",
  "am rand": "während",
  "im rahmen": "während",
  "im zuge": "während",
  "im verlauf": "während",
  "im verlaufe": "während",
  "im laufe": "während",
  "im vorfeld": "vor",
  "im anschluss an": "nach",
  "im nachgang": "nach",
  ...Object.fromEntries(
    words("nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich").map((side) => [
      `${side} von`,
      "nahe",
    ]),
  ),
  "mit blick auf": "über",
  "in bezug auf": "über",
  "im hinblick auf": "über",
  anlässlich: "während",
  "am ende": "während",
  "zu beginn": "während",
  "bei gelegenheit": "während",
  "im gegenzug für": "für",
  "in anwesenheit": "mit",
  "in begleitung": "mit",
  "im beisein": "mit",
  "auf einladung": "auf_einladung",
  "nach angaben": "laut",
  "nach aussage": "laut",
  "nach aussagen": "laut",
  "nach darstellung": "laut",
  "nach einschätzung": "laut",
  "nach informationen": "laut",
  "nach auffassung": "laut",
  "gemäß aussagen": "laut",
  "gemäß angaben": "laut",
  "unter berufung auf": "laut",
  "nach worten": "laut",
  "den worten": "laut",
  "nach ansicht": "laut",
};

/** Prepositions, with and without an article in them, and what several words stand for. */
export const PREPOSITIONS = {
  prepositions: new Map(Object.entries(ONE_WORD)),
  around: new Map([["aus", "von"]]),
  longPrepositions: new Map(Object.entries(SEVERAL_WORDS)),
} satisfies Partial<ClauseWords>;
