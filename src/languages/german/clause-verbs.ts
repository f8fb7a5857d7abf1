import type { AuxiliaryForm, AuxiliaryUse } from "../clause-words.ts";
import type { VerbMood } from "../verb-entry.ts";

const HELPING = `
haben HAVE hat haben habe hatte hatten hätte hätten gehabt
sein BE ist sind sei|seien war waren wäre wären gewesen
werden BECOME wird werden werde wurde wurden würde würden worden|geworden
können MODAL kann können könne konnte konnten könnte könnten gekonnt
müssen MODAL muss|muß müssen müsse musste mussten müsste müssten gemusst
sollen MODAL soll sollen solle sollte sollten sollte sollten gesollt
wollen MODAL will wollen wolle wollte wollten wollte wollten gewollt
dürfen MODAL darf dürfen dürfe durfte durften dürfte dürften gedurft
mögen MODAL mag mögen möge mochte mochten möchte möchten gemocht
`;

const COLUMNS: readonly [
  readonly [VerbMood, "SINGULAR" | "PLURAL" | null],
  ...(readonly [VerbMood, "SINGULAR" | "PLURAL" | null])[],
] = [
  ["PRESENT", "SINGULAR"],
  ["PRESENT", "PLURAL"],
  ["REPORTED", null],
  ["PAST", "SINGULAR"],
  ["PAST", "PLURAL"],
  ["UNREAL", "SINGULAR"],
  ["UNREAL", "PLURAL"],
  ["PARTICIPLE", null],
];

/** The forms of helping verbs. */
export const AUXILIARIES: ReadonlyMap<string, readonly AuxiliaryForm[]> = auxiliaries();

function auxiliaries(): Map<string, AuxiliaryForm[]> {
  const forms = new Map<string, AuxiliaryForm[]>();
  const add = (texts: string, form: AuxiliaryForm) => {
    for (const text of texts.split("|")) forms.set(text, [...(forms.get(text) ?? []), form]);
  };
  for (const line of HELPING.trim().split("\n")) {
    const [lemma = "", use = "", ...columns] = line.split(" ");
    columns.forEach((texts, column) => {
      const [mood, number] = COLUMNS[column] ?? COLUMNS[0];
      add(texts, { lemma, use: use as AuxiliaryUse, mood, number });
    });
    add(lemma, { lemma, use: use as AuxiliaryUse, mood: "INFINITIVE", number: null });
  }
  return forms;
}
