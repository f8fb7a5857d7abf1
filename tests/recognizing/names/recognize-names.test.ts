import { describe, expect, test } from "vitest";
import { named, referencesIn } from "./naming.ts";

/** A day of publication, a text, and everything that it names in its order. */
type Case = readonly [publishedOn: string | null, text: string, names: readonly string[]];

const FORMS: readonly Case[] = [
  [
    "2024-06-18",
    "Putins Armee und Nordkoreas Raketen beunruhigen die Ukraine.",
    ["Putins → person_vladimir-putin", "Nordkoreas → country_kp", "Ukraine → country_ua"],
  ],
  ["2024-06-18", "MOSKAU schweigt, und WASHINGTON wartet.", ["MOSKAU → place_moscow", "WASHINGTON → place_washington"]],
  [
    "2024-06-18",
    "Im Weissen Haus und im Weißen Haus brannte Licht.",
    ["Weissen Haus → organization_white-house", "Weißen Haus → organization_white-house"],
  ],
  [
    "2024-06-18",
    "Der Putin-Besuch wurde im UN-Sicherheitsrat besprochen.",
    ["Putin → person_vladimir-putin", "UN-Sicherheitsrat → organization_un-security-council"],
  ],
  [
    "2024-06-18",
    "Die Schiffe fuhren vom Tumen-Fluss zum Japanischen Meer.",
    ["Tumen-Fluss → place_tumen-river", "Japanischen Meer → place_sea-of-japan"],
  ],
  [
    "2024-06-18",
    "Der Internationale Strafgerichtshof und die Vereinten Nationen warnten.",
    ["Internationale Strafgerichtshof → organization_icc", "Vereinten Nationen → organization_united-nations"],
  ],
  ["2024-06-18", "Lawrov flog nach Pyongyang.", ["Lawrov → person_sergey-lavrov", "Pyongyang → place_pyongyang"]],
  [
    "2021-06-17",
    "Dmitrij Peskow sprach. Peskov lachte.",
    ["Dmitrij Peskow → person_dmitry-peskov", "Peskov → person_dmitry-peskov"],
  ],
  ["2019-03-03", "Kurz danach fand im Kern die Zeit statt. Das Bild hing schief.", []],
  [
    "2023-09-18",
    "Im Fernen Osten Russlands und in Ostrussland schneite es.",
    ["Fernen Osten Russlands → place_russian-far-east", "Ostrussland → place_russian-far-east"],
  ],
  [
    "2023-09-18",
    "Das russische Außenministerium wies das zurück.",
    ["russische Außenministerium → organization_russian-foreign-ministry"],
  ],
];

const CAPITALS: readonly Case[] = [
  ["2024-06-18", "In Moskau sprach niemand.", ["Moskau → place_moscow"]],
  ["2024-06-18", "Moskau erklärte, man werde warten.", ["Moskau → country_ru"]],
  ["2024-06-18", "Die Beziehungen zwischen Pjöngjang und Moskau wachsen.", ["Pjöngjang → country_kp", "Moskau → country_ru"]],
  [
    "1999-06-18",
    "Sie flog nach Washington und aus Paris nach London.",
    ["Sie → ?", "Washington → place_washington", "Paris → place_paris", "London → place_london"],
  ],
  ["2015-07-14", "Teheran weist die Vorwürfe zurück.", ["Teheran → country_ir"]],
  ["2024-06-18", "Die Washington Post berichtete das.", ["Washington Post → organization_washington-post"]],
  [
    "2024-06-18",
    "Die Universität Jilin und der Kim-Il-Sung-Platz liegen weit auseinander.",
    ["Universität Jilin → organization_jilin-university", "Kim-Il-Sung-Platz → place_kim-il-sung-square"],
  ],
  ["2022-03-01", "Der Botschafter hatte Washington im März verlassen.", ["Der Botschafter → ?", "Washington → place_washington"]],
];

