import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  ["Die Reform hat nach Einschätzung des Forschers Jan Mulder viel gekostet.", "STATEMENT HAPPENED SPEAKER=Jan Mulder"],
  ["Das Papier soll nach Angaben von Generalsekretär Jens Stoltenberg reifen.", "STATEMENT HAPPENED SPEAKER=Jens Stoltenberg"],
  ["Laut Präsident Ollanta Humala war das falsch.", "STATEMENT HAPPENED SPEAKER=Ollanta Humala"],
  ["Nach Angaben der Behörden war das falsch."],
  ["Laut Polizei war das falsch."],
  ["Tausende könnten geflohen sein, schätzt der Forscher Jan Mulder.", "STATEMENT HAPPENED SPEAKER=Jan Mulder"],
  ["Das werde gelingen, hofft Präsident Ollanta Humala.", "STATEMENT HAPPENED SPEAKER=Ollanta Humala"],
  ["Ollanta Humala glaubt an Wunder."],
  ["Ollanta Humala kam nach Lima und schätzt Musik."],
])("who is the source of something has said it: %s", (text, ...events) => {
  expect(told(text).filter((line) => line.startsWith("STATEMENT"))).toEqual(events);
});
