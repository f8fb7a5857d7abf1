/** What the contract promises and the API does not serve yet: related entities, timelines, neighbourhoods, paths and search. */
export const notYetServed: readonly string[] = [
  ...["Granularity", "SearchKind", "RelatedEntity", "TimelineBucket", "Timeline", "Graph", "GraphNode", "GraphEdge", "Path"].map(
    removed,
  ),
  ...["SearchItem", "SearchResult", "Highlight", "RelatedEntityConnection", "RelatedEntityEdge"].map(removed),
  ...["SearchResultConnection", "SearchResultEdge"].map(removed),
  ...["Entity.related", "Person.related", "Country.related", "Place.related", "Organization.related"].map(removedField),
  ...["EventFilter.text", "Query.timeline", "Query.neighbourhood", "Query.path", "Query.search"].map(removedField),
];

function removed(type: string): string {
  return `${type} was removed.`;
}

function removedField(field: string): string {
  return `Field ${field} was removed.`;
}
