import type { AuxiliaryForm, AuxiliaryUse } from "../clause-words.ts";
import type { VerbEntry, VerbMood } from "../verb-entry.ts";
import { verbEntry } from "./verb-forms.ts";

const PLAIN = `
ab|hängen achten ändern an|bieten an|dauern an|erkennen an|fangen an|gehen an|gehören an|gelten an|halten an|hören an|kündigen an|legen an|nehmen an|rufen
an|sehen an|sprechen an|stehen an|steigen an|stellen an|streben arbeiten atmen auf|bauen auf|decken auf|fallen auf|führen auf|halten auf|hören auf|nehmen auf|rechnen
auf|rufen auf|steigen auf|stellen auf|tauchen auf|treten aus|bauen aus|brechen aus|drücken aus|fallen aus|geben aus|gehen aus|gleichen aus|lösen aus|reichen
aus|rüsten aus|sehen aus|sprechen aus|tauschen aus|üben aus|weiten bauen beabsichtigen beachten beantworten beanspruchen bedauern bedenken bedeuten bedienen bedrohen
beeinflussen beenden befassen befinden befördern befürchten befürworten begehen begegnen beginnen begründen behalten behandeln behaupten bei|tragen bekennen bekommen
belasten belegen bemühen benennen benötigen benutzen beobachten berichten berufen beruhigen beschäftigen beschleunigen beschließen beschränken beschreiben beseitigen
besitzen bestätigen bestehen bestimmen beteiligen betonen betrachten betreffen betreiben betreten beweisen bewegen bewerten bewundern bezahlen beziehen bezweifeln
bieten bilden binden bitten bleiben brauchen brechen brennen bringen dauern decken denken dienen dulden durch|führen durch|setzen eignen
ein|bringen ein|führen ein|gehen ein|halten ein|lenken ein|leiten ein|nehmen ein|schätzen ein|schränken ein|setzen ein|stellen ein|treten entdecken enden entfallen entfernen
enthalten entkommen entscheiden entschließen entsprechen entstehen entwickeln erfahren erfolgen erfüllen ergeben ergreifen erhalten erheben erhöhen erholen erinnern
erkennen erlauben erleben erleichtern erleiden ermöglichen ermutigen erreichen errichten erscheinen erschüttern ersetzen erstrecken erteilen erwägen erwarten erwähnen erweisen erweitern erwirken
erzeugen erzielen essen existieren experimentieren fallen fangen fassen fehlen feiern fest|halten fest|legen finanzieren finden fliehen folgen fordern fördern fort|setzen fragen freuen führen
fürchten garantieren geben gefährden gefallen gehen gehören gelangen gelingen gelten genehmigen genießen geraten geschehen gestalten gewähren gewährleisten gewinnen glauben gleichen greifen grenzen
haften halten handeln hängen heben heißen helfen hervor|gehen hindern hinweg|helfen hoffen holen hören informieren inszenieren interessieren investieren kämpfen kehren kennen klagen klären
klingen kommen konzentrieren kosten kosten kümmern lächeln lassen laufen leben legen leiden leisten leiten lehnen lernen lesen liegen lösen machen markieren meiden meinen mindern
mit|wirken nach|denken nach|geben nähren nehmen neigen nennen nutzen nützen öffnen ordnen organisieren passieren planen prägen profitieren prüfen rechnen rechtfertigen reden regieren reichen reifen retten
richten rücken rufen rüsten sammeln säumen schaden schaffen scheinen scheitern schicken schieben schlafen schlagen schließen schreiben schützen schwächen schweigen sehen senden senken setzen sichern
sinken sitzen sorgen sperren spielen spiegeln wider|spiegeln sprechen springen spüren stammen starten statt|finden stehen bevor|stehen steigen stellen stärken steuern stiften stocken stoppen stören streben streichen streiten stützen
suchen tauschen teilen tragen trauen trennen treiben treten trinken tun überarbeiten überleben überlegen übernachten übernehmen überprüfen überraschen übersetzen übertragen übertreffen überwachen überwinden überzeugen um|gehen um|setzen
unterbrechen unterhalten unterlassen unternehmen unterscheiden unterstreichen unterstützen untersuchen untergraben unterwerfen verändern veranlassen veranstalten verantworten verbessern verbinden verbleiben verbreiten verbringen verdeutlichen verdienen
verdoppeln verdrängen vereinbaren verfallen verfassen verfolgen verfügen vergehen vergleichen verhalten verhandeln verhelfen verhindern verknüpfen verkünden verkürzen verlangen verlängern verlassen verlaufen verlegen verleihen verletzen
verlieren vermeiden vermieten vermitteln vermuten vernichten verpflichten verraten verringern versammeln verschaffen verschärfen verschieben verschlechtern verschlingen verschwinden versetzen versorgen verstärken verstehen verstoßen versuchen verteilen vertagen vertiefen
vertrauen vertreten verursachen verwalten verwandeln verweigern verwenden verwirklichen verzichten verzögern voran|kommen voran|schreiten voran|treiben vor|bereiten vor|gehen vor|liegen vor|schlagen vor|sehen vor|stellen vor|ziehen wachsen wagen wählen wahren
warten wechseln wecken weichen weigern weiter|gehen wenden werben werfen wider|spiegeln wiederholen wiegen wirken wissen wohnen wünschen zahlen zählen zeichnen zeigen zerfallen zerschlagen zeugen ziehen zielen ab|zielen ab|halten ab|wehren ab|sagen ab|schaffen ab|ziehen ab|laufen ab|nehmen ab|warten zögern
zu|gehen zu|lassen zu|nehmen zu|stimmen zurück|gehen zurück|halten zurück|kehren zurück|ziehen zurück|weisen zusammen|arbeiten zusammen|fassen zu|spitzen zweifeln zwingen auf|füllen aufrecht|erhalten entgegen|wirken entgegen|treten stand|halten widersetzen platzen bilanzieren zitieren übergehen aus|fallen statt|geben fest|sitzen
`;

