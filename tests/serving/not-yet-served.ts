/** What the contract promises and the API does not serve yet: search. */
export const notYetServed: readonly string[] = [
  ...["SearchKind", "SearchItem", "SearchResult", "Highlight", "SearchResultConnection", "SearchResultEdge"].map(removed),
  "Field Query.search was removed.",
];

function removed(type: string): string {
  return `${type} was removed.`;
}
