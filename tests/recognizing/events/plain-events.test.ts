import { describe, expect, test } from "vitest";
import { PLAIN_KINDS } from "../../../src/languages/german/plain-kinds.ts";
import { told } from "./told.ts";

/** Verbs whose kind is known, though no sense of the tables fits. */
const KINDS: readonly (readonly [text: string, events: readonly string[]])[] = [
  ["Chile händigte Bolivien drei Schiffe aus.", ["DELIVERY HAPPENED SENDER=Chile RECIPIENT=Bolivien"]],
  ["Chile sperrte Minister Jan Mulder aus.", []],
  // An office is given to somebody.
  ["Chile setzte am Montag Wasserpumpen ein.", []],
  // A deed is told beside another, in what somebody says too, and not where it only goes on.
  ["Chile griff Peru an und kappte die Leitung.", ["ATTACK HAPPENED AGENT=Chile TARGET=Peru", "OTHER HAPPENED AGENT=Chile"]],
  ["Chile kappt die Leitung.", []],
];

describe("the kinds of verbs", () => {
  test("each verb has one", () => {
    const verbs = PLAIN_KINDS.flatMap((kind) => [...kind.verbs]);
    expect(verbs.filter((verb, index) => verbs.indexOf(verb) !== index)).toEqual([]);
  });
  test.each(KINDS)("%s", (text, events) => expect(told(text)).toEqual(events));
});

/** What verbs tell that stand in no table of events: who did something on a day. */
const TOLD: readonly (readonly [text: string, events: readonly string[]])[] = [
  ["Am Montag musterte Kanada drei Schiffe aus.", ["OTHER HAPPENED 2015-03-16 AGENT=Kanada"]],
  ["Jordanien hat am 2. Februar seine Währung abgewertet.", ["OTHER HAPPENED 2015-02-02 AGENT=Jordanien"]],
  ["Am Dienstag wird Norwegen seinen Rentenfonds aufstocken.", ["OTHER PLANNED 2015-03-24 AGENT=Norwegen"]],
  // What has no date cannot be told from what goes on, and nobody knows who it was.
  ["Kanada musterte drei Schiffe aus.", []],
  ["Am Montag musterte jemand drei Schiffe aus.", []],
  // States, attitudes and conditions are no happenings.
  ["Am Montag glaubte Kanada noch daran.", []],
  ["Falls Kanada am Montag die Schiffe ausmustert, wird es eng.", []],
];

describe("what verbs of no table tell", () => {
  test.each(TOLD)("%s", (text, events) => expect(told(text)).toEqual(events));
});

describe("a participle with 'sein'", () => {
  test("is no passive where the verb moves", () =>
    expect(told("Am Montag ist Minister Jan Mulder zurückgetreten.")).toEqual([
      "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Jan Mulder",
    ]));
  test("is one where the verb has an object", () =>
    expect(told("Am Montag wurde Minister Jan Mulder verhaftet.")).toEqual([
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Jan Mulder",
    ]));
});

describe("what somebody was to do", () => {
  test("has not come about where a noun tells of it", () =>
    expect(told("Kanada wollte am Montag in Oslo Verhandlungen mit Norwegen aufnehmen.")).toEqual([
      "MEETING PLANNED 2015-03-23 PARTICIPANT=Norwegen PARTICIPANT=Kanada PLACE=Oslo",
    ]));
  test("has where they had to or were allowed to", () =>
    expect(told("Minister Jan Mulder musste am Montag zurücktreten. Kanada durfte am Dienstag das Gold verkaufen.")).toEqual([
      "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Jan Mulder",
      "DELIVERY HAPPENED 2015-03-17 SENDER=Kanada",
    ]));
  test("has where they could do it", () =>
    expect(told("Kanada konnte am Montag in Oslo Verhandlungen mit Norwegen aufnehmen.")).toEqual([
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Norwegen PARTICIPANT=Kanada PLACE=Oslo",
    ]));
});

describe("who does it", () => {
  test("is not the source that stands before 'zufolge'", () =>
    expect(told("Auskünften der Behörden zufolge ist Jan Mulder am Montag in Oslo gelandet.")).toEqual([
      "MEETING/arrival HAPPENED 2015-03-16 VISITOR=Jan Mulder PLACE=Oslo BY=Auskünften der Behörden",
    ]));
  test("is named by one name at a time", () =>
    expect(told("Luiz Inácio Lula da Silva regiert. Als Lula Ruto am Montag in Nairobi traf, regnete es.").at(-1)).toContain(
      "PARTICIPANT=Luiz Inácio Lula da Silva PARTICIPANT=William Ruto",
    ));
});
