/** A word for somebody by office or calling, and what it says about the office. */
export interface RoleWord {
  /** Base forms, lower case; inflected forms follow from `roleEndings`. */
  readonly nouns: readonly string[];
  /** The office classes that the word can stand for, the likeliest first; empty for callings such as "Professor". */
  readonly classes: readonly string[];
}

/** A pronoun that points back to somebody, or forward. */
export interface PronounWord {
  /** SPEAKER: somebody who speaks of himself ("ich"). */
  readonly use: "SUBJECT" | "LATTER" | "OBJECT" | "POSSESSIVE" | "RELATIVE" | "SPEAKER";
  /** FEMININE words are plural words too; NEUTER ones never mean a person. */
  readonly gender: "MASCULINE" | "FEMININE" | "NEUTER" | "ANY";
}

/** Words by which a language names people, countries, places and organizations and points back to them; folded as by `fold`. */
export interface NameWords {
  /** BCP 47 code, by which the catalogue's names are chosen. */
  readonly code: string;

  readonly definiteArticles: ReadonlySet<string>;
  /** The articles of nominatives and accusatives that are feminine or plural. */
  readonly feminineArticles: ReadonlySet<string>;
  readonly genitiveArticles: ReadonlySet<string>;
  /** Those of them that are nothing else. */
  readonly sureGenitiveArticles: ReadonlySet<string>;
  /** Articles of the plural: of the nominative, of the dative after one of `datives`, of the genitive after a noun. */
  readonly pluralArticles: ReadonlySet<string>;
  /** An article that is of several only before some endings of a noun, with these ("den Ministern", but "den Präsidenten"). */
  readonly pluralBefore: ReadonlyMap<string, readonly string[]>;
  readonly dativePluralArticles: ReadonlySet<string>;
  readonly genitivePluralArticles: ReadonlySet<string>;
  readonly datives: ReadonlySet<string>;
  /** Articles that no subject has. */
  readonly obliqueArticles: ReadonlySet<string>;
  /** Articles of a single man before the word for an inhabitant ("der Franzose"). */
  readonly singleArticles: ReadonlySet<string>;
  /** Articles that a single subject has. */
  readonly nominativeArticles: ReadonlySet<string>;
  /** Words before an expression of time that then dates a thing and not what the clause tells of: "der Sieg von 1945". */
  readonly datesOfThings: ReadonlySet<string>;
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Prepositions, with and without a contracted article; after them a name is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions after which the name of a town is the town itself ("in Moskau"). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Possessives that make a masculine noun several ("ihre Minister"). */
  readonly pluralPossessives: ReadonlySet<string>;
  /** Those before the country within which something happens. */
  readonly withinPrepositions: ReadonlySet<string>;
  /** Prepositions after which it is the government ("zwischen Moskau und Kiew", "gegen Moskau"). */
  readonly actorPrepositions: ReadonlySet<string>;
  /** "von", after which a role or class names its country. */
  readonly ofPrepositions: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  /** The form of "both" that no article stands before. */
  readonly bothAlone: ReadonlySet<string>;
  /** How words begin for those who have just come into an office ("neue"). */
  readonly newcomers: readonly string[];
  /** What somebody with whichever office is called ("Politiker"). */
  readonly anyOffice: readonly string[];
  /** Words by which several do something with each other ("sich"). */
  readonly reflexives: ReadonlySet<string>;
  /** Prepositions grown together with an article ("am", "zum"). */
  readonly contracted: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  /** Words that open a subordinate clause ("nachdem", "als"). */
  readonly subordinators: ReadonlySet<string>;
  /** Finite forms of verbs of saying: beside them stands somebody who can speak. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Finite forms of verbs of doing that only somebody can be the subject of. */
  readonly actingVerbs: ReadonlySet<string>;
  /** Verbs of welcoming: "A begrüßte B bei seiner Ankunft" tells of B's arrival. */
  readonly welcomingVerbs: ReadonlySet<string>;
  readonly arrivalNouns: ReadonlySet<string>;

