import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { makeCountries, type CountryNames } from "../../scripts/make-countries.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { loadCorrections } from "../../src/catalogue/load-corrections.ts";
import type { CatalogueEntity } from "../../src/model/catalogue.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import type { Office } from "../../src/model/entity.ts";
import { fold } from "../../src/model/fold.ts";

const ROOT = join(import.meta.dirname, "../..");
const SEED = join(ROOT, "seed");
const catalogue = loadCatalogue(join(SEED, "catalogue"));
const entities = [...catalogue.entities.values()];
const of = (kind: string): CatalogueEntity[] => entities.filter((entity) => entity.kind === kind);
const entity = (id: string): CatalogueEntity => {
  const found = catalogue.entities.get(id);
  if (found === undefined) throw new Error(`${id} is not in the catalogue`);
  return found;
};

describe("the five texts", () => {
  const digests: readonly (readonly [string, string])[] = [
    ["000_ac732210cbdf0dc6", "a44ce30dc37c2c6277b76169318a69408410a830ce8d44301927133ee11bf44a"],
    ["001_c1408c0ac9a9ab97", "0708d1413c48d893b728eab56c6df88d6292d9807bccf2a50d2ef01b34ce38be"],
    ["002_746df6e8f7fdc1e3", "bf1870ef3ae3f4eb7f018bf76d802debfb9440965a9c668bfd21795d8050551d"],
    ["003_67fc38371021b643", "4fb85e2f947d895552b5d0babe608e3edb5fce1bc384b6d83c1eccd3c1e328f7"],
    ["004_de12604f73b84f1c", "170bdbb2eca17b6ee95ff4ce5addf0d97db07be6b28c3915031a715d23d7f96e"],
  ];
  test.each(digests)("%s is there byte for byte", (name, digest) => {
    expect(
      createHash("sha256")
        .update(readFileSync(join(SEED, `${name}.txt`)))
        .digest("hex"),
    ).toBe(digest);
  });

  test.each(digests)("%s has metadata with a day of publication and how it is known", (name) => {
    const metadata = parse(readFileSync(join(SEED, `${name}.meta.yaml`), "utf8")) as Record<string, unknown>;
    expect(["title", "publisher", "author", "agency", "url", "language", "publishedOn", "note"]).toEqual(
      expect.arrayContaining(Object.keys(metadata)),
    );
    expect(metadata["language"]).toBe("de");
    expect(parseEdtf(String(metadata["publishedOn"]))?.precision).toBe("DAY");
    expect(String(metadata["note"]).length).toBeGreaterThan(20);
  });

  test("are all that lies there", () => {
    expect(
      readdirSync(SEED)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => name.replace(".txt", "")),
    ).toEqual(digests.map(([name]) => name));
  });
});