const UNLISTED: readonly Case[] = [
  ["2024-06-18", "Der erste stellvertretende Ministerpräsident Denis Mantrow kam an.", ["Denis Mantrow → PERSON Denis Mantrow"]],
  ["2024-06-18", "„Ein Beweis“, sagte Lami Kim, Professor am Institut.", ["Lami Kim → PERSON Lami Kim"]],
  [
    "2001-06-18",
    "Der Zeuge Richard Weber sagte aus. Weber schwieg danach.",
    ["Richard Weber → PERSON Richard Weber", "Weber → PERSON Richard Weber"],
  ],
  [
    "2024-06-18",
    "Die Direktorin Avrila Haines warnte. Haines nannte keine Zahlen.",
    ["Avrila Haines → PERSON Avrila Haines", "Haines → PERSON Avrila Haines"],
  ],
  [
    "2024-06-18",
    "So sieht es Ba Dianjun. Ba‘s Ansichten sind bekannt, sagte Ba.",
    ["Ba Dianjun → PERSON Ba Dianjun", "Ba → PERSON Ba Dianjun", "Ba → PERSON Ba Dianjun"],
  ],
  [
    "2024-06-18",
    "Der Asienexperte Patrick Cronin vom Bodmer Institute erklärte das.",
    ["Patrick Cronin → PERSON Patrick Cronin", "Bodmer Institute → ORGANIZATION Bodmer Institute"],
  ],
  [
    "2031-02-03",
    "Bürgermeisterin Svenja Thorwald traf den Grünen-Politiker Anton Hellmich.",
    ["Svenja Thorwald → PERSON Svenja Thorwald", "Anton Hellmich → PERSON Anton Hellmich"],
  ],
  [
    "1997-02-03",
    "Das teilte Sprecherin Mirela Draganova am Montag mit. Draganova lobte die Gespräche.",
    ["Mirela Draganova → PERSON Mirela Draganova", "Draganova → PERSON Mirela Draganova"],
  ],
  ["1931-02-03", "Präsident Müller reiste ab. Müller war zufrieden.", ["Müller → PERSON Müller", "Müller → PERSON Müller"]],
  [
    "2030-02-03",
    "Der Außenminister von Uruguay, Pedro Lagos, kam. Lagos lachte.",
    ["Pedro Lagos → PERSON Pedro Lagos", "Lagos → PERSON Pedro Lagos"],
  ],
  [
    "2015-06-18",
    "Das Schiff fuhr nach Petropawlowsk und von der Insel Ostmoor in die Stadt Kamsk.",
    ["Petropawlowsk → PLACE Petropawlowsk", "Ostmoor → PLACE Ostmoor", "Kamsk → PLACE Kamsk"],
  ],
  ["2015-06-18", "Man saß in Haft, in Begleitung und nach Angaben aus Kreisen in Gefahr.", []],
  [
    "2023-09-18",
    "Die Nachrichtenagentur Belorbis berichtete. Belorbis nannte keine Quelle.",
    ["Belorbis → ORGANIZATION Belorbis", "Belorbis → ORGANIZATION Belorbis"],
  ],
  [
    "2024-06-18",
    "Das Daniel K. Ortega Center for Security Studies schwieg.",
    ["Daniel K. Ortega Center for Security Studies → ORGANIZATION Daniel K. Ortega Center for Security Studies"],
  ],
  [
    "2009-06-18",
    "Sie wohnte in der Villa Santa Rosa und auf Schloss Wirbelbach.",
    ["Sie → ?", "Villa Santa Rosa → PLACE Villa Santa Rosa", "Schloss Wirbelbach → PLACE Schloss Wirbelbach"],
  ],
];

