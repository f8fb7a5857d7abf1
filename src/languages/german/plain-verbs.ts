import { words } from "../word-lists.ts";

/*
 * The verbs of news German, by their simple verb: what stands before the semicolon is separable ("setzen: ab" is "ab|setzen"),
 * what stands after it belongs to the word ("besetzen"). A verb that stands alone in a line has none.
 */
const FAMILIES = `
liebäugeln
arbeiten: ab auf aus ein mit nach um vor zusammen durch hin; be er ver über
atmen: auf aus durch ein
bauen: ab an auf aus ein um vor zusammen wieder weiter nach; er be ver über
beißen: an ab zu; ver zer
bergen:; ver
beugen: vor; ver
biegen: ab ein um
bieten: an auf dar feil; ge ver über unter
binden: an ab ein fest zusammen; ver ent unter
bitten:; er ver
blasen: ab auf aus
blicken: zurück auf voraus durch an; er über
bleiben: aus da dabei fern hängen übrig weg zurück offen stehen; ver unter
bomben:; zer
borgen:
brechen: ab an auf aus durch ein los nieder um zusammen weg vor; er ge ver zer unter
bremsen: ab aus
brennen: ab an aus durch nieder; ver ent
bringen: ab an auf auseinander aus bei durch dar ein empor entgegen fort heim herbei herein heraus hervor hin hinter mit nach näher nieder um unter vor vorwärts weg zurück zusammen zu; er ver über
brüllen: an los
bürgern: ein aus
buchen: ab aus ein um; ver über
danken: ab; be ver
decken: ab auf ein zu; be ent ver
denken: aus durch nach um voraus mit; be ge ver er über
deuten: an hin um; be
dienen: an; be ver
dichten: ab; ver er
donnern:
drängen: ab auf durch hin hinaus vor zurück zusammen; be ver um
drehen: ab auf aus um durch zurück; ver über
dringen: durch ein vor; 
drohen: an; be
drosseln:
drucken: ab aus nach auf; be
drücken: ab auf aus durch ein herunter nieder; be er unter ver zer
dulden:; er
ebnen: ein
eilen: herbei zurück hinterher voraus vor; er ver über
eifern: nach; er
ändern: ab um; ver
ankern: ver
erben:; be ent ver
ernten: ab
fahren: ab an auf aus durch ein fort herunter hinaus hoch los mit nach nieder spazieren vor weg weiter zurück zusammen zu; be er ver über wider
fallen: ab an auf aus durch ein herein hin leicht nieder schwer um weg zurück zusammen zu vor; be ge ver über ent miss zer
fälschen:; ver
fangen: ab an auf ein; ver um be
färben: ab ein; ver
fassen: ab an auf ein nach um zusammen; be er ver um
fechten: an aus; ver
fegen: weg hinweg
fehlen:; ver
feiern: ab nach; 
fertigen: ab an aus; 
festigen:; be
feuern: ab an; be
finden: ab auf statt ein heraus vor wieder zurück zusammen; be emp er
flammen: auf; ent
fliegen: ab an auf aus durch ein hin hinaus mit raus weiter zurück heim zu; über
fliehen:; ent
fließen: ab ein zusammen zu; 
fluten:; über
flüchten: hin; 
flüstern: zu ein
folgen: nach; be er ver
fordern: an auf ein heraus zurück nach; er über
formen: um; ver
forschen: aus nach; er
fragen: ab an aus nach hinter; be hinter
frieren: ein zu; er ge
führen: ab an auf aus durch ein fort heim herbei her hin irre mit nach vor weg weiter zurück zusammen zu herum vorbei vorüber; ent über ver voll
füllen: ab auf aus nach; er über
fürchten:; be
geben: ab an auf aus bekannt ein frei heraus her hin nach preis statt weg weiter wieder zu zurück vor vorbei; be er ver über um
gehen: ab an auf aus auseinander daneben durch ein entgegen fort heran heim her hervor hinaus hin hoch los mit nach nieder schief schlafen um unter vor voran voraus vorbei vorüber weg weiter zurück zusammen zu; be ent er ver zer über um hinter
gelten: ab; ent ver
gewinnen: ab dazu hinzu zurück wieder; 
gießen: ab auf aus ein; er ver über
gleichen: ab an aus; be ver
gliedern: ab an auf aus ein um; zer
graben: aus ein um; be ver unter
exhumieren:
betten: um; ver
greifen: ab an auf aus durch ein heraus nach über vor zurück zu; be er ver
grenzen: ab aus an ein; be um
gründen: aus; be er
haften: an; ver
halten: ab an auf aus bereit bei dagegen durch ein entgegen fest fern frei hin hoch mit nieder stand still vor zurück zusammen aufrecht; be er ent unter ver
handeln: ab aus ein zuwider; be ver miss
hängen: ab an auf aus durch nach um zusammen; be er ver
harren: aus; be ver
hauen: ab; ver
hauchen: aus
heben: ab an auf aus heraus hervor hoch; be ent er über ver
heilen: ab aus
heimsen: ein
heiraten: ein; ver
heißen: gut; ver
heizen: an auf ein; be über
helfen: ab auf aus mit nach; be ver
herrschen: vor; be
hetzen: auf; ver
heuern: an ab
hindern:; be ver
hissen:
hoffen:; er ver
holen: ab auf aus ein heim heran herbei nach zurück wieder; er über wieder
horchen: ab aus auf; ge
hören: ab an auf hin mit um weg zu; er ver ge über
huldigen:
hungern: aus; ver
hüllen: ein; ver ent
identifizieren:
impfen:
irren: umher; be ver
jagen: ab nach fort hinaus; ver
jubeln: zu; be
kämpfen: durch frei nieder an; be er
kappen:
kapern:
kippen: ab um
kaufen: ab an auf ein los zu zurück frei; er ver
kehren: ab ein heim um wieder zurück; be ver
keilen: ver
kennen: an aus zu; be er ver
ketten: an; ver
klagen: an ein; be ver
klären: ab auf; er ver
kleben: auf an; be ver
klettern: hinauf hoch; er
klingeln:
klingen: ab an aus durch nach; er ver
klopfen: ab an
knüpfen: ab an auf; ver
kochen: auf ab; 
kommandieren: ab
kommen: ab an auf aus bei davon durch ein entgegen frei heim her heran herauf herein heraus herunter hervor hin hinzu hoch los mit nach nahe nieder über um unter vor voran vorbei weg weiter wieder zu zurecht zurück zusammen zuvor; be ent über ver
kontern:
krachen: zusammen
kratzen: an
krönen:; be
kriechen: 
kriegen: hin mit; be
kühlen: ab unter
kümmern:; ver
künden: an auf; be ver
kündigen: an auf; 
kürzen: ab ein; ver
laden: auf aus ein vor ab nach um; ent be ver über
lagern: aus ein um; be ver über
landen: an; 
lassen: ab an auf aus durch ein fallen frei herab heraus los nach nieder vor weg zu zurück zusammen offen; be ent er hinter ver über unter
lasten: aus; be ent
laufen: ab an auf aus davon durch ein fort frei heiß herum hinaus hinterher mit nach über um vor weg weiter zurück zusammen zu; be er ver über unter
lauern: auf; be
leben: auf aus mit ein fort zusammen wieder; be er ver über
legen: ab an auf aus bei dar ein fest frei hin lahm nach nahe nieder offen um vor weg zu zurück zusammen still fort; be er ge ver wider zer über unter
lehnen: ab an auf hinaus
lehren:; be
leisten: ab; ge
leihen: aus; ver ent be
leiten: ab an ein her hin um weiter zu über; ge ver
lenken: ab ein um hin; 
lernen: an aus ein kennen um; er ver
lesen: ab auf aus durch ein mit nach vor; er ver
leuchten: auf aus ein; be er
leugnen:; ver
liefern: ab an aus ein mit nach; be über
liegen: an auf bereit brach nahe nieder offen richtig vor zurück; er unter
lindern:
listen: auf
loben: aus; ge ver
locken: an hervor heraus; ver ent
lohnen:; be ent
löschen: aus; er ver
lösen: ab auf aus ein heraus los; er
lotsen:
lügen: an; be
machen: ab an auf aus bekannt durch ein fertig fest flott frei geltend gut kaputt klar mit nach nieder rückgängig stark vor wett weis weiter wieder zu zunichte; ent ver
mahnen: ab an; er ver
malen: aus an; be über
melden: ab an zurück zu krank nach; ver
merken: an vor; be ver
messen: bei ab; be er ver
mieten: an; ver unter
mildern: ab
mindern: ab; ver
mischen: ein auf bei; ver
morden: er
murren:
mustern: aus
mühen: ab; be
nageln: fest
nähern: an
nehmen: ab an auf aus ein entgegen fest gefangen heraus herein hin hinzu hoch krumm mit nach über um unter vor wahr weg wieder zu zurück zusammen teil; be ent ge über unter ver
neigen: zu; ver
nennen: um; be er
nicken: ab zu
nötigen: ab; be
nützen: aus; be
nutzen: ab aus; be
öffnen: er
opfern: auf
ordern:
ordnen: ab an bei ein um unter zu; ver
packen: an aus ein zu; ver
passen: ab an auf hinein; ver
patrouillieren:
pfänden: ver
pfeifen: ab aus zurück
pflanzen: an auf ein; be ver
pflegen:; ver
plädieren:
plakatieren:
planen: ein um voraus; ver
plaudern: aus
plündern: aus
pochen:
pokern:
prallen: ab auf zusammen zurück; 
prägen: ein aus
preisen: an lob; 
pressen: aus ab; er
prellen:
proben:; er
prophezeien:
prüfen: ab nach über; über
pumpen: ab aus auf
putschen: auf
quittieren:
quartieren: ein aus um
rächen:
ragen: heraus hervor hinein hinaus; über
rammen:
rasen: davon heran zu
raten: ab an zu; be er ge ver
rätseln:
rauben: aus; be
räumen: ab auf aus ein weg; ver
rauchen:; ver
rechnen: ab an auf aus ein hinzu hoch mit nach vor zu zusammen; be er ver
reden: aus ein mit nach an weiter; be ver über unter
regeln: ab ein; maß
regen: an auf; er
regnen:
reiben: auf ein; zer
reichen: aus ein heran herein herum nach weiter; er ge über ver
reihen: ein an; 
reinigen:; be
reisen: ab an aus durch ein mit nach weiter zurück herum umher heim hin; be ver
reißen: ab an auf aus ein heraus herunter mit nieder um weg zusammen; ent zer ver
reiten: aus; be
reizen: aus auf
rennen: davon; über
resignieren:
retten:; er
richten: ab an auf aus ein her hin zu zugrunde; be er ent unter ver
riegeln: ab zu; ver
ringen: ab nieder durch; er
rollen: ab an auf aus ein heran hinweg; über
rotten: aus
rücken: ab an aus auf ein heran nach vor weg weiter zusammen zurecht näher; ver ent
rudern: zurück
rufen: ab an auf aus an ein herbei hervor wach zurück zu zusammen dazwischen; wider be ver
ruhen: aus; be
rügen:
rühren: an auf her um; be
rüsten: ab auf aus um nach hoch; ent
rütteln: auf wach; zer
säen: aus
sagen: ab an aus auf nach voraus vorher weiter zu los; ver be ent unter
sammeln: an auf ein; ver
sanieren:
satteln: um auf
schaden:; 
schädigen:; be ent
schaffen: ab an fort heran herbei weg; be er ver
schalten: ab an auf aus ein gleich um zu zwischen; ver
schärfen: ein; ver
scharen: um; ver
schätzen: ab ein; über unter
schauen: an auf hin nach um weg zu zurück vorbei; be durch
scheiden: ab aus; ent unter be ver
scheinen: auf durch; er
scheitern:
schelten:
scheren: aus
scheuchen: auf; ver
schicken: ab aus ein heim hin los mit nach vor weg weiter zurück; ver be
schieben: ab an auf ein hinaus nach vor weg zu zurück; ver
schießen: ab an aus ein hinaus hoch zurück nieder vorbei; be er ver zer
schildern: aus
schimpfen: be
schlachten: ab aus
schlafen: aus ein durch; ent ver über
schlagen: ab an auf aus breit durch ein entgegen fehl hoch kurz klein los nach nieder tot um vor zu zurück zusammen; be er ver zer unter über
schleichen: ein; be
schleifen: mit ab
schleppen: ab ein mit weg; ver
schleudern: zurück heraus
schleusen: ein durch; 
schlichten:
schließen: ab an auf aus ein kurz zu zusammen; be er ent ver um
schlüpfen: unter
schmelzen: ab ein; ver
schmieden: an; 
schmuggeln: ein durch
schmücken: aus
schneiden: ab aus ein mit zu; be durch über
schnüren: auf; ver
schockieren:
schreiben: ab an auf aus ein fest gut hin mit nach nieder um vor zu zurück; be unter um ver
schreien: an auf nieder; 
schreiten: ab aus ein voran fort; be ent über unter
schrecken: ab auf zurück; er
schrumpfen: ein
schütteln: ab durch aus; er
schützen:; be
schwächen: ab
schweigen: tot aus; ver
schweißen: zusammen
schwellen: an ab
schwenken: ein um
schwinden:; ver ent
schwören: ab ein; be ver
segeln: 
segnen: ab
sehen: ab an auf aus durch ein entgegen fern herab hin mit nach um vor voraus weg zu zurück; be er ge über ver
senden: ab aus ein hin nach zu; ent ver über
senken: ab; ver
setzen: ab an auf aus aufs bei durch ein entgegen fest fort frei gefangen gleich herab hinweg nach nieder über um vor voraus zu zurück zusammen durch; be er ent ver wider zer über unter
seufzen: auf
sichern: ab zu; ver
sichten:; be
sickern: durch ein
siedeln: an aus um über; be
siegen: ob; be
siegeln: be
sinken: ab ein; ver
sinnen: nach; be er ent
sitzen: ab auf aus ein fest nach zusammen bei gegenüber; be
sondieren:
sorgen: vor; be ver ent um
spalten: ab auf; 
sparen: ab an aus ein; er
spähen: aus
speisen: ab ein; 
spenden: 
sperren: ab aus ein; ver
spielen: ab an auf aus ein mit nach vor zu zusammen herunter hoch; be ver über
spitzen: zu
spotten:; ver
sprechen: ab an aus durch frei heilig mit nach vor zu weiter dagegen; be ent ver wider
sprengen: ab auf in; ver
springen: ab auf ein über vor um zurück bei; ent über
spritzen: ab
spüren: auf nach; ver; ver
stammeln:
stampfen: ein
stärken:; be ver
starten: durch neu
stationieren:
stauen: auf an; ver
staunen: an; be er
stechen: ab aus hervor zu; be er
stecken: ab an ein fest weg zurück; ver
stehen: an auf aus bei bereit bevor da dahinter durch ein entgegen fest frei gegenüber gerade nach nahe offen still vor zu zurück zusammen; be ent er ge ver wider über unter
stehlen: 
steigen: ab an auf aus ein empor hinab hoch um zu; be er ent ver über
steigern:; er ver
stellen: ab an auf aus bereit bloß dar ein entgegen fest frei gleich hin hintan her kalt klar nach richtig ruhig sicher um vor voran weg zu zurück zusammen unter; be ent er ver unter
stemmen: an
sterben: ab aus; er ver
steuern: an aus bei gegen um; be ver
stimmen: ab an bei ein mit überein um zu; be ver über
stocken: auf
stopfen: voll
stoppen: 
stören: auf; ver zer
stoßen: ab an auf aus durch hervor um vor zu zurück zusammen dazu hinzu; ver
strahlen: aus ab; be ver
strafen: ab; be
stranden:
streben: an auf; be wider er
strecken: aus hin nieder vor; er voll
streichen: ab an aus durch heraus hervor; be ver
streifen: ab über um; durch
streiken:; be
streiten: ab; be
streuen: aus ein; ver zer
strömen: aus ein herbei zu zusammen zurück; durch über
stufen: ab ein herauf herab zurück
stunden:
stürmen: an davon vor; be er
stürzen: ab ein herab hin um zusammen; be
stutzen: zurecht
stützen: ab auf; unter
suchen: ab an auf aus heim herum nach; be er ver durch unter
summieren: auf
tadeln:
tagen: ver
tanken: auf; be
tasten: ab an
tauchen: ab auf ein unter; 
tauschen: aus ein um; ver
täuschen: vor; ent
taufen: um
teilen: ab auf aus ein mit zu; er ver ur be zer
telefonieren:
testen: aus; 
tilgen:
toben: aus
töten: ab; er
tragen: ab an auf aus bei davon durch ein heran hin mit nach vor weiter zu zusammen; be er ver über
trampeln:
trauen: an zu; be ver ge miss be
trauern: nach; be
treffen: an ein zu zusammen auf; be über
treiben: ab an auf auseinander aus durch ein hoch voran vor zurück zusammen; be über ver hinter
trennen: ab auf heraus; 
treten: ab an auf aus bei ein entgegen fehl heran hervor kürzer los nach nieder über vor weg zurück zusammen zu näher; be ver über zer
trinken: aus mit; er be
trocknen: aus
trommeln: zusammen
trotzen: ab
tummeln:
üben: aus ein; ver
urteilen: ab; be ver
wachen: auf; be er über
wachsen: an auf heran nach zusammen zu; er ver über
wägen: ab; er
wählen: ab aus wieder; er ver
wahren:; be ver
wallfahren:
wandeln: ab um; ver
wandern: ab aus ein zu zurück; unter
warnen: vor; ver
warten: ab auf; er
waschen: ab aus rein;
wechseln: ab aus ein; ver
wecken: auf; er
wehen:
wehren: ab; be ver
weichen: ab aus zurück auf; ent
weihen: ein; ge
weinen: aus nach; be
weisen: ab an auf aus ein hin nach über vor zu zurück zurecht darauf; be er unter über ver
weiten: aus auf; er
wenden: ab an auf ein hin um zu; ent ver
werben: ab an um; be er
werfen: ab an auf aus ein hin nieder über um vor weg zu zurück; be ent unter ver über
werten: ab auf aus; be ent ver
wettern:
wickeln: ab auf ein; ent ver
widmen: um
wiegeln: auf ab
wiegen: auf über; 
willigen: ein; be
winken: ab zu durch
wirken: aus ein entgegen hin mit nach zusammen zurück; be er ver
wirtschaften: herunter ab; be er
wischen: ab weg; er ver
wohnen: bei ein; be
wünschen: zurück; ver
würdigen: ab; ent
wundern:; be ver
würgen: ab; er
wüten:
zahlen: ab aus ein heim nach zurück; be
zählen: ab auf aus mit nach zusammen; er
zaudern:
zeichnen: ab auf aus nach vor; be unter ver
zeigen: an auf vor; be er
zelebrieren:
zementieren:
zensieren:
zerren: 
zeugen:; be er über
ziehen: ab an auf auseinander aus durch ein fort heran heraus herbei hin hinaus hinterher hinzu hoch mit nach um vor vorbei weg weiter zu zurück zusammen herunter; be er ent ver über unter voll
zielen: ab an; er
zimmern:
zittern: 
zögern: hinaus; ver
zünden: an; ent
zucken: auf
zwängen: 
zweigen: ab; ver
zweifeln: an; be ver
zwingen: auf ab nieder; be er
`;