describe("the shipped catalogue", () => {
  test("loads with its corrections", () => {
    expect(entities.length).toBeGreaterThan(2000);
    expect(loadCorrections(join(SEED, "corrections.jsonl"))).toEqual([]);
  });

  test("has the countries that the script makes from its own tables", () => {
    const table = readFileSync(join(ROOT, "scripts/countries.csv"), "utf8");
    const names = JSON.parse(readFileSync(join(ROOT, "scripts/country-names.json"), "utf8")) as CountryNames;
    expect(makeCountries(table, names)).toBe(readFileSync(join(SEED, "catalogue/countries.jsonl"), "utf8"));
  });

  test("has every member of the United Nations, the two observers, Kosovo and Taiwan", () => {
    const codes = of("COUNTRY")
      .map(({ code }) => code)
      .filter((code) => code !== null);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !["EH"].includes(code))).toHaveLength(193 + 4);
  });

  test("gives no two countries one adjective or one word for inhabitants", () => {
    for (const words of ["adjectives", "inhabitants"] as const) {
      const owners = Map.groupBy(
        of("COUNTRY").flatMap((country) => (country[words]["de"] ?? []).map((word) => ({ key: fold(word), id: country.id }))),
        ({ key }) => key,
      );
      expect([...owners.values()].filter((same) => same.length > 1)).toEqual([]);
    }
  });

  test("has each capital within its country, for which it stands", () => {
    const capitals = of("COUNTRY")
      .filter(({ capitalId }) => capitalId !== null)
      .map((country) => ({ country, capital: entity(country.capitalId ?? "") }));
    expect(
      capitals.filter(({ country, capital }) => !capital.within.includes(country.id)).map(({ capital }) => capital.id),
    ).toEqual([]);
    // "Amsterdam" and "Sucre" are not where their governments sit, "Brüssel" is mostly the Union; others are called like their country.
    const exempt = ["place_amsterdam", "place_sucre", "place_brussels", "place_funafuti", "place_ngerulmud"];
    const silent = capitals.filter(
      ({ country, capital }) => capital.standsFor !== country.id && !capital.name.EN?.endsWith(" City"),
    );
    expect(silent.map(({ capital }) => capital.id).sort()).toEqual(exempt.sort());
  });

  test("knows the class of every place and organization, and offices of all but a few people", () => {
    expect(of("PLACE").filter(({ placeClass }) => placeClass === null)).toEqual([]);
    expect(of("ORGANIZATION").filter(({ organizationClass }) => organizationClass === null)).toEqual([]);
    expect(of("PERSON").filter(({ offices }) => offices.length === 0).length).toBeLessThan(10);
    expect(
      of("PERSON")
        .flatMap(({ offices }) => offices)
        .filter(({ countryId, organizationId, title }) => (countryId ?? organizationId) === null && title.EN !== "Dalai Lama"),
    ).toEqual([]);
  });

  test("has no office that begins before its holder is grown up, save inherited ones", () => {
    const inherited = [
      "person_baudouin-of-belgium",
      "person_bhumibol-adulyadej",
      "person_dalai-lama",
      "person_faisal-ii-of-iraq",
      "person_farouk-of-egypt",
      "person_hassanal-bolkiah",
      "person_hussein-of-jordan",
      "person_jean-claude-duvalier",
      "person_jigme-singye-wangchuck",
      "person_mohammad-reza-pahlavi",
      "person_mohammed-zahir-shah",
      "person_mswati-iii-of-eswatini",
      "person_panchen-lama",
    ];
    const young = of("PERSON").filter(
      ({ bornOn, offices }) =>
        bornOn !== null &&
        offices.some(({ date }) => Number(date?.earliest?.slice(0, 4) ?? 9999) - Number(bornOn.slice(0, 4)) < 24),
    );
    expect(young.map(({ id }) => id)).toEqual(inherited);
  });

  test("lets two people hold one office at once for a month of handing over at most", () => {
    // Two presidents after an election, two prime ministers by agreement.
    const contested = ["person_alassane-ouattara", "person_didier-ratsiraka", "person_hun-sen"];
    const single = [
      "HEAD_OF_STATE",
      "HEAD_OF_GOVERNMENT",
      "FOREIGN_MINISTER",
      "DEFENCE_MINISTER",
      "SECRETARY_GENERAL",
      "CENTRAL_BANK_CHIEF",
    ];
    const terms = of("PERSON").flatMap(({ id, offices }) =>
      offices.filter(({ role }) => single.includes(role)).map((office) => ({ id, office, ...bounds(office) })),
    );
    const double: string[] = [];
    for (const [key, holders] of Map.groupBy(
      terms,
      ({ office }) => `${office.role} ${office.countryId ?? office.organizationId}`,
    )) {
      for (const one of holders) {
        for (const other of holders) {
          if (
            one.id < other.id &&
            Math.min(one.to, other.to) - Math.max(one.from, other.from) > 32 &&
            !contested.includes(one.id)
          )
            double.push(`${key}: ${one.id}, ${other.id}`);
        }
      }
    }
    expect(double).toEqual([]);
  });

  test("keeps the people apart whose names differ by a syllable", () => {
    const kims = [
      "kim-jong-un",
      "kim-jong-il",
      "kim-il-sung",
      "kim-hong-kyun",
      "kim-son-gyong",
      "kim-yo-jong",
      "kim-yong-nam",
      "kim-yong-chol",
    ].map((id) => entity(`person_${id}`));
    const names = kims.map(({ names: all }) => new Set(Object.values(all).flat().map(fold)));
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1)) expect(one.intersection(other).size).toBe(0);
    expect(kims.map(({ familyNames }) => familyNames)).toEqual(kims.map(() => ["Kim"]));
    expect(entity("person_kim-jong-un").aliases).toContain("Kim Jong Un");
  });

  const found: readonly (readonly [name: string, id: string])[] = [
    ["Sergej Lawrow", "person_sergey-lavrov"],
    ["Sergei Lavrov", "person_sergey-lavrov"],
    ["Wolodymyr Selenskyj", "person_volodymyr-zelenskyy"],
    ["Choe Son Hui", "person_choe-son-hui"],
    ["Dmitri Peskow", "person_dmitry-peskov"],
    ["Andrej Beloussow", "person_andrei-belousov"],
    ["Denis Manturow", "person_denis-manturov"],
    ["Alexander Nowak", "person_alexander-novak"],
    ["Juri Uschakow", "person_yuri-ushakov"],
    ["Boris Jelzin", "person_boris-yeltsin"],
    ["Xi Jinping", "person_xi-jinping"],
    ["Jens Stoltenberg", "person_jens-stoltenberg"],
    ["Dmytro Kuleba", "person_dmytro-kuleba"],
    ["Shin Won-sik", "person_shin-won-sik"],
    ["Kurt Campbell", "person_kurt-campbell"],
    ["Kim Hong-kyun", "person_kim-hong-kyun"],
    ["Avril Haines", "person_avril-haines"],
    ["John Kirby", "person_john-kirby"],
    ["Michael McFaul", "person_michael-mcfaul"],
    ["USA", "country_us"],
    ["Vereinigten Staaten", "country_us"],
    ["Weissrussland", "country_by"],
    ["Birma", "country_mm"],
    ["Großbritannien", "country_gb"],
    ["Elfenbeinküste", "country_ci"],
    ["Volksrepublik China", "country_cn"],
    ["Demokratische Volksrepublik Korea", "country_kp"],
    ["Republik Korea", "country_kr"],
    ["Palästina", "country_ps"],
    ["Sowjetunion", "country_soviet-union"],
    ["Türkiye", "country_tr"],
    ["Pjöngjang", "place_pyongyang"],
    ["Kyjiw", "place_kyiv"],
    ["Beijing", "place_beijing"],
    ["Ostmeer", "place_sea-of-japan"],
    ["Kim-Il-Sung-Platz", "place_kim-il-sung-square"],
    ["Weissen Haus", "organization_white-house"],
    ["UN-Sicherheitsrat", "organization_un-security-council"],
    ["Nationaler Sicherheitsrat der USA", "organization_us-national-security-council"],
    ["IStGH", "organization_icc"],
    ["KCNA", "organization_kcna"],
  ];
  test.each(found)("knows %s as %s", (name, id) => {
    const owners = entities.filter(({ names }) =>
      Object.values(names)
        .flat()
        .some((one) => fold(one) === fold(name)),
    );
    expect(owners.map((owner) => owner.id)).toContain(id);
    expect(owners.filter(({ kind }) => kind === entity(id).kind)).toHaveLength(1);
  });

  test.each(["Denis Mantrow", "Alexandr Nobak", "Führhund"])("does not take the translation error %s for a name", (name) => {
    expect(
      entities.filter(({ names }) =>
        Object.values(names)
          .flat()
          .some((one) => fold(one) === fold(name)),
      ),
    ).toEqual([]);
  });

  const within: readonly (readonly [inner: string, outer: readonly string[]])[] = [
    ["place_kim-il-sung-square", ["place_pyongyang", "country_kp"]],
    ["place_vostochny-cosmodrome", ["place_amur-oblast", "place_russian-far-east", "country_ru"]],
    ["place_vladivostok", ["place_primorsky-krai", "place_russian-far-east", "country_ru"]],
    ["place_crimea", ["country_ua", "country_ru"]],
    ["country_kp", ["place_korean-peninsula", "place_northeast-asia", "place_asia"]],
  ];
  test.each(within)("places %s within %j", (inner, outer) => {
    expect([...containers(inner)]).toEqual(expect.arrayContaining([...outer]));
  });

  test("has one country for a place whose borders nobody disputes, and none for Crimea", () => {
    expect(entity("place_vostochny-cosmodrome").countryId).toBe("country_ru");
    expect(entity("place_crimea").countryId).toBeNull();
  });

  test("tells of the meeting of September 2023 where no text names the place", () => {
    const fact = catalogue.facts.find(({ id }) => id === "fact_2023-09-13-putin-kim-vostochny");
    expect(fact).toMatchObject({ kind: "MEETING", knownSince: "2023-09-13" });
    expect(fact?.claims.flatMap(({ date, entityId }) => date?.edtf ?? entityId ?? [])).toEqual([
      "2023-09-13",
      "place_vostochny-cosmodrome",
      "person_vladimir-putin",
      "person_kim-jong-un",
    ]);
  });

  test("has facts only about people who held the office on the day", () => {
    const wrong: string[] = [];
    for (const { id, claims } of catalogue.facts) {
      const day = claims.find(({ property }) => property === "DATE")?.date?.earliest ?? "";
      for (const { entityId, onBehalfOf } of claims.filter(({ property }) => property === "PARTICIPANT")) {
        const holds = entity(entityId ?? "").offices.some(
          ({ countryId, date }) => countryId === onBehalfOf && (date?.earliest ?? "") <= day && day <= (date?.latest ?? "9999"),
        );
        if (!holds) wrong.push(`${id}: ${entityId}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** The days on which somebody held the office for certain: of "1975/1979" those from the end of 1975 to the beginning of 1979. */
function bounds({ date }: Office): { from: number; to: number } {
  const [from = "..", to = from] = (date?.edtf ?? "../..").split("/");
  const day = (text: string | null | undefined, otherwise: number): number =>
    text === null || text === undefined ? otherwise : Date.parse(text) / 86_400_000;
  return { from: day(parseEdtf(from)?.latest, -Infinity), to: day(parseEdtf(to)?.earliest, Infinity) };
}

function containers(id: string, found = new Set<string>()): ReadonlySet<string> {
  for (const outer of entity(id).within) if (!found.has(outer)) containers(outer, found.add(outer));
  return found;
}
