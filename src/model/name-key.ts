import { fold } from "./fold.ts";

/**
 * The key under which spellings of one name meet: "Gromyko" and "Gromiko"; "Schdanow" and "Shdanov". Tokens keep
 * their order and number, hyphens count as blanks. It bridges ways of writing a foreign script, never different names.
 */
export function nameKey(name: string): string {
  return fold(name.replaceAll(/['’‘`´ʼ]/gu, ""))
    .split(" ")
    .filter((token) => token !== "")
    .map(tokenKey)
    .join(" ");
}

/** Rewritings in their order; capital letters are sounds that are done with. */
const REWRITINGS: readonly (readonly [RegExp, string])[] = [
  // One sound of Russian, Arabic or Chinese, in German, English and French spelling.
  [/s?cht?sch|shch|szcz/gu, "SC"],
  [/tsch|tch/gu, "C"],
  [/sch|sh|zh/gu, "S"],
  [/kh|ch/gu, "C"],
  [/ae/gu, "a"],
  [/oe/gu, "o"],
  [/(?<![aeioqu])ue/gu, "u"],
  [/ou/gu, "u"],
  [/x/gu, "ks"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/dh/gu, "d"],
  [/gh/gu, "g"],
  [/c(?=[eiy])/gu, "s"],
  [/[cq]k?/gu, "k"],
  [/w/gu, "v"],
  [/ff$/u, "v"],
  [/[tc]?[sz]+/gu, "s"],
  [/[jy]/gu, "i"],
  [/i{2,}/gu, "i"],
  [/^ie/u, "e"],
  [/(?<=[SC])iov$|(?<=[SC])ov$/u, "ev"],
  [/(?<=d)r$/u, "er"],
  [/([b-df-hj-np-tv-zSC])\1+/gu, "$1"],
];

function tokenKey(token: string): string {
  return REWRITINGS.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), token);
}
