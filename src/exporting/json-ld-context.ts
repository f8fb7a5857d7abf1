/** Before every id of the graph; the ids are the same everywhere, so they need no host. */
const IDS = "urn:chronik:";

/** What schema.org, PROV-O and Web Annotation have no word for. */
const OWN = "urn:chronik:term:";

/** The identifier of a thing of the graph. */
export function iri(id: string): string {
  return IDS + id;
}

/** What the keys of the export mean. */
export const CONTEXT = {
  "@version": 1.1,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  chronik: OWN,
  id: "@id",
  type: "@type",
  ...named("schema", ["Event", "Claim", "Role", "NewsArticle", "Person", "Country", "Place", "Organization"]),
  ...named("schema", ["alternateName", "attendee", "author", "description", "headline", "identifier", "inLanguage"]),
  ...named("schema", ["publisher", "roleName", "sourceOrganization", "startDate", "endDate"]),
  ...linked("schema", ["appearance", "containedInPlace", "eventStatus", "location", "sameAs", "superEvent", "url"]),
  name: { "@id": "schema:name", "@container": "@language" },
  label: "schema:name",
  claims: { "@reverse": "schema:about" },
  ...named("prov", ["wasDerivedFrom", "qualifiedAttribution"]),
  ...linked("prov", ["agent", "wasAttributedTo"]),
  ...named("oa", ["SpecificResource", "TextPositionSelector", "TextQuoteSelector", "hasSelector", "exact"]),
  ...linked("oa", ["hasSource"]),
  start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
  end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
  date: { "@id": "chronik:date", "@type": "edtf:EDTF" },
  published: { "@id": "schema:datePublished", "@type": "edtf:EDTF" },
  earliest: { "@id": "chronik:earliest", "@type": "xsd:date" },
  latest: { "@id": "chronik:latest", "@type": "xsd:date" },
  ...named("chronik", ["EventMention", "Conflict", "basis", "conflicts", "countryCode", "dateWords", "kind", "origin"]),
  ...named("chronik", ["placeClass", "polarity", "precision", "property", "reason", "rule", "sides", "sourceText", "status"]),
  ...named("chronik", ["statusWords", "support", "tellings", "via", "words"]),
  ...linked("chronik", ["claim", "entity", "mention", "onBehalfOf", "possiblySame", "wholeMention", "within"]),
  shown: { "@id": "chronik:shown", "@container": "@language" },
  value: { "@id": "chronik:value", "@container": "@language" },
} as const;

/** Words that mean themselves in a vocabulary. */
function named(vocabulary: string, words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, `${vocabulary}:${word}`]));
}

/** The same for properties whose values are other things of the graph. */
function linked(vocabulary: string, words: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(words.map((word) => [word, { "@id": `${vocabulary}:${word}`, "@type": "@id" }]));
}