  readonly adjectiveEndings: readonly string[];
  readonly genitiveEndings: readonly string[];
  /** Endings of nouns in all their cases and numbers. */
  readonly nounCaseEndings: readonly string[];
  /** Endings by which a word behind a name is rather several of something than part of it. */
  readonly nounPluralEndings: readonly string[];
  /** Endings of words for women, and those that an adjective used as a noun has for a woman. */
  readonly feminineEndings: readonly string[];
  /** Possessives that stand for somebody where no noun follows ("mit ihr"). */
  readonly dativePronouns: ReadonlySet<string>;
  /** What happens to people only ("wurde … erschossen"): helping verbs, and participles. */
  readonly fates: { readonly helpers: ReadonlySet<string>; readonly participles: ReadonlySet<string> };
  /** How verbs of demanding begin, and what is demanded of or for somebody else ("verlangte seine Freilassung"). */
  readonly wished: { readonly demands: readonly string[]; readonly deeds: ReadonlySet<string> };
  /** Verbs that report what somebody else says to be so, and words that say that somebody is dead: who says it is not dead. */
  readonly ownDeath: { readonly reported: ReadonlySet<string>; readonly dead: ReadonlySet<string> };
  readonly feminineAdjectiveEndings: readonly string[];
  /** Endings of verbs in the past. */
  readonly pastEndings: readonly string[];
  /** Letters between the parts of a compound. */
  readonly joiningLetters: readonly string[];
  /** What turns the name of a town into an adjective ("Genfer"). */
  readonly townAdjectiveEnding: string;
  /** What a town's name can lose before it ("Bremer" of Bremen). */
  readonly townEndings: readonly string[];

  readonly roles: readonly RoleWord[];
  /** Endings of compounds that name somebody ("Asienexperte", "Landwirtschaftsministerin") with their classes. */
  readonly roleSuffixes: readonly RoleWord[];
  readonly roleEndings: readonly string[];
  /** Role words that need an owner in front ("Kremlchef", "Nato-Sprecher"). */
  readonly ownedRoles: readonly RoleWord[];
  /** The same office on the other side ("Amtskollege"). */
  readonly counterparts: ReadonlySet<string>;
  readonly deputyWords: readonly string[];
  /** Stems of words for the present holder ("des jetzigen Machthabers"). */
  readonly presentWords: readonly string[];
  readonly formerWords: readonly string[];
  /** Adjectives that have a capital in a title ("der Nationale Sicherheitsberater"). */
  readonly titleAdjectives: ReadonlySet<string>;
  /** Words before a role that nobody holds yet or that only compares ("als erster Präsident"). */
  readonly predicativeWords: ReadonlySet<string>;
  /** Prefixes of roles that make a deputy or a former holder ("Vize-", "Ex-"). */
  readonly deputyPrefixes: ReadonlySet<string>;
  readonly formerPrefixes: ReadonlySet<string>;
  /** Office class of the head of an organization of this class ("Kremlchef", "Pentagonchef"). */
  readonly headsOfOrganizations: Readonly<Record<string, string>>;
  readonly deputyClasses: Readonly<Record<string, string>>;
  /** Plurals for people of office after "die beiden", with the classes that fit; empty for any person. */
  readonly personGroups: Readonly<Record<string, readonly string[]>>;
  readonly countryGroups: ReadonlySet<string>;
  /** Of those the ones that armed groups and parties can be too ("beide Seiten"). */
  readonly sideGroups: ReadonlySet<string>;
  /** Nouns for the country that a text speaks of, and words before one that means no country ("auf dem Land"). */
  readonly landNouns: ReadonlySet<string>;
  readonly countryside: ReadonlySet<string>;
  /** Plurals for those who fight in an armed group ("die Rebellen"). */
  readonly bandNouns: ReadonlySet<string>;

