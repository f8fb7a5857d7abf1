import { uncertainDate } from "../../model/edtf.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import { spanOf, type Scene } from "./scene.ts";

/**
 * "Im März jährt sich die Unterzeichnung zum 60. Mal", "zum 60. Jahrestag der Unterzeichnung": what is remembered happened so many
 * years before. Where they are not counted, nobody says when.
 */
export function dateAnniversary(draft: EventDraft, scene: Scene): void {
  const remembered = rememberedIn(draft, scene);
  if (remembered === null) return;
  draft.occasion = remembered.years === null ? null : yearsBefore(draft, remembered);
  draft.standing = { status: "HAPPENED", words: null, span: null, rule: RULE };
  draft.polarity = "ASSERTED";
}

const RULE = "remembered on an anniversary";

/** How many years ago it was, if that is told, and whether the time of the clause is its anniversary to the day. */
interface Remembered {
  readonly years: number | null;
  readonly exact: boolean;
}

/** "zum 50. Jahrestag der Unterzeichnung traf sich X mit Y": of what is remembered the clause says nothing. */
export function isOfAnniversary(draft: EventDraft, scene: Scene): boolean {
  const { phrase } = draft;
  return (
    phrase !== null && (phrase.genitiveOf !== null || phrase.preposition !== null) && rememberedIn(draft, scene)?.exact === false
  );
}

function rememberedIn({ phrase, clause, sentence }: EventDraft, { reading, language }: Scene): Remembered | null {
  const { anniversary, ordinals } = language.clauses.senses;
  if (phrase === null) return null;
  const textIn = ({ start, end }: { readonly start: number; readonly end: number }) => reading.document.text.slice(start, end);
  const numberIn = (found: RegExpExecArray | null) => numberOf(found?.groups?.["number"], ordinals);
  const chain = chainOf(phrase, clause);
  const before = (one: Phrase): string =>
    textIn({ start: sentence.sentence.start, end: spanOf(sentence, one.first, one.last).start });
  const named = chain.map((one) => anniversary.years.exec(before(one))).find((found) => found !== null);
  if (named) return { years: numberIn(named), exact: false };
  const own = textIn(spanOf(sentence, clause.words[0] ?? 0, clause.words.at(-1) ?? 0));
  if (chain.at(-1)?.preposition !== null || !anniversary.verb.test(own)) return null;
  return { years: numberIn(anniversary.times.exec(own)), exact: true };
}

/** "die Unterzeichnung des Vertrags": a phrase, and those whose genitive it is. */
function chainOf(phrase: Phrase, clause: Clause, depth = 0): readonly Phrase[] {
  const head = phrase.genitiveOf === null || depth > DEEP ? undefined : clause.phrases[phrase.genitiveOf];
  return head === undefined ? [phrase] : [phrase, ...chainOf(head, clause, depth + 1)];
}

/** No more genitives than that hang on each other. */
const DEEP = 6;

function numberOf(told: string | undefined, ordinals: ReadonlyMap<string, number>): number | null {
  if (told === undefined) return null;
  return /^\d/u.test(told) ? Number.parseInt(told, 10) : (ordinals.get(told) ?? null);
}

/** The same day or month so many years before; of a celebration that may be on another day only the year is known. */
function yearsBefore({ occasion, sentence, triggerSpan }: EventDraft, { years, exact }: Remembered): Occasion | null {
  const told = occasion?.date?.edtf ?? sentence.publishedOn?.slice(0, 4) ?? "";
  const [, year = "", rest = ""] = /^(\d{4})((?:-\d{2}){0,2})~?$/u.exec(told) ?? [];
  if (year === "" || years === null) return null;
  const edtf = `${Number(year) - years}${exact && rest !== "-02-29" ? rest : ""}`;
  const words = occasion?.words ?? edtf;
  return {
    date: uncertainDate(edtf, "COMPUTED", occasion?.words ?? null),
    words,
    span: occasion?.span ?? triggerSpan,
    rule: RULE,
  };
}
