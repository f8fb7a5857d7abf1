/** Too short a text says nothing certain about its language. */
const SHORTEST = 20;

/** The code of the language in which a text is written, `und` where that cannot be told. */
export async function detectLanguage(text: string): Promise<string> {
  if (text.length < SHORTEST) return "und";
  const { eld } = await import("eld/small");
  return eld.detect(text.slice(0, 20_000)).language || "und";
}
