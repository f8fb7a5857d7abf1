/**
 * Verbs that by themselves tell of no happening that could be dated: of states, relations, attitudes, abilities and habits, of how
 * something goes on, and of what a speaker does with words. Whatever else a clause in the past says of somebody has happened.
 */
export const UNEVENTFUL_VERBS: ReadonlySet<string> = new Set(
  `
  abhängen ablaufen abweichen abzielen ächten achten ähneln anbieten andauern anfangen anführen angehören angehen anhalten anknüpfen annehmen anmuten anschließen ansehen anstehen anstreben arbeiten atmen
  aufhören aufweisen ausdrücken ausfallen ausgehen auskommen ausmachen ausreichen aussehen äußern auszeichnen basieren beabsichtigen beanspruchen bedauern bedenken bedeuten bedürfen beeindrucken beeinflussen befinden befassen befürchten befürworten
  begehren beginnen begleiten begrenzen begründen begrüßen behalten beharren behaupten beherrschen beinhalten beitragen bejahen bekennen bekräftigen bekommen belasten belegen bemängeln bemerken bemühen benennen benötigen benutzen beobachten berechtigen bereuen berichten beruhen beschäftigen beschränken beschreiben
  besitzen besorgen bestärken bestätigen bestehen bestimmen betonen betrachten betragen betreffen beurteilen bevorstehen bevorzugen bewerten bewirken bewohnen bewundern beziehen beziffern bezweifeln bezeichnen bilden bitten bleiben brauchen charakterisieren danken darstellen dauern denken deuten dienen diskutieren dominieren drohen dulden
  durchsetzen eignen einbeziehen einfallen einschätzen einstufen empfinden enden enthalten entfallen entgehen entgegnen entscheiden entsprechen entstammen erfahren erfordern erfüllen ergänzen ergeben erhalten erhoffen erinnern erkennen erklären erläutern erlauben erleben erleichtern ermöglichen ermutigen erscheinen erstrecken ertragen erwägen erwähnen erwarten erwidern erweisen
  existieren fassen fehlen festhalten finden folgen folgern fordern fördern fragen freuen fühlen führen funktionieren fürchten gebühren gefährden gefallen gehen gehören gelingen gelten genießen genügen geraten geschehen glauben gleichen grenzen haften halten handeln hängen heißen helfen hervorgehen hindern hinweisen hoffen hören innehaben
  interessieren kämpfen kennen klagen klingen kommen kommentieren konzentrieren kosten kritisieren kümmern lassen laufen lauten leben legen leiden leisten leiten lieben liegen lohnen machen mahnen meinen merken messen nahelegen nehmen neigen nennen nötigen nutzen passen passieren pflegen plädieren planen profitieren prägen prüfen reagieren rechnen rechtfertigen reden regieren reichen
  resultieren richten sagen schaden schätzen schauen scheinen schildern schreiben schweigen sehen setzen sichern sinken sitzen sollen sorgen sparen spekulieren spielen sprechen spüren stammen stärken stattfinden stecken stehen steigen stellen stimmen stocken stören streben streiten stützen suchen tendieren tragen trauen träumen trennen tun überlegen überleben überraschen überwiegen überzeugen
  umfassen unterliegen unterscheiden unterstreichen unterstützen verantworten verbergen verbinden verbleiben verdanken verdeutlichen verdienen verfolgen verfügen vergessen vergleichen verhalten verheißen verhindern verlangen verlaufen verlieren vermeiden vermissen vermuten vernehmen verpassen versprechen verstehen versuchen verteidigen vertrauen vertreten verursachen verweisen verwenden verzeichnen verzichten vorbereiten vorhaben
  nähren vollziehen verschaffen enttäuschen schlafen befragen nachziehen
  vorliegen vorschlagen vorsehen vorstellen vorwerfen wachsen wagen wahren währen warnen warten weigern weisen werben werten widersprechen wiederholen wirken wissen wohnen wollen wünschen würdigen zählen zaudern zeigen zeugen ziehen zielen zitieren zögern zugehen zulassen zunehmen zurückblicken zurückgehen zurückreichen zusagen zustehen zutreffen zweifeln zwingen
  `
    .trim()
    .split(/\s+/u),
);