const ROLES: readonly Case[] = [
  ["2024-06-18", "Der russische Staatschef sprach.", ["Der russische Staatschef → person_vladimir-putin"]],
  ["2010-06-18", "Der russische Staatschef sprach.", ["Der russische Staatschef → person_dmitry-medvedev"]],
  ["1995-06-18", "Der russische Staatschef sprach.", ["Der russische Staatschef → person_boris-yeltsin"]],
  [null, "Der russische Staatschef sprach.", ["Der russische Staatschef → ?"]],
  [
    "2021-06-16",
    "US-Präsident und Kremlchef trafen sich. Der US-Präsident lächelte.",
    ["US-Präsident → person_joe-biden", "Kremlchef → person_vladimir-putin", "Der US-Präsident → person_joe-biden"],
  ],
  [
    "1985-05-05",
    "Der deutsche Bundeskanzler besuchte den Präsidenten Frankreichs.",
    ["Der deutsche Bundeskanzler → person_helmut-kohl", "den Präsidenten Frankreichs → person_francois-mitterrand"],
  ],
  ["2024-01-16", "Der Besuch des Russischen Präsidenten ist geplant.", ["des Russischen Präsidenten → person_vladimir-putin"]],
  [
    "2024-01-16",
    "Kims Außenminister trifft Putin. Kim Jong Un schickte Choe Son Hui.",
    [
      "Kims Außenminister → person_choe-son-hui",
      "Putin → person_vladimir-putin",
      "Kim Jong Un → person_kim-jong-un",
      "Choe Son Hui → person_choe-son-hui",
    ],
  ],
  [
    "2024-01-16",
    "Choe sprach mit ihrem russischen Amtskollegen. Die nordkoreanische Außenministerin Choe Son Hui lächelte.",
    ["Choe → person_choe-son-hui", "ihrem russischen Amtskollegen → person_sergey-lavrov", "Choe Son Hui → person_choe-son-hui"],
  ],
  ["2024-01-16", "Ein Präsident muss das können.", ["Ein Präsident → ?"]],
  [
    "2030-02-03",
    "Der Außenminister von Uruguay, Pedro Lagos, kam. Uruguays Außenminister blieb.",
    ["Pedro Lagos → PERSON Pedro Lagos", "Uruguays Außenminister → PERSON Pedro Lagos"],
  ],
  [
    "2024-06-18",
    "Das Land wurde von Kim Jong Il, dem Vater des jetzigen Machthabers, geführt.",
    ["Kim Jong Il → person_kim-jong-il", "des jetzigen Machthabers → person_kim-jong-un"],
  ],
  [
    "2024-06-18",
    "Wladimir Putin kam. Der 71-Jährige lobte alles. Der 40-Jährige schwieg.",
    ["Wladimir Putin → person_vladimir-putin", "Der 71-Jährige → person_vladimir-putin", "Der 40-Jährige → ?"],
  ],
  [
    "2024-09-18",
    "Wladimir Putin und Xi Jinping kamen. Der 71-Jährige lobte alles.",
    ["Wladimir Putin → person_vladimir-putin", "Xi Jinping → person_xi-jinping", "Der 71-Jährige → ?"],
  ],
  [
    "2022-02-07",
    "Emmanuel Macron war in Kiew. Der Franzose saß am Ende des Tisches.",
    ["Emmanuel Macron → person_emmanuel-macron", "Kiew → place_kyiv", "Der Franzose → person_emmanuel-macron"],
  ],
  [
    "2024-06-18",
    "Man besuchte einen der russischen Weltraumstartplätze und den Moskauer Flughafen.",
    ["der russischen Weltraumstartplätze → ? SPACEPORT in country_ru", "den Moskauer Flughafen → ? AIRPORT in place_moscow"],
  ],
];

const GROUPS: readonly Case[] = [
  [
    "2024-06-18",
    "Als Xi und Putin zusammentrafen, vereinbarten die beiden Staatsoberhäupter einen Dialog.",
    [
      "Xi → person_xi-jinping",
      "Putin → person_vladimir-putin",
      "die beiden Staatsoberhäupter → person_xi-jinping + person_vladimir-putin",
    ],
  ],
  [
    "2024-06-18",
    "Russland und Nordkorea sind Nachbarn. Beide Länder streiten das ab.",
    ["Russland → country_ru", "Nordkorea → country_kp", "Beide Länder → country_ru + country_kp"],
  ],
  [
    "2024-06-18",
    "Sergej Lawrow traf Choe Son Hui. Die beiden Präsidenten schwiegen.",
    ["Sergej Lawrow → person_sergey-lavrov", "Choe Son Hui → person_choe-son-hui", "Die beiden Präsidenten → ?"],
  ],
  [
    "1995-06-01",
    "Bundeskanzler Helmut Kohl empfing den französischen Präsidenten Jacques Chirac. Die beiden Staaten bleiben Partner.",
    [
      "Helmut Kohl → person_helmut-kohl",
      "Jacques Chirac → person_jacques-chirac",
      "Die beiden Staaten → country_de + country_fr",
    ],
  ],
];

