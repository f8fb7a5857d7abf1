/** Simple verbs of movement and change: their perfect, and that of their relatives with a separable prefix, is built with "sein". */
const MOVEMENTS: ReadonlySet<string> = new Set(
  "gehen kommen reisen fahren fliegen fallen steigen treten laufen rücken ziehen marschieren fliehen flüchten wandern springen stürzen sinken wachsen sterben kehren reiten rennen eilen dringen brechen schreiten sickern landen scheiden weichen segeln rollen rasen kriechen klettern tauchen".split(
    " ",
  ),
);

const OTHERS: ReadonlySet<string> = new Set(
  "verunglücken entkommen entgehen ertrinken ersticken erscheinen verschwinden erfolgen geschehen passieren explodieren emigrieren kollidieren kollabieren kapitulieren scheitern platzen detonieren eskalieren gelingen misslingen begegnen folgen entstehen vergehen zerfallen verbluten verhungern einschlafen aufwachen desertieren konvertieren verscheiden unterliegen".split(
    " ",
  ),
);

/** Whether a verb builds its perfect with "sein": then "ist" with its participle is no passive. */
export function buildsPerfectWithBe(prefix: string, simple: string): boolean {
  return MOVEMENTS.has(simple) || OTHERS.has(prefix + simple);
}