  readonly titles: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** Given names of women alone. */
  readonly womensNames: ReadonlySet<string>;
  /** Family names that stand before the given name in the languages of East Asia. */
  readonly leadingFamilyNames: ReadonlySet<string>;
  /** Words after which a given name is part of a place or organization ("San Antonio"). */
  readonly nameBlockers: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  /** Titles of those who are called by their given name. */
  readonly reigning: ReadonlySet<string>;
  /** Words for somebody's kin, which name nobody. */
  readonly kin: ReadonlySet<string>;
  /** Words for how many are meant by a plural ("die drei Länder"). */
  readonly groupSizes: Readonly<Record<string, number>>;
  /** How a possessive ends behind a preposition of the dative. */
  readonly dativeEnding: RegExp;
  /** Pronouns that speak to somebody where they have a capital. */
  readonly addressPronouns: ReadonlySet<string>;
  /** A word of a name that begins with an article in small letters ("al-Hasan"). */
  readonly nameWithArticle: RegExp;

  /** Nouns of time, after which a subject can follow ("sagte am Dienstag der Präsident"). */
  readonly timeNouns: ReadonlySet<string>;
  /** Capitalised words that are no names. */
  readonly nouns: ReadonlySet<string>;
  readonly nounEndings: readonly string[];

  /** Nouns for kinds of places with their class; with an owner or a preposition they describe a place. */
  readonly placeNouns: Readonly<Record<string, string>>;
  /** Nouns for the capital of a country. */
  readonly capitalNouns: ReadonlySet<string>;
  /** Nouns before the name of a place ("Insel Sachalin", "Stadt Samara"). */
  readonly placeLeaders: Readonly<Record<string, string>>;
  /** Classes whose noun belongs to the name ("Schloss Windsor"). */
  readonly namingPlaceClasses: ReadonlySet<string>;
  /** Classes of which a text means a certain one without saying whose ("am Flughafen"). */
  readonly singlePlaceClasses: ReadonlySet<string>;
  /** Prepositions after which the name of a town stands without an article. */
  readonly townPrepositions: ReadonlySet<string>;
  /** Those of them that hardly stand before the names of people or of materials. */
  readonly surePlacePrepositions: ReadonlySet<string>;
  /** Prepositions before the aim of a journey, words for journeys, and letters that only foreign names have. */
  readonly destinationPrepositions: ReadonlySet<string>;
  readonly travelWord: RegExp;
  readonly foreignLetter: RegExp;
  /** Ends of compounds that are places ("Simón-Bolívar-Platz"). */
  readonly placeSuffixes: ReadonlySet<string>;
  /** Endings by which an unknown word after "in" or "nach" is known to be a place. */
  readonly placeEndings: readonly string[];
  /** Folded words for a direction that open the name of a part of a country ("Ostukraine"), the longer first. */
  readonly directions: readonly string[];
  /** Endings that are commoner in nouns than in names of places. */
  readonly commonEndings: readonly string[];
  /** Nouns before the name of an organization ("Nachrichtenagentur Tass"), with its class. */
  readonly organizationLeaders: Readonly<Record<string, string>>;
  /** Words that make a capitalised sequence an organization ("Institute", "AG"). */
  readonly organizationWords: ReadonlySet<string>;
  /** Classes whose noun belongs to the name ("Universität Jilin"). */
  readonly namingLeaders: ReadonlySet<string>;
  /** Ends of hyphenated compounds that are organizations. */
  readonly organizationSuffixes: readonly string[];
  /** Abbreviations that make an organization of the name behind them ("FC", "TU"). */
  readonly organizationPrefixes: ReadonlySet<string>;
  /** Small words within the names of organizations ("for", "of"). */
  readonly organizationJoiners: ReadonlySet<string>;
  /** Common nouns for bodies of a state, by which "das russische Außenministerium" finds one, with the class. */
  readonly stateBodies: Readonly<Record<string, string>>;

  readonly genitiveRelatives: ReadonlySet<string>;
  /** Words that tie a possessive to the name before them: "Russland und seine Verbündeten", "Kellers wegen ihrer Reise". */
  readonly tyingWords: ReadonlySet<string>;
  /** Ends of finite plural forms. */
  readonly pluralVerbEndings: readonly string[];
  /** Words between a possessive and its adjective ("sein oberster", "ihre wohl letzte"). */
  readonly intensifiers: ReadonlySet<string>;
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly pronouns: Readonly<Record<string, PronounWord>>;
  /** The end of "der 71-Jährige". */
  readonly agePattern: RegExp;
}
