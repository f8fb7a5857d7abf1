import { fold } from "./fold.ts";
import { remembered } from "./remembered.ts";

/**
 * The key under which spellings of one name meet: "Gromyko" and "Gromiko"; "Schdanow" and "Shdanov". Tokens keep
 * their order and number, hyphens count as blanks. It bridges ways of writing a foreign script, never different names.
 */
export const nameKey: (name: string) => string = remembered((name) =>
  fold(name.replaceAll(/['’‘`´ʼ]/gu, ""))
    .split(" ")
    .filter((token) => token !== "")
    .map(tokenKey)
    .join(" "),
);

/**
 * Rewritings in their order, each with letters without which it finds nothing, so that most need not be tried; capital
 * letters are sounds that are done with.
 */
const REWRITINGS: readonly (readonly [needs: string, RegExp, string])[] = [
  // One sound of Russian, Arabic or Chinese, in German, English and French spelling.
  ["ng", /^(?:dsch|j)(?=[aeiou]+ng$)/u, "J"],
  ["chong", /^(?:ts)?ch(?=ong$)/u, "J"],
  ["c", /s?cht?sch|shch|szcz/gu, "SC"],
  ["h", /dsch|dzh/gu, "j"],
  ["dj", /dj/gu, "d"],
  ["tz", /tzc?h/gu, "sC"],
  ["h", /tsch|tch|tsh/gu, "C"],
  ["h", /sch|sh|zh/gu, "S"],
  ["h", /kh|ch/gu, "C"],
  ["ae", /ae/gu, "a"],
  ["oe", /oe/gu, "o"],
  ["ue", /(?<![aeioqu])ue/gu, "u"],
  ["ou", /ou/gu, "u"],
  ["x", /x/gu, "ks"],
  ["ph", /ph/gu, "f"],
  ["th", /th/gu, "t"],
  ["dh", /dh/gu, "d"],
  ["gh", /gh/gu, "g"],
  ["c", /c(?=[eiy])/gu, "s"],
  ["", /[cq]k?/gu, "k"],
  ["w", /w/gu, "v"],
  ["ff", /ff$/u, "v"],
  ["", /[tc]?[sz]+/gu, "s"],
  ["", /[jy]/gu, "i"],
  ["ii", /i{2,}/gu, "i"],
  ["ie", /^ie/u, "e"],
  ["ie", /(?<=i)eh$/u, "a"],
  ["ov", /(?<=[SC])iov$|(?<=[SC])ov$/u, "ev"],
  ["dr", /(?<=d)r$/u, "er"],
  ["", /([b-df-hj-np-tv-zSC])\1+/gu, "$1"],
  // Arabic names whose vowels and whose article are written as they are heard.
  ["am", /^m[ou]ham[ae]d$/u, "mohamed"],
  ["abd", /^abd[aeu]l$/u, "abdul"],
  ["", /^(?:el|as|ar|aS)$/u, "al"],
];

/** Names share most of their words, so the keys of words are kept; more than these thousands would only take room. */
const MOST_KNOWN = 20_000;
const knownKeys = new Map<string, string>();

function tokenKey(token: string): string {
  const known = knownKeys.get(token);
  if (known !== undefined) return known;
  let key = token;
  for (const [needs, pattern, replacement] of REWRITINGS) if (key.includes(needs)) key = key.replace(pattern, replacement);
  if (knownKeys.size >= MOST_KNOWN) knownKeys.clear();
  knownKeys.set(token, key);
  return key;
}
