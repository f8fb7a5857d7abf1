import type { Scene, SceneSentence } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/**
 * The one person whom the headings above the text name and the text names again: whom the text is about. Null where none or several are;
 * who only stands above a text may have written it.
 */
export function topicOf(sightings: readonly Sighting[], { sentences }: Scene): string | null {
  const body = sentences.findIndex(({ sentence }) => sentence.kind === "BODY");
  const people = sightings.filter(({ entityIds, kind, type }) => kind === "PERSON" && NAMING.has(type) && entityIds.length === 1);
  const named = (holds: (sentence: number) => boolean) =>
    new Set(people.filter(({ sentence }) => holds(sentence)).map(({ entityIds }) => entityIds[0] as string));
  const [above, below] = [named((sentence) => sentence < body), named((sentence) => sentence >= body)];
  const both = [...above].filter((id) => below.has(id));
  return both.length === 1 ? (both[0] as string) : null;
}

/** "Herr Keller, wie hat das angefangen?": whom questions of an interview speak to; null where there are none. */
export function intervieweeOf(sightings: readonly Sighting[], { sentences, words: { titles } }: Scene): Sighting | null {
  const addressed = sightings.find(({ entityIds, kind, phraseFirst, phraseLast, sentence: index }) => {
    const { sentence, words } = sentences[index] ?? {};
    return (
      kind === "PERSON" &&
      entityIds.length === 1 &&
      phraseFirst <= 1 &&
      words?.[phraseLast + 1]?.text === "," &&
      sentence !== undefined &&
      asks(sentence.paragraph, sentences)
    );
  });
  return addressed ?? addressedByOffice(sightings, sentences, titles);
}

/** Whether somebody asks something in a paragraph. */
export function asks(paragraph: number, sentences: Scene["sentences"]): boolean {
  return sentences.some((one) => one.sentence.paragraph === paragraph && isQuestion(one));
}

function isQuestion({ words }: SceneSentence): boolean {
  return words.at(-1)?.text === "?";
}

/** So many questions make an interview. */
const QUESTIONS = 2;

/** "Herr Präsident, …": whom only an office speaks to is the one whom the headings and the first sentence name. */
function addressedByOffice(
  sightings: readonly Sighting[],
  sentences: Scene["sentences"],
  titles: ReadonlySet<string>,
): Sighting | null {
  const body = sentences.findIndex(({ sentence }) => sentence.kind === "BODY");
  const asked = sentences.filter(isQuestion).length;
  const spokenTo = sentences.some(
    ({ words: [title, office, comma] }) =>
      titles.has(title?.key ?? "") && office !== undefined && office.capital && comma?.text === ",",
  );
  const above = sightings.filter(
    ({ entityIds, kind, sentence, type }) => kind === "PERSON" && NAMING.has(type) && entityIds.length === 1 && sentence <= body,
  );
  const one = new Set(above.map(({ entityIds }) => entityIds[0])).size === 1;
  return spokenTo && one && asked >= QUESTIONS ? (above[0] ?? null) : null;
}

const NAMING: ReadonlySet<string> = new Set(["NAME", "FAMILY_NAME"]);