/** Verbs that tell of no event by themselves. */
export const PLAIN_VERBS: readonly VerbEntry[] = [...new Set(PLAIN.trim().split(/\s+/u))].map((marked) => verbEntry(marked));

const HELPING = `
haben HAVE hat haben habe hatte hatten hätte hätten gehabt
sein BE ist sind sei|seien war waren wäre wären gewesen
werden BECOME wird werden werde wurde wurden würde würden worden|geworden
können MODAL kann können könne konnte konnten könnte könnten gekonnt
müssen MODAL muss|muß müssen müsse musste mussten müsste müssten gemusst
sollen MODAL soll sollen solle sollte sollten sollte sollten gesollt
wollen MODAL will wollen wolle wollte wollten wollte wollten gewollt
dürfen MODAL darf dürfen dürfe durfte durften dürfte dürften gedurft
mögen MODAL mag mögen möge mochte mochten möchte möchten gemocht
`;

const COLUMNS: readonly [
  readonly [VerbMood, "SINGULAR" | "PLURAL" | null],
  ...(readonly [VerbMood, "SINGULAR" | "PLURAL" | null])[],
] = [
  ["PRESENT", "SINGULAR"],
  ["PRESENT", "PLURAL"],
  ["REPORTED", null],
  ["PAST", "SINGULAR"],
  ["PAST", "PLURAL"],
  ["UNREAL", "SINGULAR"],
  ["UNREAL", "PLURAL"],
  ["PARTICIPLE", null],
];

/** The forms of helping verbs. */
export const AUXILIARIES: ReadonlyMap<string, readonly AuxiliaryForm[]> = auxiliaries();

function auxiliaries(): Map<string, AuxiliaryForm[]> {
  const forms = new Map<string, AuxiliaryForm[]>();
  const add = (texts: string, form: AuxiliaryForm) => {
    for (const text of texts.split("|")) forms.set(text, [...(forms.get(text) ?? []), form]);
  };
  for (const line of HELPING.trim().split("\n")) {
    const [lemma = "", use = "", ...columns] = line.split(" ");
    columns.forEach((texts, column) => {
      const [mood, number] = COLUMNS[column] ?? COLUMNS[0];
      add(texts, { lemma, use: use as AuxiliaryUse, mood, number });
    });
    add(lemma, { lemma, use: use as AuxiliaryUse, mood: "INFINITIVE", number: null });
  }
  return forms;
}