const PRONOUNS: readonly Case[] = [
  [
    "2024-06-18",
    "Kim Jong Un hat Wladimir Putin bei seiner Ankunft begrüßt.",
    ["Kim Jong Un → person_kim-jong-un", "Wladimir Putin → person_vladimir-putin", "seiner → person_vladimir-putin"],
  ],
  ["2024-06-18", "Vor seiner Reise bedankte sich Putin.", ["seiner → person_vladimir-putin", "Putin → person_vladimir-putin"]],
  [
    "2024-06-18",
    "Gegen Wladimir Putin liegt etwas vor. Der Gerichtshof hat einen Haftbefehl gegen ihn ausgestellt.",
    ["Wladimir Putin → person_vladimir-putin", "ihn → person_vladimir-putin"],
  ],
  [
    "2022-06-18",
    "Emmanuel Macron gewann. Nachdem er 2022 wiedergewählt worden war, reiste der Sieger nach Berlin.",
    [
      "Emmanuel Macron → person_emmanuel-macron",
      "er → person_emmanuel-macron",
      "der Sieger → person_emmanuel-macron",
      "Berlin → place_berlin",
    ],
  ],
  [
    "2015-06-18",
    "Angela Merkel traf Lawrow, der Pjöngjang besuchte.",
    [
      "Angela Merkel → person_angela-merkel",
      "Lawrow → person_sergey-lavrov",
      "der → person_sergey-lavrov",
      "Pjöngjang → place_pyongyang",
    ],
  ],
  ["2015-06-18", "Washington und seine Verbündeten drohen.", ["Washington → place_washington", "seine → country_us"]],
  ["2015-06-18", "Das wird sein, wie es will.", []],
  [
    "2001-07-16",
    "Jiang Zemin und Wladimir Putin reisten ab, nachdem ihre Länder sich geeinigt hatten.",
    [
      "Jiang Zemin → person_jiang-zemin",
      "Wladimir Putin → person_vladimir-putin",
      "ihre → person_jiang-zemin + person_vladimir-putin",
    ],
  ],
];

/** Texts of several sentences about other people, countries and years. */
const TEXTS: readonly Case[] = [
  [
    "2016-06-10",
    "Bundeskanzlerin Merkel trifft Premier Li Keqiang. Li hatte sie eingeladen. Der chinesische Regierungschef lobte die Kanzlerin.",
    [
      "Merkel → person_angela-merkel",
      "Li Keqiang → person_li-keqiang",
      "Li → person_li-keqiang",
      "sie → person_angela-merkel",
      "Der chinesische Regierungschef → person_li-keqiang",
      "die Kanzlerin → person_angela-merkel",
    ],
  ],
  [
    "2026-05-04",
    "Ministerpräsidentin Sanna Virtala und ihr estnischer Amtskollege Jaan Põder haben in Narwa geredet. Virtala lobte Põder. „Gut“, sagte sie. Die beiden Regierungschefs gingen. Finnlands Ministerpräsidentin reiste nach Helsinki.",
    [
      "Sanna Virtala → PERSON Sanna Virtala",
      "Jaan Põder → PERSON Jaan Põder",
      "Narwa → PLACE Narwa",
      "Virtala → PERSON Sanna Virtala",
      "Põder → PERSON Jaan Põder",
      "sie → PERSON Sanna Virtala",
      "Die beiden Regierungschefs → PERSON Sanna Virtala + PERSON Jaan Põder",
      "Finnlands Ministerpräsidentin → PERSON Sanna Virtala",
      "Helsinki → place_helsinki",
    ],
  ],
  [
    "2013-08-02",
    "Der Präsident von Simbabwe, Robert Mugabe, hat gewonnen. Sein Herausforderer Morgan Tsvangirai klagte. Simbabwes Staatschef regiert seit 1980.",
    [
      "Robert Mugabe → person_robert-mugabe",
      "Morgan Tsvangirai → person_morgan-tsvangirai",
      "Simbabwes Staatschef → person_robert-mugabe",
    ],
  ],
  [
    "1978-09-17",
    "Israels Ministerpräsident Menachem Begin und Ägyptens Präsident Anwar el-Sadat unterzeichneten. US-Präsident Jimmy Carter vermittelte. Der Israeli dankte dem Amerikaner.",
    [
      "Menachem Begin → person_menachem-begin",
      "Anwar el-Sadat → person_anwar-sadat",
      "Jimmy Carter → person_jimmy-carter",
      "Der Israeli → person_menachem-begin",
      "dem Amerikaner → person_jimmy-carter",
    ],
  ],
  [
    "2001-07-16",
    "Im Kreml erklärten Jiang Zemin und Wladimir Putin das. Der chinesische Staatschef lud den Kremlchef nach Peking ein. Beide Staaten unterzeichneten einen Vertrag.",
    [
      "Kreml → organization_kremlin",
      "Jiang Zemin → person_jiang-zemin",
      "Wladimir Putin → person_vladimir-putin",
      "Der chinesische Staatschef → person_jiang-zemin",
      "den Kremlchef → person_vladimir-putin",
      "Peking → place_beijing",
      "Beide Staaten → country_cn + country_ru",
    ],
  ],
];

