/** The languages that goals and purposes are judged in (design §11). */
export const JUDGED_LANGUAGES = ['en', 'fr', 'de', 'es'] as const;
export type JudgedLanguage = (typeof JUDGED_LANGUAGES)[number];

/** Words of one language as they stand in normalised text (no accents), as parts of a regular expression. */
export interface GoalWords {
  /** What changes for somebody, or what is to be found out. */
  readonly outcome: string;
  /** Who is better off. */
  readonly who: string;
  /** Doing the sprint's work, what its items are called, and other names of it: together they restate the sprint. */
  readonly finish: string;
  readonly items: string;
  readonly work: string;
  /** Words that may stand between and around those without adding an objective. */
  readonly filler: string;
  /** Going on with something: an activity, no objective. */
  readonly activity: string;
  /** Whole goals that say nothing. */
  readonly placeholder: string;
}

// prettier-ignore
export const GOAL_WORDS: Readonly<Record<JudgedLanguage, GoalWords>> = {
  en: {
    outcome: 'so that|in order to|can|could|be able to|able to|let|lets|enabl\\w+|allow\\w*|help|helps|make it possible|makes it possible|reduc\\w+|cut|cuts|cutting|lower|lowers|decreas\\w+|increas\\w+|grow|grows|rais\\w+|improv\\w+|boost\\w*|speed up|speeds up|shorten\\w*|simplif\\w+|avoid\\w*|prevent\\w*|eliminat\\w+|protect\\w*|sav(?:e|es|ing)|learn|find out|validat\\w+|prove|proves|releas\\w+|launch\\w*|roll out|go live|goes live|no longer|faster|quicker|easier|simpler|safer|cheaper|fewer|without|instead of|less|within (?:a|an|one|two|the|\\d+) (?:minutes?|hours?|days?|weeks?)|in under|self service',
    who: 'customers?|consumers?|users?|clients?|buyers?|sellers?|shoppers?|agents?|patients?|nurses?|doctors?|drivers?|riders?|passengers?|students?|teachers?|tenants?|citizens?|members?|guests?|readers?|players?|analysts?|managers?|merchants?|suppliers?|employees?|colleagues?|recruiters?|accountants?|administrators?|admins|teams?|partners?|shops|stakeholders?|visitors?|subscribers?|developers?|devs|testers?|people|operators?|technicians?|(?:for|by|to|our|gives?|giving|helps?|lets?|the) (?:support|sales|finance|ops|operations|marketing|business|hr|legal|procurement|logistics|customer service)|(?:support|sales|finance|ops|operations|marketing|business|hr|legal) (?:staff|can|agents?|sees?|gets?|knows?)|everyone|anyone',
    finish: 'finish\\w*|complet\\w+|clos(?:e|es|ing)|deliver\\w*|do|end|ends|ending|achieve|burn down|burn|get through|clear|resolve|fix|solve|implement|work through|get|tackle|ship|wrap up',
    items: 'tickets?|issues?|stories|story|tasks?|items?|us|pbis?|points?|pts|sp|bugs?|subtasks?|defects?',
    work: 'backlog|sprint|everything|work|board|commitment|scope|carry ?overs?|leftovers?',
    filler: 'all|the|our|of|in|on|this|that|and|as|many|much|possible|open|remaining|planned|committed|current|last|previous|next|from|by|for|to|user|story|team|left|over|carried|spillover|done|at|least|rest|end|within|time|up|more|than|points?|we|have|every|single|assigned|successfully|it|with|a|any|other|critical|urgent|important|blocking|high|prio|priority|p\\d|fixed|solved|closed|finished|completed|before|release|are|is|\\d+',
    activity: 'continu\\w+(?: (?:with|the|to|on|work|working))*|carry on with|keep (?:working|going)(?: on)?|work(?:ing)? on|progress on|make progress (?:on|with)|proceed with',
    placeholder: 'tbd|tba|tbc|todo|to do|to be (?:defined|done|decided|determined)|none|no (?:sprint )?goal(?: (?:this|for this) (?:time|sprint))?|goal|(?:the )?sprint(?: \\d+)? goals?|holiday sprint|vacation sprint|n a|na|misc|miscellaneous|various|various (?:topics|things|stuff|improvements|bugs)|stuff|see (?:tickets?|board|backlog|jira|below|above|description)|bug ?fix(?:es|ing)?|bugs|fix(?:ing)? bugs|support|maintenance|technical (?:work|tasks|debt)|tech debt|as planned|as discussed|same as (?:last|previous|before)(?: sprint)?|business as usual|bau|catch up|hardening|stabili[sz]ation|improvements?|test|xxx+|asap',
  },
  fr: {
    outcome: 'afin (?:de|d|que|qu)|pour (?:que|qu|pouvoir)|permet\\w*|peut|peuvent|puisse|puissent|pourra|pourront|pouvoir|redui\\w+|reduction|diminu\\w+|baisser|augment\\w+|amelior\\w+|acceler\\w+|simplifi\\w+|facilit\\w+|evit\\w+|empech\\w+|gagn\\w+|fiabilis\\w+|securis\\w+|raccourci\\w*|valid\\w+|apprendre|savoir si|verifier (?:que|si)|lancer|lancement|mettre en production|mise en production|mettre en ligne|mise en ligne|ouvrir|aider|aide|plus (?:vite|rapide|rapides|rapidement|simple|simples|simplement|facile|facilement|fiable|fiables|sur|surs)|moins (?:de|d)|sans|en autonomie|eux memes',
    who: 'clients?|clientes?|utilisateurs?|utilisatrices?|usagers?|acheteurs?|acheteuses?|vendeurs?|vendeuses?|abonnes?|visiteurs?|voyageurs?|patients?|infirmier\\w*|medecins?|etudiants?|enseignants?|locataires?|citoyens?|adherents?|membres?|agents?|conseillers?|conseilleres?|gestionnaires?|comptables?|commerciaux|commercial|commerces?|magasins?|partenaires?|fournisseurs?|collaborateurs?|collegues?|salaries?|equipes?|developpeurs?|developpeuses?|testeurs?|exploitants?|administrateurs?|metier|metiers|exploitation|service client|relation client|recruteurs?|managers?|chacun|tout le monde',
    finish: 'termin\\w+|fini\\w*|livr\\w+|clotur\\w+|clore|ferm\\w+|complet\\w+|realis\\w+|faire|tenir|trait\\w+|resoudre|corriger|boucl\\w+|acheve\\w*|depil\\w+|solder',
    items: 'tickets?|us|stories|story|taches?|points?|items?|sujets?|anomalies|bugs?|demandes?',
    work: 'backlog|sprint|reste a faire|engagement|tout|reliquats?|restes?',
    filler: 'tout|tous|toute|toutes|le|la|les|l|du|de|des|d|un|une|en|au|aux|et|ce|cette|ces|nos|notre|que|qui|sont|est|cours|restant|restants|restante|restantes|ouvert|ouverts|ouvertes|prevu|prevus|prevue|prevues|dernier|precedent|prochain|plus|possible|maximum|max|avec|pour|dans|user|stories|reste|a|faire|fin|avant|la|sprint|sur|board|tableau|colonne|ce|\\d+',
    activity: 'continu\\w+(?: (?:a|de|le|la|les|l|sur|travail\\w*))*|poursui\\w+(?: (?:le|la|les|l|de))*|avanc\\w+ (?:sur|dans)|travaill\\w+ sur|progresser sur|la suite de|suite (?:du|de la|des)',
    placeholder: 'a definir|objectif|objectif du sprint|objectif de sprint|pas d objectif|aucun|neant|rien|divers|voir (?:tickets?|tableau|jira|backlog)|bugs?|corrections? de bugs|correction d anomalies|anomalies|maintenance|support|technique|dette technique|taches? techniques?|sujets? techniques?|comme (?:prevu|d habitude)|idem|idem (?:sprint )?precedent|meme objectif(?: que (?:le )?sprint precedent)?|run|stabilisation|ameliorations?|reste a faire|suite|tma',
  },
  de: {
    outcome: 'damit|sodass|so dass|um [a-z0-9 ]{0,80}? zu|kann|kannst|konnen|konnt|konnten|ermoglich\\w*|reduzier\\w*|verringer\\w*|senken|senkt|senkung|verkurz\\w*|beschleunig\\w*|erhoh\\w*|steiger\\w*|verbesser\\w*|vereinfach\\w*|erleichter\\w*|vermeid\\w*|verhinder\\w*|schutz\\w*|sparen|spart|einspar\\w*|entlast\\w*|gewinn\\w*|sicherstell\\w*|sicher stellen|validier\\w*|herausfinden|herausgefunden|uberpruf\\w* ob|pruf\\w* ob|lernen|veroffentlich\\w*|einfuhr\\w*|ausroll\\w*|live gehen|geht live|gehen live|schneller|einfacher|leichter|sicherer|gunstiger|weniger|ohne|selbst|selbststandig|selbstandig|\\w*(?:senkung|steigerung|reduzierung|reduktion|verbesserung|vereinfachung|beschleunigung|verkurzung|vermeidung|erhohung|entlastung)',
    who: '\\w*(?:kunden?|kundin|kundinnen|kundschaft|nutzer|nutzern|nutzers|nutzerin|nutzerinnen|nutzende|nutzenden|anwender|anwendern|anwenderin|anwenderinnen|anwendende|benutzer|benutzern|kaufer|kaufern|kauferin|kauferinnen|verkaufer|verkaufern|besteller|handler|handlern|handlerin|besucher|besuchern|mieter|mietern|mieterinnen|vermieter|patient|patienten|patientin|patientinnen|mitglied|mitglieder|mitgliedern|mitarbeiter|mitarbeitern|mitarbeiterin|mitarbeiterinnen|mitarbeitende|mitarbeitenden|entwickler|entwicklern|entwicklerin|entwicklerinnen|entwickelnde|tester|testern|partner|partnern|berater|beratern|sachbearbeiter|sachbearbeitern|sachbearbeitung|lieferant|lieferanten|abonnent|abonnenten|leser|leserinnen|fahrer|fahrern|fahrgast|fahrgaste|burger|burgern|burgerinnen|schuler|schulern|studierende|studierenden|lehrkraft|lehrkrafte|arzt|arzte|arztinnen|pflegekraft|pflegekrafte|kollegen|kolleginnen|fachbereich|fachbereiche|fachabteilung|abteilung|abteilungen|\\w{3,}erinnen|admins|administratoren|redakteur|redakteure|buchhaltung|vertrieb|einkauf|kundendienst|kundenservice|servicecenter|filiale|filialen|gast|gaste|gasten|bewerber|bewerbern)|teams?|(?:der|den|dem|unser|unserem|fur|vom|im) (?:support|betrieb|innendienst|aussendienst)|alle beteiligten|jeder|jede',
    finish: 'abschliess\\w*|abschluss|fertigstellung|abgeschlossen|fertigstell\\w*|fertig ?gestellt|fertig machen|fertigmachen|beenden|beendet|erledig\\w*|abarbeit\\w*|abgearbeitet|umsetzen|umgesetzt|liefer\\w*|schliess\\w*|schaffen|machen|bearbeiten|beheben|behoben|fixen|fertig|leerraumen|abbauen|bekommen|kriegen',
    items: 'tickets?|stories|story|aufgaben?|punkte|story ?points?|items?|vorgange?|restaufgaben|bugs?|fehler|themen',
    work: 'backlog|sprint|sprints|restarbeiten|reste|rest|ubertrage?|alles|arbeiten|commitment|sprint ?backlog|sprintinhalt',
    filler: 'alle|aller|alles|die|der|das|den|dem|des|unsere|unser|diese|dieser|diesen|dieses|offene|offenen|restliche|restlichen|verbleibende|verbleibenden|geplante|geplanten|aus|im|in|am|vom|von|zum|und|bis|noch|so|viele?|wie|moglich|moglichst|letzten|letztem|vorherigen|nachsten|ubrigen|ubrige|erfolgreich|mit|sprint|user|ende|mindestens|kritischen?|wichtigen?|wir|werden|sind|haben|bekommen|kriegen|\\d+',
    activity: 'weiter(?:arbeit\\w*|machen|entwickl\\w*|fuhr\\w*)?(?: (?:an|am|mit|der|die|das|den|dem|arbeiten))*|fortsetz\\w*|fortfuhr\\w*|arbeiten an|arbeit an|fortschritte? (?:bei|mit)|vorankommen (?:bei|mit)',
    placeholder: 'ziel|sprintziel|sprint ziel|kein(?: ziel| sprintziel)?|keins|keines|nichts|offen|noch offen|wird noch definiert|folgt|diverses|verschiedenes|sonstiges|siehe (?:tickets?|board|jira|backlog)|bugs|bugfix\\w*|fehlerbehebung(?:en)?|fehler beheben|wartung|wartungsarbeiten|support|technische (?:aufgaben|schulden|themen)|wie (?:geplant|besprochen|immer|gehabt|letzter sprint|im letzten sprint)|stabilisierung|hartung|aufraumen|restarbeiten|tagesgeschaft|weiter so|verbesserungen',
  },
  es: {
    outcome: 'para que|para poder|con el fin de|pueda|puedan|puede|pueden|podra|podran|permit\\w*|reduc\\w+|reduzc\\w+|disminu\\w+|bajar|aument\\w+|mejor\\w*|aceler\\w+|agiliz\\w+|simplific\\w+|facilit\\w+|evit\\w+|impedir|ahorr\\w+|proteg\\w+|acort\\w+|validar|validamos|aprender|averiguar|comprobar si|saber si|lanzar|lanzamiento|publicar|desplegar|poner en produccion|puesta en produccion|ayudar|mas (?:rapido|rapidos|rapida|rapidamente|facil|faciles|sencillo|simple|simples|seguro|segura|seguros)|menos|sin|por si mism\\w+|autoservicio',
    who: 'clientes?|clientas?|usuari\\w*|compradores|comprador|compradoras?|vendedores|vendedor|visitantes?|pacientes?|medicos?|enfermer\\w+|estudiantes?|alumnos?|profesores|inquilinos?|ciudadan\\w+|socios?|miembros?|agentes?|gestores|gestor|asesores|asesor|contables?|comerciales|comercios?|tiendas|proveedores|proveedor|empleados?|empleadas?|companeros|equipos?|desarrollador\\w*|testers?|administrador\\w*|operadores|operador|operaciones|ventas|negocio|atencion al cliente|soporte (?:puede|vea|tenga|recibe)|(?:de|para|a|al) soporte|suscriptores|viajeros|lectores|conductores|todos nosotros',
    finish: 'termin\\w+|complet\\w+|cerr\\w+|cierre|acab\\w+|finaliz\\w+|entreg\\w+|hacer|resolver|corregir|cumplir|sacar|vaciar|arreglar',
    items: 'tickets?|historias?|tareas?|puntos|items?|incidencias?|bugs?|errores|temas',
    work: 'backlog|sprint|pendientes?|todo|compromiso|resto',
    filler: 'todo|todos|toda|todas|el|la|los|las|lo|del|de|un|una|en|con|y|a|al|este|esta|que|nuestro|nuestra|abierto|abiertos|abiertas|restantes?|pendientes?|planificad\\w+|anterior|ultimo|pasado|proximo|mas|posible|maximo|usuario|sprint|falta|faltan|queda|quedan|para|por|fin|antes|tiempo|nos|se|\\d+',
    activity: 'continu\\w+(?: (?:con|el|la|los|las|trabajando|en))*|seguir(?: (?:con|trabajando|avanzando|en))+|avanz\\w+ (?:en|con)|trabajar en|progresar en',
    placeholder: 'por definir|pendiente|pendiente de definir|objetivo|objetivo del sprint|sin objetivo|ninguno|ninguna|nada|varios|varias cosas|temas varios|ver (?:tickets?|tablero|jira|backlog)|bugs|correccion de (?:bugs|errores)|corregir (?:bugs|errores)|mantenimiento|soporte|tareas? tecnicas?|temas? tecnicos?|deuda tecnica|como (?:siempre|previsto|el anterior)|igual que (?:el )?(?:sprint )?(?:anterior|pasado)|estabilizacion|mejoras',
  },
};

