/**
 * Words that say nothing to a reader by themselves, normalised: a decision may lean on them, a reason may not be made of
 * them. Articles, pronouns, prepositions, conjunctions, auxiliaries and question words of four languages.
 */
export const FUNCTION_WORDS: Readonly<Record<'en' | 'fr' | 'de' | 'es', string>> = {
  en: `a an the this that these those there here it its itself i me my we us our ours you your he him his she her they
 them their theirs who whom whose which what when where why how of to in on at by for from with without within
 into onto under about after before between during through until till since per via as than and or but nor so if
 because while whether not no be am is are was were been being do does did doing has have had having can could
 may might must shall should will would ll ve re don doesn didn isn aren won cant dont doesnt didnt isnt wont let
 lets s t m d just also too very really still already only even again ever any some all each every both either
 neither such same other others another one more most less least much many few lot lots bit etc eg ie vs please
 then rather now get gets got getting`,
  fr: `le la les l un une des du de d au aux ce cet cette ces ca cela on je j me m moi tu te t toi il elle ils elles
 lui leur leurs se s soi nous notre nos vous votre vos mon ma mes ton ta tes son sa ses qui que qu quoi dont ou
 quel quelle quels quelles quand comment pourquoi combien a avec sans pour par sur sous dans en entre vers chez
 depuis pendant avant apres jusque jusqu selon contre des et mais donc or ni car si comme lorsque lorsqu parce
 puisque afin alors ne n pas plus moins jamais rien etre suis es est sommes etes sont etait etaient sera seront
 avoir ai as avons avez ont avait auront peut peuvent pouvoir faut doit doivent devoir fait faire font y tout
 toute tous toutes chaque autre autres meme memes tres trop peu encore deja toujours aussi bien juste ici la etc
 svp`,
  de: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses
 diesen diesem jener jede jeder jedes jeden jedem ich mich mir mein meine wir uns unser unsere unserem unseren
 unserer du dich dir dein deine ihr ihre ihrem ihren ihrer euch euer eure sie er es ihm ihn ihnen sein seine
 seinem seinen seiner sich man wer wen wem wessen was welche welcher welches welchen welchem wann wo wohin woher
 warum wieso weshalb wie wieviel in im ins an am ans auf aufs aus bei beim bis durch fur gegen hinter mit nach
 neben ohne seit trotz uber um unter vom von vor wahrend wegen zu zum zur zwischen ab als und oder aber denn
 sondern doch wenn weil dass ob damit sodass nicht nichts nie auch nur noch schon wieder immer mehr weniger sehr
 so zu da hier dort dann jetzt nun mal eben bin bist ist sind seid war waren wird werden wurde wurden worden hat
 haben habe hatte hatten kann konnen konnte muss mussen soll sollen sollte will wollen darf durfen mag alle alles
 allen andere anderen anderer beide beiden etwas einige jeweils bitte usw zb ggf bzw`,
  es: `el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella esto eso yo me mi
 mis tu te tus el ella ello ellos ellas le les se si su sus nos nuestro nuestra nuestros nuestras vosotros os
 usted ustedes quien quienes que cual cuales cuanto cuantos cuando donde como porque de a en con sin por para
 sobre entre desde hasta hacia segun contra durante tras ante bajo y e o u ni pero sino aunque pues mas menos no
 nunca nada ya tambien solo muy tan tanto todavia aun siempre otra otro otras otros vez cada todo toda todos
 todas algun alguna algunos algunas ningun ninguna mismo misma ser es son soy somos era eran fue fueron sera esta
 estan estamos estaba estar hay haber ha han hemos he habia puede pueden poder debe deben deber tiene tienen
 tenemos tener hace hacen hacer va van ir aqui alli asi etc favor`,
};

/** Cardinal numbers, normalised. */
export const NUMBER_WORDS = `one two three four five six seven eight nine ten deux trois quatre cinq sept huit neuf dix
 zwei drei vier funf sechs sieben acht neun zehn dos tres cuatro cinco seis siete ocho nueve diez`;

/** Units of time, money and amount, normalised, with the ways they are written; weak after a number or a rate ("a month"). */
export const UNITS = `s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days wk week weeks month
 months year years ms pct percent k kb mb gb ms eur euro euros usd dollar dollars pt pts points sp
 seconde secondes heure heures jour jours semaine semaines mois an ans annee annees
 sek sekunde sekunden minuten std stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren
 segundo segundos minuto minutos hora horas dia dias semana semanas mes meses ano anos puntos punkte punkten`;

/** Words between an amount and its unit of time: "30 min a month". */
export const RATE_WORDS = 'a an per par pro por je al';
