import { describe, expect, it } from "vitest";
import { foldings, searchText, searchWords } from "../../src/model/search-text.ts";

describe("search text", () => {
  it.each([
    ["Pjöngjang", ["pjongjang", "pjoengjang"]],
    ["Pjo\u0308ngjang", ["pjongjang", "pjoengjang"]],
    ["STRAẞE", ["strasse"]],
    ["Łukasz Ærø", ["lukasz aero"]],
    ["Kim Jong-un", ["kim jong un"]],
    ["😀", [""]],
  ])("spellings of %s", (text, spellings) => {
    expect(foldings(text)).toEqual(spellings);
  });

  it("holds every word once in every spelling", () => {
    expect(searchText(["Übermut tut", "tut Gutes", "", "?"])).toBe("ubermut tut uebermut gutes");
  });

  it.each([
    ["", null],
    [" \n", null],
    ["?!", []],
    [
      "Müller, Jürgen",
      [
        ["muller", "mueller"],
        ["jurgen", "juergen"],
      ],
    ],
    ["Kim Jong-un", [["kim"], ["jong"], ["un"]]],
    ["½ Meile", [["1"], ["2"], ["meile"]]],
    ['"a" AND b*', [["a"], ["and"], ["b"]]],
  ])("asks for %j", (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });
});