/**
 * The most common words of a language, as they stand in normalised text. Languages that are not judged are here so that
 * a goal in one of them is recognised as such instead of being judged by words it happens to share.
 */
// prettier-ignore
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the a an and of to for with from by on in at is are be can will so that our we you they their it this these all new not as or into more less than when while without before after each every up out per have has its first live ready via between across during only also any who which what where how make made get gets use used using show see know start finish complete done deliver fix add create build work page payment order orders account search booking login invoice invoices report data customer user bug bugs',
  fr: 'le la les l un une des du de d et a au aux en pour par sur avec dans est sont nos notre votre vos leur leurs ce cette ces qui que qu ne pas plus moins sans tous toutes nous vous ils elles il elle ou ou afin lors se s sa son ses c nouvelle nouveau nouveaux premiere premier depuis entre chaque fois jour jours semaine etre avoir peut fait mise paiement commande commandes facture factures recherche compte refonte donnees parcours',
  de: 'der die das den dem des ein eine einen einem einer und oder in im ist sind fur mit von vom zu zum zur auf an am bei nach uber unter ohne dass wir unser unsere unserer sie er es nicht mehr weniger alle neue neuer neuen neues wird werden als aus bis um sich so auch nur wenn ihre ihr ihren erste ersten jede jeden pro ab ins beim durch gegen zwischen bezahlung bestellung bestellungen rechnung rechnungen suche anmeldung daten konto kann konnen',
  es: 'el la los las un una unos unas de del y o en con por para al es son nuestro nuestra nuestros sus su que no mas menos sin todos todas lo se como cuando nuevo nueva nuevos nuevas primer primera desde entre cada vez dias dia semana hasta sobre ya pago pagos pedido pedidos factura facturas busqueda cuenta datos a',
  nl: 'de het een en van in op voor met niet zijn kan kunnen wordt worden onze ons wij we naar bij ook uit te om dat die alle nieuwe klanten gebruikers zonder door aan als nog meer minder deze zodat hun is er werken drie betalen',
  it: 'il lo la i gli le un uno una di del della dei delle degli e in per con su non sono puo possono nostro nostra nostri che da dal al alla alle ai piu meno senza tutti tutte nuovo nuova utenti clienti come quando dopo prima ogni nel nella pagare',
  pt: 'o a os as um uma de do da dos das e em no na nos nas com por para nao sao pode podem nosso nossa que ao aos mais menos sem todos todas novo nova usuarios clientes como quando pelo pela ja cada sua seu pagamento pagamentos',
  pl: 'i w na do z nie jest sa sie dla oraz przez ze po od moga moze uzytkownicy klienci klient aby zeby co to jak za bez nowy nowa wszystkie platnosci',
  sv: 'och att det en ett som for till med av inte kan ar pa vi kunder anvandare utan alla ny nya fran den de har ska sa',
  da: 'og at det en et som for til med af ikke kan er pa vi kunder brugere uden alle ny nye fra den de har skal saa kunne',
  no: 'og at det en et som for til med av ikke kan er pa vi kunder brukere uten alle ny nye fra den de har skal kunne',
  fi: 'ja on ei etta voi voivat asiakkaat kayttajat kaikki uusi uudet ilman kanssa maksaa',
  cs: 'a v na je se pro aby s z do jsou mohou muze zakaznici uzivatele vsechny novy nova bez nebo pri',
  tr: 've bir icin ile bu olarak musteriler kullanicilar yeni tum daha olan',
  ro: 'si in pe cu din pentru este sunt clientii utilizatorii pot noua nou fara toate mai la',
  hu: 'a az es hogy ugyfelek felhasznalok minden uj nem egy meg',
  id: 'dan di ke untuk dengan yang pelanggan pengguna dapat bisa baru semua tanpa dari',
  vi: 'va cua cho voi la khach hang nguoi dung co the moi khong trong',
};