/** Namesakes within one text. */
const NAMESAKES: readonly Case[] = [
  [
    "2024-06-18",
    "Kim Jong Un traf Kim Jong Il nie öffentlich. Kim Jong Un lacht. Kim regiert.",
    [
      "Kim Jong Un → person_kim-jong-un",
      "Kim Jong Il → person_kim-jong-il",
      "Kim Jong Un → person_kim-jong-un",
      "Kim → person_kim-jong-un",
    ],
  ],
  [
    "2024-06-19",
    "Kim Jong-un regiert. „Das ist ein Beweis“, sagte Lami Kim, Professor in Honolulu. Kim fügte hinzu, das sei neu. Xi Jinping unterstützt Putin und Kim.",
    [
      "Kim Jong-un → person_kim-jong-un",
      "Lami Kim → PERSON Lami Kim",
      "Honolulu → place_honolulu",
      "Kim → PERSON Lami Kim",
      "Xi Jinping → person_xi-jinping",
      "Putin → person_vladimir-putin",
      "Kim → person_kim-jong-un",
    ],
  ],
  [
    "2024-06-14",
    "Der stellvertretende Außenminister Südkoreas, Kim Hong-kyun, kam. Der stellvertretende Außenminister Nordkoreas, Kim Son Gyong, blieb.",
    ["Kim Hong-kyun → person_kim-hong-kyun", "Kim Son Gyong → person_kim-son-gyong"],
  ],
  [
    "2021-06-17",
    "Der Sicherheitsberater Jake Sullivan sagte das. Botschafter John Sullivan bleibt. Das gebe es noch nicht, so Sullivan.",
    ["Jake Sullivan → person_jake-sullivan", "John Sullivan → person_john-sullivan", "Sullivan → person_jake-sullivan"],
  ],
];

describe("recognizeNames", () => {
  describe.each([
    ["forms", FORMS],
    ["capitals", CAPITALS],
    ["unlisted", UNLISTED],
    ["roles", ROLES],
    ["groups", GROUPS],
    ["pronouns", PRONOUNS],
    ["texts", TEXTS],
    ["namesakes", NAMESAKES],
  ] as const)("%s", (_title, cases) => {
    test.each(cases)("%s: %s", (publishedOn, text, names) => expect(named(text, publishedOn)).toEqual(names));
  });

  test("an unlisted person is the same in every document, a bare family name is not", () => {
    const idIn = (text: string): string | null | undefined => referencesIn(text, "2024-06-18").at(-1)?.mentions[0]?.entityId;
    expect(idIn("Der Forscher Denis Mantrow schwieg.")).toBe(idIn("Das sagte Denis Mantrow."));
    expect(idIn("Präsident Mantrow schwieg.")).not.toBe(idIn("Das sagte Präsident Mantrow."));
  });

  test("an office lets its holder act for a country, a former one does not", () => {
    const country = (text: string): string | null | undefined =>
      referencesIn(text, "2024-06-18").find(({ mentions }) => mentions[0]?.kind === "PERSON")?.onBehalfOf;
    expect(country("Der ukrainische Außenminister Oleh Muster sprach.")).toBe("country_ua");
    expect(country("Wladimir Putin sprach.")).toBe("country_ru");
    expect(country("Oleh Muster, ehemaliger US-Botschafter in Russland, sprach.")).toBeNull();
  });

  test("what the text says is what a mention quotes", () => {
    const text = "Nordkoreas Außenminister lobte Putin-Besucher; Ba Dianjun vom Bodmer Institute schwieg in Petropawlowsk.";
    const references = referencesIn(text, "2024-01-16");
    expect(references.length).toBeGreaterThan(4);
    for (const { mentions } of references)
      for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
  });

  test("the country inside a role phrase is marked as nested", () => {
    const nested = referencesIn("Nordkoreas Außenminister lobte Russland.", "2024-01-16")
      .filter((reference) => reference.nested)
      .map(({ mentions }) => mentions[0]?.quote);
    expect(nested).toEqual(["Nordkoreas"]);
  });
});
