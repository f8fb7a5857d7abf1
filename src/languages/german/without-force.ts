/** What can be won without force. */
export const WON: readonly string[] =
  "=markt =märkte =herzen -titel -medaille =gold -pokal =spitze =tabellenspitze =platz -domäne -domänen =publikum".split(" ");
/** What collides without a fight. */
export const VEHICLES: readonly string[] =
  "-auto -autos -wagen -bus -busses -zug -zuges -zugs -züge -lastwagen -lastwagens -lkw -pkw -schiff -schiffe -schiffs -flugzeug -flugzeuge -straßenbahn -motorrad".split(
    " ",
  );
/** What firms bring to those who buy it. */
export const SOLD: readonly string[] =
  "-zeitung -firma -unternehmen -verlag -label -software -programm -spiel -produkt -produkte -album -marke -weltweit".split(" ");
/** What is taken in or up without force. */
export const HELD: readonly string[] =
  "-rolle -position -platz -haltung -stellung -raum -geld -gelder -euro -dollar -mark -franken -steuern -medikament -mahlzeit".split(
    " ",
  );
/** What is only planned or written and can be hit in a figure of speech. */
export const PLANS: readonly string[] =
  "-politik -plan -pläne -verhandlungen -prozess -abkommen -vorhaben -reform -gespräche -initiative -einigung -kompromiss -dialog =frieden -lösung -gipfel -wahl -bemühungen".split(
    " ",
  );

/** What can be damaged without a fight. */
export const IMMATERIAL: readonly string[] =
  "-demokratie -vertrauen -ruf -ansehen -image -beziehungen -glaubwürdigkeit -verhältnis -hoffnung -hoffnungen -einheit -frieden -zusammenhalt -wirtschaft -karriere -umwelt -klima -freundschaft -rechtsstaat -freiheit -existenz -zukunft -träume".split(
    " ",
  );
