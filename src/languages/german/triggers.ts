import type { Government, NounTrigger, Trigger, VerbTrigger } from "../event-words.ts";
import { verbEntry } from "./verb-forms.ts";
import { words } from "../word-lists.ts";

type Options = Partial<Omit<Trigger, "lemma" | "government">>;

const NO_OPTIONS: Omit<Trigger, "lemma" | "government"> = {
  family: null,
  needs: [],
  beside: [],
  without: [],
  status: null,
  onlyDone: false,
};

/** One trigger for each verb of a blank-separated list; a bar sets off a separable prefix. */
export function verbs(list: string, government: Government, options: Options = {}): VerbTrigger[] {
  return words(list).map((marked) => {
    const verb = verbEntry(marked);
    return { ...NO_OPTIONS, ...options, lemma: verb.lemma, government, verb };
  });
}

/** One trigger for each noun of a blank-separated list of `Singular/Plural`; compounds that end in it count unless the option says no. */
export function nouns(
  list: string,
  government: Government,
  options: Options & { readonly compounds?: boolean } = {},
): NounTrigger[] {
  const { compounds = true, ...rest } = options;
  return words(list).map((entry) => {
    const [lemma = "", plural = ""] = entry.toLowerCase().split("/");
    return {
      ...NO_OPTIONS,
      ...rest,
      lemma,
      government,
      compounds,
      singular: singularForms(lemma, plural),
      plural: pluralForms(plural),
    };
  });
}

/** Nominative and the genitives of a noun; one whose plural is the same keeps its forms in the singular. */
function singularForms(lemma: string, plural: string): string[] {
  return lemma === plural ? [lemma, `${lemma}s`] : [lemma, `${lemma}s`, `${lemma}es`];
}

function pluralForms(plural: string): string[] {
  if (plural === "") return [];
  return /[ns]$/u.test(plural) ? [plural] : [plural, `${plural}n`];
}
