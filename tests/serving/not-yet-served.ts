/** What the contract promises and the API does not serve yet: related entities, neighbourhoods, paths and search. */
export const notYetServed: readonly string[] = [
  ...["SearchKind", "RelatedEntity", "Graph", "GraphNode", "GraphEdge", "Path"].map(removed),
  ...["SearchItem", "SearchResult", "Highlight", "RelatedEntityConnection", "RelatedEntityEdge"].map(removed),
  ...["SearchResultConnection", "SearchResultEdge"].map(removed),
  ...["Entity.related", "Person.related", "Country.related", "Place.related", "Organization.related"].map(removedField),
  ...["Query.neighbourhood", "Query.path", "Query.search"].map(removedField),
];

function removed(type: string): string {
  return `${type} was removed.`;
}

function removedField(field: string): string {
  return `Field ${field} was removed.`;
}
