/** What the contract promises and the API does not serve yet: nothing. */
export const notYetServed: readonly string[] = [];
