import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** A text of the day, and the events that it tells of. */
type Case = readonly [publishedOn: string, text: string, ...events: string[]];

const CASES: Readonly<Record<string, Case>> = {
  "the newest entry first, the time before a colon": [
    "2016-07-16",
    "9.05 Uhr: Angela Merkel verurteilt den Putschversuch.\n\n8.40 Uhr: Recep Tayyip Erdogan landet in Istanbul.\n\nFreitag, 23.05 Uhr: Barack Obama kritisiert die Türkei.\n\n22.30 Uhr: Shinzo Abe warnt die Türkei.",
    "STATEMENT HAPPENED 2016-07-16 SPEAKER=Angela Merkel",
    "MEETING/arrival HAPPENED 2016-07-16 VISITOR=Recep Tayyip Erdoğan PLACE=Istanbul",
    "STATEMENT HAPPENED 2016-07-15 SPEAKER=Barack Obama TARGET=Türkei",
    "STATEMENT HAPPENED 2016-07-15 SPEAKER=Shinzo Abe TARGET=Türkei",
  ],
  "between plus signs, and what the entry goes on telling": [
    "2018-06-14",
    "+++ 14:32 Uhr +++ Ollanta Humala telefoniert mit Evo Morales. Humala kritisiert Chile.\n\n+++ 13:10 Uhr +++ Sebastián Piñera verurteilt die Drohung.",
    "PHONE_CALL HAPPENED 2018-06-14 PARTICIPANT=Ollanta Humala PARTICIPANT=Evo Morales",
    "STATEMENT HAPPENED 2018-06-14 SPEAKER=Ollanta Humala TARGET=Chile",
    "STATEMENT HAPPENED 2018-06-14 SPEAKER=Sebastián Piñera",
  ],
  "in brackets, the newest last and midnight between": [
    "2018-06-14",
    "[22:32] Ollanta Humala telefoniert mit Evo Morales.\n\n[23:50] Evo Morales kritisiert Chile.\n\n[0:10] Sebastián Piñera verurteilt die Drohung.",
    "PHONE_CALL HAPPENED 2018-06-13 PARTICIPANT=Ollanta Humala PARTICIPANT=Evo Morales",
    "STATEMENT HAPPENED 2018-06-13 SPEAKER=Evo Morales TARGET=Chile",
    "STATEMENT HAPPENED 2018-06-14 SPEAKER=Sebastián Piñera",
  ],
  "on a line of its own": [
    "2018-06-14",
    "14.32 Uhr\n\nOllanta Humala telefoniert mit Evo Morales.\n\n13.10 Uhr\n\nSebastián Piñera hatte am Montag die Drohung verurteilt.",
    "PHONE_CALL HAPPENED 2018-06-14 PARTICIPANT=Ollanta Humala PARTICIPANT=Evo Morales",
    "STATEMENT HAPPENED 2018-06-11 SPEAKER=Sebastián Piñera",
  ],
  "the clock of an entry is that of the day, and not of a day that the entry before told of": [
    "2022-07-13",
    "01.10 Uhr: Ollanta Humala landet in Lima. Am Dienstag hatte er Evo Morales getroffen.\n\n03.25 Uhr: Alan García kritisiert Chile.\n\n16.00 Uhr: Alan García soll noch in der Nacht nach Quito reisen.",
    "MEETING/arrival HAPPENED 2022-07-13 VISITOR=Ollanta Humala PLACE=Lima",
    "MEETING HAPPENED 2022-07-12 PARTICIPANT=Ollanta Humala PARTICIPANT=Evo Morales",
    "STATEMENT HAPPENED 2022-07-13 SPEAKER=Alan García TARGET=Chile",
    "VISIT PLANNED 2022-07-13 VISITOR=Alan García HOST=Ecuador PLACE=Quito",
  ],
  "one time alone is of the day": [
    "2018-06-14",
    "14:32 Uhr: Ollanta Humala telefoniert mit Evo Morales.",
    "PHONE_CALL HAPPENED 2018-06-14 PARTICIPANT=Ollanta Humala PARTICIPANT=Evo Morales",
  ],
};

describe("live tickers", () => {
  test.each(Object.entries(CASES))("%s", (_name, [publishedOn, text, ...events]) => {
    expect(told(text, publishedOn)).toEqual(events);
  });
});
