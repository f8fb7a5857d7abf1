import type { Language } from "../../languages/language.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { EventMention, TimeMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Reference } from "../reference.ts";

/** The tellings of events in a document. */
export function recognizeEvents(_reading: Reading, _language: Language, _catalogue: Catalogue, _times: readonly TimeMention[], _references: readonly Reference[]): readonly EventMention[] {
  return [];
}
