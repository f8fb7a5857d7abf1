import { recognizeFile } from "../recognize-file.ts";
import { readSettings } from "../settings.ts";
import { loadKnowledge } from "../workshop.ts";

// A program of its own that recognizes one text, to measure from the start of its process to the end of the text.
const TEXT = `Die Außenministerin von Kanada reiste am Dienstag nach Oslo. Dort traf sie ihren Kollegen aus Norwegen zu einem Gespräch über
den Handel zwischen beiden Ländern. Man habe sich auf ein Abkommen geeinigt, sagte ein Sprecher des Ministeriums. Der Besuch
war im März angekündigt und dann verschoben worden. Im Herbst wird der norwegische Ministerpräsident in Ottawa erwartet.\n`;

const { seedFolder, maxDocumentBytes } = readSettings(process.env);
const { catalogue } = loadKnowledge(seedFolder);
await recognizeFile({ file: "first.txt", bytes: Buffer.from(TEXT, "utf8"), sidecar: null }, catalogue, maxDocumentBytes);
process.stdout.write(`${performance.now()}\n`);