/** Verbs without relatives, most of them in "-ieren" or with a prefix that never leaves them. */
const ALONE = `
absolvieren addieren adoptieren adressieren agieren agitieren akkreditieren akzeptieren alarmieren amnestieren amputieren amtieren analysieren annektieren
annullieren antworten appellieren applaudieren arrangieren arretieren artikulieren attackieren attestieren auktionieren autorisieren avancieren
bagatellisieren balancieren bandagieren basieren beabsichtigen beantragen beantworten beanspruchen beanstanden beauftragen bedingen beeinflussen beeinträchtigen beeilen
beeindrucken beenden beerdigen befehden befehlen befehligen befreien befreunden befrieden befriedigen befördern befürworten begeistern begleiten begnadigen beglaubigen beginnen begegnen
begünstigen begutachten behagen beharren behaupten beheimaten behelligen beherbergen beherzigen beichten bejahen bekehren bekleiden bekräftigen belagern belästigen
belustigen bemerken bemessen bemängeln benachrichtigen benachteiligen beneiden berauben bereichern bereiten bereinigen bereuen berichten berichtigen beruhigen
berücksichtigen beschatten bescheinigen beschimpfen beschlagnahmen beschleunigen beschließen beschmutzen beschneiden beschuldigen beschönigen beseitigen besichtigen besiedeln
besiegeln besiegen besolden bespitzeln bestatten bestechen bestellen bestücken bestätigen bestürmen beteiligen beteuern betonen betrügen beugen beurlauben beurteilen beurkunden
bevollmächtigen bevormunden bevorzugen bewaffnen bewahren bewilligen bewältigen bezichtigen beziffern bezweifeln bilanzieren blamieren blockieren bombardieren boomen boxen boykottieren brandmarken brüskieren
charakterisieren chauffieren chiffrieren dämmen dauern debattieren debütieren dechiffrieren definieren degradieren deklarieren dekorieren delegieren dementieren demissionieren
demokratisieren demolieren demonstrieren demontieren demütigen denunzieren deportieren destabilisieren detonieren dezimieren diagnostizieren diktieren diffamieren dirigieren diskreditieren
diskriminieren diskutieren disqualifizieren distanzieren dokumentieren dominieren dosieren dotieren dramatisieren düpieren
eignen einigen ekeln elektrisieren eliminieren emigrieren empfangen empfehlen empören engagieren enteignen entfachen entfernen entfremden entführen enthaupten enthüllen entkräften entlarven entlasten entmachten entmutigen entrüsten
entschädigen entscheiden entschuldigen entschärfen entspannen entstehen enttäuschen entwaffnen entwerfen entwickeln erblicken ereignen erfinden ergänzen erhärten ermächtigen ermitteln ermorden ermuntern ermutigen ermöglichen erneuern
ernennen erniedrigen erobern erörtern erpressen erschüttern erstatten ersuchen erteilen erwidern erwähnen erwägen erwürgen erzwingen erzürnen eskalieren eskortieren etablieren evakuieren existieren expandieren experimentieren explodieren exportieren
faszinieren favorisieren filmen filtern finanzieren firmieren fixieren flankieren florieren fluchen forcieren formieren formulieren fotografieren frustrieren fungieren funktionieren fusionieren fußen gähnen
garantieren gastieren gefährden genehmigen genügen genesen geschehen gestatten gewähren gewährleisten gewöhnen gipfeln glänzen gratulieren gruppieren gutheißen
harmonieren harmonisieren hinterfragen honorieren ignorieren illustrieren immatrikulieren immunisieren implantieren implementieren implizieren importieren improvisieren informieren infiltrieren infizieren initiieren injizieren inspizieren installieren inszenieren
instrumentalisieren integrieren intensivieren internieren interpretieren intervenieren interviewen intrigieren investieren involvieren isolieren joggen jonglieren justieren
kalkulieren kandidieren kapitulieren karikieren kassieren katapultieren kidnappen klassifizieren kollabieren kollaborieren kollidieren kolonisieren kombinieren kommandieren kommen kommentieren kommunizieren kompensieren komponieren komprimieren kompromittieren
kondolieren konferieren konfiszieren konfrontieren konkretisieren konkurrieren konservieren konsolidieren konspirieren konstatieren konstituieren konstruieren konsultieren konsumieren kontaktieren kontrastieren kontrollieren konvertieren konzentrieren konzipieren
kooperieren koordinieren kopieren korrigieren korrespondieren korrumpieren kostümieren kreieren kreisen kreuzen kriminalisieren kriseln kritisieren kulminieren kursieren kuratieren
lächeln lancieren legalisieren legitimieren liberalisieren limitieren liquidieren lizenzieren lobbyieren lokalisieren lynchen manifestieren manipulieren manövrieren marschieren maskieren massakrieren maximieren  meutern minimieren
missachten missbilligen missbrauchen missglücken misshandeln misslingen mobilisieren moderieren modernisieren modifizieren monieren monopolisieren montieren motivieren musizieren mutmaßen nationalisieren navigieren negieren neutralisieren nominieren normalisieren notieren novellieren
offenbaren offerieren okkupieren operieren opponieren optieren optimieren orakeln orchestrieren organisieren orientieren paktieren parken parieren partizipieren passieren patentieren pausieren pendeln pensionieren perfektionieren pilgern platzieren platzen plausibilisieren plädieren poltern posieren positionieren
postieren postulieren potenzieren prallen praktizieren predigen preisgeben privatisieren privilegieren probieren produzieren profilieren profitieren prognostizieren programmieren proklamieren promovieren propagieren prosperieren protegieren protestieren protokollieren prozessieren provozieren präferieren präsentieren präsidieren präzisieren publizieren
qualifizieren quälen radikalisieren randalieren ratifizieren rationieren reagieren reaktivieren realisieren rebellieren recherchieren rechtfertigen reduzieren referieren reflektieren reformieren registrieren regulieren rehabilitieren reisen rekonstruieren rekrutieren relativieren reparieren repatriieren replizieren
repräsentieren reservieren residieren resignieren resultieren resümieren revanchieren revidieren revoltieren revolutionieren riskieren rivalisieren rodeln rotieren ruinieren rumoren sabotieren salutieren sanktionieren scharen schikanieren schließen schlittern schockieren schwanken sekundieren selektieren sensibilisieren separieren servieren signalisieren
signieren simulieren skandieren skizzieren sondieren sortieren spazieren spekulieren spezialisieren spezifizieren spionieren sponsern stabilisieren stagnieren standardisieren stationieren stigmatisieren stilisieren stimulieren stolpern strangulieren strapazieren studieren subventionieren suggerieren suspendieren symbolisieren sympathisieren synchronisieren systematisieren
tabuisieren taktieren tangieren telefonieren tendieren terrorisieren thematisieren titulieren tolerieren torpedieren trainieren transferieren transformieren transportieren traumatisieren triumphieren twittern umzingeln unterjochen unterminieren unterrichten unterstellen unterschlagen urteilen usurpieren
vakzinieren verabreden verabschieden verachten verallgemeinern veranlassen veranschlagen veranschaulichen veranstalten verantworten verarzten verbannen verbarrikadieren verbergen verbessern verbieten verbitten verblüffen verbluten verbüßen verbünden verdammen verdoppeln verdreifachen verdächtigen verdrängen vereidigen vereinbaren vereinfachen vereinheitlichen vereinigen
vereinnahmen vereiteln vererben verewigen verfassen verfaulen verfeinden verfälschen verfestigen verfremden verfrachten verfügen vergelten vergesellschaften vergewaltigen vergewissern vergiften vergrößern vergüten verhaften verharmlosen verhandeln verheimlichen verherrlichen verhängen verhöhnen verhören verhungern verhüten verkehren verklagen verkleinern verkomplizieren verkraften verkrachen
verkünden verlautbaren verlagern verlangsamen verletzen verleumden verlieren verlängern verlosen vermachen vermarkten vermehren vermeiden vermieten vermindern verminen vermitteln vermuten vernachlässigen vernehmen verneinen vernichten verpachten verpassen verpflichten verplempern verprügeln verriegeln verringern versammeln verschanzen verschiffen
verschlechtern verschlimmern verschonen verschulden verschwenden verschärfen versichern versiegeln versklaven versperren verspotten verstaatlichen verstauen verständigen verstümmeln verstärken versäumen versöhnen verteidigen verteuern vertuschen verunglücken verunsichern verunstalten veruntreuen verurteilen verursachen vervielfachen vervollständigen verwandeln
verwahrlosen verwalten verwehren verweigern verwirklichen verwirren verwunden verwundern verwüsten verzichten verzögern verzollen veröffentlichen vibrieren visieren visitieren votieren wagen wälzen wanken warnen weilen weigern weissagen wetten wettern widerfahren widerhallen widerlegen widersprechen wiederholen wimmeln wirtschaften würdigen wüten
zaubern zelten zentralisieren zertifizieren zertrümmern zirkulieren zitieren zivilisieren zürnen zweckentfremden zwischenlanden öffnen ächten ängstigen ärgern übereignen übereilen überfluten überführen übergeben überhäufen überlisten übermitteln übernachten überqueren überraschen übersenden überstehen überstimmen übertreffen überwachen überweisen überwiegen überzeugen
gefangen|nehmen bekannt|geben kennen|lernen teil|nehmen teil|haben statt|finden preis|geben lahm|legen wett|machen fest|nehmen fest|setzen fest|stellen wahr|nehmen gleich|setzen bloß|stellen sicher|stellen klar|stellen still|legen stand|halten statt|geben acht|geben zugrunde|richten ruhig|stellen blank|legen offen|legen hinein|ziehen herein|legen dafür|halten zwischen|landen not|landen wieder|wählen
wiederauf|bauen wiederher|stellen wiederauf|nehmen wiederein|führen wiederein|setzen ab|tun bei|pflichten beschwichtigen folgern frohlocken höhnen insistieren schmähen ein|kesseln fahnden aus|händigen wieder|vereinigen wieder|eröffnen wieder|beleben vor|verlegen aus|verhandeln an|erkennen zu|erkennen ab|erkennen an|vertrauen vor|enthalten auf|erlegen vor|verurteilen
achten an|dauern an|gehören an|gelten aufrecht|erhalten beachten bedauern beobachten beschränken beschäftigen betrachten bewegen bilden brauchen ein|schränken enden
erhöhen erinnern erlauben erleichtern erleiden erweitern essen freuen fördern gelangen gelingen genießen gestalten glauben hinweg|helfen interessieren kosten leiden
markieren meiden meinen nähren regieren reifen spiegeln stammen stiften säumen tun unterstreichen verbreiten verdeutlichen verlangen verschlingen vertagen vertiefen
vor|bereiten wider|spiegeln wissen überwinden
ab|statten aus|statten ab|beordern ab|bröckeln ab|driften ab|ebben ab|flauen ab|gleiten ab|kanzeln ab|kapseln ab|montieren ab|rutschen ab|sacken ab|schirmen ab|schmettern ab|schotten ab|servieren ab|stempeln ab|transportieren ab|wälzen an|bahnen an|beraumen an|docken an|eignen an|fachen an|feinden an|flehen an|häufen an|kreiden an|kurbeln
an|maßen an|peilen an|reichern an|reizen an|schneiden an|spitzen an|stacheln an|stiften an|strengen an|strömen an|zapfen an|zetteln auf|bahren auf|begehren auf|bereiten auf|bessern auf|bewahren auf|blähen auf|brausen auf|bürden auf|hellen auf|keimen auf|lockern auf|oktroyieren auf|peitschen auf|schaukeln auf|schlüsseln auf|schütten auf|sparen auf|splittern auf|stacheln auf|tun auf|wirbeln auf|zehren
aus|arten aus|bedingen aus|bessern aus|beuten aus|bluten aus|booten aus|breiten aus|diskutieren aus|dünnen aus|folgen aus|hecken aus|höhlen aus|kundschaften aus|liegen aus|losen aus|loten aus|manövrieren aus|merzen aus|messen aus|peitschen aus|probieren aus|radieren aus|schauen aus|schiffen aus|schleusen aus|schöpfen aus|schütten aus|schwärmen aus|sortieren aus|spionieren aus|staffieren aus|tarieren aus|tricksen aus|verkaufen
ein|äschern ein|behalten ein|betten ein|beziehen ein|bilden ein|blenden ein|büßen ein|dämmen ein|engen ein|flößen ein|fügen ein|gemeinden ein|hämmern ein|igeln ein|jagen ein|kassieren ein|kreisen ein|läuten ein|lullen ein|motten ein|münden ein|nisten ein|pendeln ein|schnüren ein|schüchtern ein|schulen ein|segnen ein|spannen ein|streichen ein|studieren ein|stürmen ein|verleiben ein|zäunen
bei|fügen dar|tun durch|boxen durch|forsten durch|kämmen durch|kreuzen durch|leuchten durch|peitschen durch|spielen durch|stellen durchbohren durchkämmen durchkreuzen durchleuchten durchqueren durchtrennen fort|bestehen fort|dauern frei|pressen fest|fahren fest|klammern heran|führen heraus|bekommen heraus|halten heraus|holen heraus|reden heraus|stellen heraus|treten herbei|reden herein|brechen herein|lassen herum|reißen
herunter|stufen hinaus|werfen hinterlegen hinterziehen hinunter|stürzen hinzu|treten hoch|schrauben hoch|stufen los|ziehen mit|entscheiden mit|erleben mit|geben nach|ahmen nach|bessern nach|drängen nach|haken nach|vollziehen nach|wählen nahe|bringen nieder|knien nieder|stimmen nieder|walzen tot|schießen überantworten überbrücken überlasten überrumpeln überschatten überschütten überstürzen überwältigen überwintern
um|besetzen um|funktionieren um|gestalten um|gruppieren um|krempeln um|schichten um|schulden um|schulen um|strukturieren um|verteilen umfahren umkämpfen umringen umrunden unterbreiten unterhöhlen unterteilen verabreichen verabscheuen verarmen veräußern verblassen verbrüdern verbürgen verderben verdunkeln verehren vereinen verfeuern verflechten verhärten verhehlen verkörpern verkündigen vermählen vermengen vermissen
vermummen vernetzen veröden verscharren verschätzen verscherzen verschleiern verschleudern verschmutzen verschrecken verschrotten verschütten versickern versiegen verstricken verstummen vertonen vertrösten vertun verunreinigen verweilen verwöhnen verzehren verzeihen vor|knöpfen vor|preschen vor|schießen vor|schützen vor|sitzen voran|bringen vorbei|fahren weg|sperren weiter|bestehen weiter|kämpfen wieder|bekommen wieder|sehen
zu|billigen zu|drehen zu|fügen zu|gestehen zu|muten zu|reden zu|reichen zu|schicken zu|steuern zurück|behalten zurück|beordern zurück|erlangen zurück|erhalten zurück|erstatten zurück|reichen zurück|sehnen zurück|senden zurück|transportieren zurück|überweisen zurück|verfolgen zurück|verlegen zusammen|bleiben zusammen|fügen zusammen|raufen zusammen|rotten zusammen|zucken
absorbieren aktivieren animieren assistieren assoziieren beflaggen beflügeln befremden befristen begnügen belächeln beordern berechtigen bersten bescheren beschirmen beschweren bestehlen betätigen betreuen beunruhigen bewähren bewerkstelligen entbehren entehren entern entfalten entfesseln entgleiten entmilitarisieren entmündigen entrechten entrinnen entstammen enttarnen entthronen entwirren entwischen entwurzeln entziffern entzweien
erbeuten erblinden erflehen erfragen erfreuen ergattern erheitern erhellen erhitzen erklimmen erkunden erkundigen erlahmen erledigen ernähren erröten erschöpfen erschweren erstarken erstarren ersticken ertappen ertränken erübrigen erwehren gegenüber|stellen generieren glorifizieren glücken grüßen hadern hassen hinken horten hüten irritieren keimen knacken köpfen koalieren kodifizieren kolportieren kontaminieren kreuzigen
läuten lüften malträtieren meistern militarisieren mobben munkeln obliegen ohrfeigen pflücken preschen prügeln respektieren säubern schänden scheuen schlängeln schmälern schnappen schonen schüren schürfen schweben schwelen sistieren steinigen stornieren sühnen tarnen türmen übertünchen wildern zähmen zanken zerfetzen zermürben zerschellen zerschmettern zersplittern zersprengen zerstreiten zerstückeln züchtigen zücken zugrunde|gehen zwangsverwalten
hofieren umgarnen umwerben dämpfen lauten fühlen vermögen träumen lachen taugen beinhalten variieren renovieren restaurieren verspäten terminieren schulen speichern klappen fließen züchten altern inne|haben vor|enthalten
aus|bilden aus|dehnen frei|schalten pachten roden um|benennen vollenden küssen beten
`;

/** The verbs of news German in the notation of `verb-forms.ts`. */
export const PLAIN_VERBS_MARKED: readonly string[] = [
  ...new Set([...FAMILIES.trim().split("\n").flatMap(familyOf), ...words(ALONE)]),
];

function familyOf(line: string): string[] {
  const [simple = "", relatives = ""] = line.split(":");
  const [separable = "", fixed = ""] = relatives.split(";");
  return [simple, ...words(separable).map((prefix) => `${prefix}|${simple}`), ...words(fixed).map((prefix) => prefix + simple)];
}
