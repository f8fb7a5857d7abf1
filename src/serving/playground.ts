/** An example with which the playground opens. */
export interface Example {
  readonly name: string;
  readonly query: string;
}

/** The examples as tabs of GraphiQL. The first tab's variables are not taken over by GraphiQL, so every example has literals. */
export function playgroundTabs(): { query: string }[] {
  return EXAMPLES.map(({ name, query }) => ({ query: `# ${name}\n${query}` }));
}

/** One example a question, general enough to answer something for any graph that names somebody. */
export const EXAMPLES: readonly Example[] = [
  {
    name: "The whole timeline: what happened when, who took part, and who says so?",
    query: `{
  events(first: 20, filter: { outermostOnly: true }) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      title
      date { edtf }
      status
      participants { role entity { name } }
      places { name }
      parts { nodes { title date { edtf } status } }
      documents { nodes { name publishedOn } }
    }
  }
}`,
  },
];
