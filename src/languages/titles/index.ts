import type { InterfaceLanguage } from "../../model/entity.ts";
import { ENGLISH_TITLES } from "./english.ts";
import { GERMAN_TITLES } from "./german.ts";
import type { TitleWords } from "./title-words.ts";

/** The languages in which titles are composed. */
export const TITLES: Readonly<Record<InterfaceLanguage, TitleWords>> = { EN: ENGLISH_TITLES, DE: GERMAN_TITLES };
