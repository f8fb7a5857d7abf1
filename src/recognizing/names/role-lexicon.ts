import type { NameWords, RoleWord } from "../../languages/name-words.ts";
import { fold } from "../../model/fold.ts";
import { rememberedFor } from "../../model/remembered.ts";

/** A role word as it was found in a token. */
export interface RoleForm {
  readonly noun: string;
  readonly classes: readonly string[];
  /** What stands before the role in the same word ("kreml" in "Kremlchef"); null where nothing does. */
  readonly prefix: string | null;
  /** The folded word as the text has it. */
  readonly whole: string;
}

interface Lexicon {
  readonly roles: ReadonlyMap<string, RoleWord>;
  readonly suffixes: ReadonlyMap<string, RoleWord>;
}

const lexicons = new WeakMap<NameWords, Lexicon>();

/** The role that a folded word names in any of its inflected forms, whole or as the end of a compound. */
export const roleForm: (key: string, words: NameWords) => RoleForm | null = rememberedFor(formOf);

function formOf(key: string, words: NameWords): RoleForm | null {
  const { roles, suffixes } = lexiconOf(words);
  const whole = roles.get(key);
  if (whole !== undefined) return { noun: fold(whole.nouns[0] ?? key), classes: whole.classes, prefix: null, whole: key };
  for (let at = 2; at <= key.length - 4; at++) {
    const suffix = suffixes.get(key.slice(at)) ?? roles.get(key.slice(at));
    if (suffix !== undefined) return { noun: key, classes: suffix.classes, prefix: key.slice(0, at), whole: key };
  }
  return null;
}

function lexiconOf(words: NameWords): Lexicon {
  const known = lexicons.get(words);
  if (known !== undefined) return known;
  const lexicon: Lexicon = {
    roles: formsOf([...words.roles].reverse(), words),
    suffixes: formsOf([...words.roleSuffixes, ...words.ownedRoles], words),
  };
  lexicons.set(words, lexicon);
  return lexicon;
}

function formsOf(roles: readonly RoleWord[], words: NameWords): ReadonlyMap<string, RoleWord> {
  const forms = new Map<string, RoleWord>();
  for (const role of roles) {
    for (const noun of role.nouns.map(fold)) {
      const stem = noun.endsWith("e") ? noun.slice(0, -1) : noun;
      for (const form of [noun, ...words.roleEndings.map((ending) => stem + ending)]) forms.set(form, role);
    }
  }
  return forms;
}
