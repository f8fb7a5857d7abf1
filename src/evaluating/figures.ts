import type { Catalogue } from "../model/catalogue.ts";
import { differences, type QuoteOf } from "./differences.ts";
import type { EvaluatedText } from "./evaluated-text.ts";
import type { Gold } from "./gold.ts";
import { ofDocument } from "./one-document.ts";
import type { Prediction } from "./prediction.ts";
import { scoreEvents, type Scores } from "./score-events.ts";
import { judgedNames, scoreNames } from "./score-names.ts";
import { judgedTimes, scoreTimes } from "./score-times.ts";
import { wrongOnes, type Share } from "./share.ts";

/** An annotation with what the program makes of its texts. */
export interface Evaluated {
  readonly gold: Gold;
  readonly predicted: readonly Prediction[];
  readonly texts: readonly EvaluatedText[];
  readonly catalogue: Catalogue;
}

/** All figures of some annotated texts. */
export interface Figures {
  readonly events: Scores;
  /** Null where nobody annotated them. */
  readonly times: Share | null;
  readonly names: Share;
}

/** The figures of all texts together. */
export function figuresOf({ gold, predicted, texts, catalogue }: Evaluated): Figures {
  return {
    events: scoreEvents(gold, predicted),
    times: gold.times && scoreTimes(gold, texts),
    names: scoreNames(gold, texts, catalogue),
  };
}

/** The figures of each text alone, by what the annotation calls it. */
export function figuresByDocument(evaluated: Evaluated): ReadonlyMap<string, Figures> {
  return new Map(
    evaluated.gold.documents.map(({ id }) => {
      const [gold, predicted] = ofDocument(id, evaluated.gold, evaluated.predicted);
      const texts = evaluated.texts.filter(({ doc }) => doc === id);
      return [id, figuresOf({ ...evaluated, gold, predicted, texts })];
    }),
  );
}

/** What is missed, needless or different in each text: of events, then of times, then of names. */
export function listsByDocument({ gold, predicted, texts, catalogue }: Evaluated): ReadonlyMap<string, readonly string[]> {
  const quoteOf: QuoteOf = ({ doc, start, end }) =>
    texts.find((text) => text.doc === doc)?.recognition.document.text.slice(start, end) ?? "";
  const events = differences(gold, predicted, quoteOf);
  return new Map(
    gold.documents.map(({ id }) => {
      const own = texts.filter(({ doc }) => doc === id);
      const times = wrongOnes(judgedTimes(gold, own), "time");
      return [id, [...(events.get(id) ?? []), ...times, ...wrongOnes(judgedNames(gold, own, catalogue), "name")]];
    }),
  );
}
