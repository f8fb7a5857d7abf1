import type { Language } from "../languages/language.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import { justRun, type RunStage } from "../model/stage.ts";
import { recognizeEvents } from "./events/recognize-events.ts";
import { recognizeNames } from "./names/recognize-names.ts";
import type { NameTagger } from "./tagger/name-tagger.ts";
import { recognizeTimes } from "./times/recognize-times.ts";

/**
 * All that is read in one document: times first, since they need no names; names next, since offices have their time; then events, which need both.
 * It depends on nothing but its arguments. Without a tagger only names of the catalogue and those that a rule knows are found.
 */
export function recognize(
  reading: Reading,
  language: Language,
  catalogue: Catalogue,
  tagger: NameTagger | null,
  runStage: RunStage = justRun,
): Recognition {
  const timeMentions = runStage("times", () => recognizeTimes(reading, language.times));
  const references = runStage("names", () => recognizeNames(reading, language.names, catalogue, tagger, timeMentions));
  const mentions = new Map(
    references.flatMap((reference) => reference.mentions).map((mention) => [mention.id + (mention.entityId ?? ""), mention]),
  );
  return {
    document: reading.document,
    timeMentions,
    entityMentions: [...mentions.values()],
    eventMentions: runStage("events", () =>
      recognizeEvents({ reading, language, catalogue, times: timeMentions, references }, runStage),
    ),
    notes: language.events.length === 0 ? [`no events: language '${language.code}' has no rules`] : [],
  };
}
