/** Words of a language for … (to be filled by its stage). */
export interface ClauseWords {
  readonly placeholder?: never;
}
