import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  ["In Peru wird befürchtet, dass Bergleute in Lima die Straßen blockieren.", "OTHER HYPOTHETICAL PLACE=Lima"],
  ["Zu fürchten ist, dass Banditen vor dem Fest Brücken sprengen.", "ATTACK HYPOTHETICAL"],
  ["Ollanta Humala könnte das Abkommen sabotieren, fürchten Diplomaten.", "OTHER HYPOTHETICAL AGENT=Ollanta Humala"],
  ["Diplomaten fürchten nicht, dass Bergleute in Lima die Straßen blockieren."],
  ["Diplomaten wissen, dass Bergleute in Lima die Straßen blockieren."],
  ["Diplomaten fürchten, dass Bergleute die Straßen lieben."],
])("what is feared is told as what may come: %s", (text, ...events) => {
  expect(told(text).map((line) => line.replace(/ SUBJECT=Peru/u, ""))).toEqual(events);
});
