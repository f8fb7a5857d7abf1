import type { Exporter, ExportWords } from "./exporting/exporter.ts";
import { eventReader } from "./exporting/read-events.ts";
import { datePhrase } from "./languages/date-phrases.ts";
import { LABELS } from "./languages/labels.ts";
import type { InterfaceLanguage } from "./model/entity.ts";
import type { View } from "./model/view.ts";
import type { EventFilter } from "./storing/event-query.ts";
import type { Store } from "./storing/store.ts";

/** What is exported, and how. */
export interface Export {
  readonly exporter: Exporter;
  readonly filter: EventFilter;
  readonly view: View;
  readonly language: InterfaceLanguage;
  /** The store for the next batch of events. */
  readonly store: () => Store;
  /** Hears how many events each batch that was read had. */
  readonly report?: (read: number) => void;
  /** Hears of events that the format has no place for. */
  readonly leaveOut?: (eventId: string) => void;
}

/** The events of a filter in a format, piece by piece; the same graph gives the same bytes on every store. */
export function exportGraph(wanted: Export): AsyncIterable<string> {
  const { exporter, filter, view, language, store, report = ignore, leaveOut = ignore } = wanted;
  const events = eventReader({ store, filter, view, report });
  return exporter.write({ events, words: wordsOf(language), leaveOut });
}

function wordsOf(language: InterfaceLanguage): ExportWords {
  return { ...LABELS[language], language, date: ({ edtf }) => datePhrase(edtf, language) };
}

function ignore(): void {}
