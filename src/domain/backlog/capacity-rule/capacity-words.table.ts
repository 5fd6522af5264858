/** What a word can be in a sentence that splits a team's capacity. */
export type WordClass =
  | 'technical' // technical work, certain by itself
  | 'debt' // technical work where capacity is spoken of: also a word of finance and of operations
  | 'functional' // the other half
  | 'capacity' // capacity, velocity, sprint
  | 'budget' // time, effort, share: capacity only where the sentence reserves it
  | 'share' // a share or quota; beside a technical word it needs nothing else
  | 'reserve' // to set aside
  | 'purpose' // for, on, to
  | 'small' // words between "20 %" and "capacity"
  | 'partOf' // of: a part of the technical work itself
  | 'every' // per sprint
  | 'sprint'
  | 'limiter' // at least, at most
  | 'change' // to reduce, to pay back: a goal, not a split
  | 'by' // by 20 %
  | 'compared' // 20 % fewer
  | 'outcome' // done, lost, saved: tells what happened
  | 'measure' // beside an amount: the amount measures this
  | 'negation'
  | 'elseAfter' // after a technical word: about something else (technical support)
  | 'machineBefore' // before capacity: of a machine, not of a team
  | 'workNoun' // task, story, topic: what a technical word usually stands before or after
  | 'sprintNoun' // after "sprint": about something in it, not about its capacity
  | 'ordinal' // before half: a part of the time, not of the capacity
  | 'points'
  | 'time'
  | 'percent';

const words = (list: string): readonly string[] => list.split(' ');

/** Normalised words in English, French, German and Spanish; `x*` stands for every word that begins, `*x` that ends so. */
export const CAPACITY_WORDS: Readonly<Record<WordClass, readonly string[]>> = {
  technical: words(
    'tech technical technicals technique techniques technik technikthemen technikaufgaben technikschulden technikanteil ' +
      'technikbudget technikquote technikkapazitat technikzeit technikpuffer techniktickets technikstories technikarbeit ' +
      'technikpunkte technisch technische technischen technischer technisches ' +
      'tecnico tecnica tecnicos tecnicas techdebt techdept techschulden techstories techtasks refactor* refacto* ' +
      'refaktor* enabler enablers habilitadores chore chores hardening modernisation modernization modernisierung ' +
      'codequalitat techthemen techarbeit techaufgaben techbudget techanteil techquote techkapazitat techzeit',
  ),
  debt: words(
    'debt debts dette dettes schulden *schulden deuda deudas maintenance wartung wartungs* mantenimiento infra ' +
      'infrastructure infrastruktur infraestructura architecture architektur arquitectura devops',
  ),
  functional: words(
    'functional business biz feature features product story stories fonctionnel fonctionnelle fonctionnels ' +
      'fonctionnelles fonctionnalite fonctionnalites metier produit fachlich fachliche fachlichen fachlicher fachliches ' +
      'fachthemen funktional funktionale funktionalen funktionen funktion funcional funcionales funcionalidad ' +
      'funcionalidades negocio producto produkt roadmap neuentwicklung historias userstories featurearbeit ' +
      'featureentwicklung produktarbeit innovation',
  ),
  capacity: words(
    'capacity capacities velocity kapazitat *kapazitat kapazitaten velocite capacite capa capacidad velocidad sprintbudget ' +
      'sprint sprints iteration iterations iteracion iteraciones pi bandwidth sprintpunkte storypoints',
  ),
  budget: words(
    'time budget effort points pts sp zeit *zeit *budget aufwand temps effort charge tiempo esfuerzo presupuesto punkte ' +
      'puntos slack puffer buffer tampon hours stunden heures horas week woche semaine semana month monat mois mes',
  ),
  share: words(
    'quota quotas rule regel regle regla share allocation allotment budget capacity anteil *anteil quote *quote *budget *kapazitat ' +
      'kapazitat quotient part quotepart enveloppe cuota cupo porcentaje reparto asignacion repartition verteilung ' +
      'aufteilung kontingent *kontingent budgets pourcentage capacite capacidad presupuesto puffer *puffer buffer tampon',
  ),
  reserve: words(
    'reserve reserves reserved reserving reservation allocate allocates allocated allocating dedicate dedicates dedicated ' +
      'dedicating set aside keep keeps spend spends spending invest investing assign assigned earmark earmarked devote ' +
      'devoted devoting block blocked hold ringfence ringfenced plan planned put book booked commit committed use goes ' +
      'reserver reservons reservez reservee reserves allouer allouons allouez alloue allouee dedier dedions dedie dediee ' +
      'dedies consacrer consacrons consacrez consacre consacree garder gardons prevoir prevoyons bloquer mettre cote ' +
      'investir affecter affectes affecte utiliser reservier* einplanen eingeplant einzuplanen vorsehen vorgesehen verwenden ' +
      'verwendet aufwenden freihalten freigehalten freizuhalten zuruckhalten blocken geblockt nutzen investieren investiert ' +
      'einraumen widmen gewidmet stecken planen geplant fliessen fliesst gehen geht reservar reservamos reservado reservada ' +
      'dedicar dedicamos dedica dedicado dedicada dediquemos destinar destinamos destinado destina asignar asignamos asignado ' +
      'guardar apartar invertir invertimos bloquear separar usar',
  ),
  purpose: words(
    'for on to into towards toward pour a au aux sur en dans fur in auf ins zum zur para al and und et y mit with',
  ),
  small: words(
    'story of the our a an each every all this that whole total team teams available de la le les l d du des notre nos chaque ' +
      'equipe totale disponible der die das den dem des vom von unserer unseren unsere jeder jedes jeden pro gesamten ' +
      'verfugbaren del el los las nuestra nuestro cada equipo total disponible per par por s sprint sprints iteration un ' +
      'une ein eine una im in',
  ),
  partOf: words('of de der des du del la las les unserer our'),
  every: words('per each every any pro je jedem jeden jeder par chaque por cada'),
  sprint: words('sprint sprints iteration iteracion pi increment inkrement'),
  limiter: words(
    'max maximum min minimum least most up to about around roughly approx ca circa etwa rund hochstens mindestens bis maximal ' +
      'minimal exceed depasser superar uberschreiten moins plus environ jusqu jusque maximo minimo menos mas hasta unos over than above below als que limit ' +
      'limited cap capped',
  ),
  change: words(
    'reduce reduces reducing cut cuts increase increases improve improves decrease lower raise speed grow drop boost shrink pay ' +
      'repay remove eliminate fix complete finish deliver close migrate solve tackle roll reduire baisser augmenter ameliorer ' +
      'diminuer rembourser supprimer eliminer terminer finir livrer corriger migrer resorber senken reduzieren erhohen ' +
      'verbessern steigern verringern abbauen beseitigen abschliessen beheben fertigstellen migrieren abgebaut reduziert ' +
      'reducir aumentar mejorar bajar disminuir pagar eliminar completar cerrar migrar corregir resolver terminar acabar entregar implementar achever finaliser realiser erledigen umsetzen ' +
      'ausliefern implement upgrade ship release deploy',
  ),
  by: words('by um'),
  compared: words('more less fewer mehr weniger plus moins mas menos faster schneller quicker higher lower'),
  outcome: words(
    'done completed complete finished lost lose loses wasted wastes waste consumes consumed costs cost eats ate burned saved ' +
      'saves freed gained slows slower faster failed fails fertig erledigt abgeschlossen verloren verlieren verschwendet kostet kosten left remaining restant ubrig ' +
      'frisst gespart eingespart termine terminee termines fini perdu perdons perd coute consomme gagne hecho terminado ' +
      'terminada completado perdido perdemos cuesta consume ahorra coverage abdeckung couverture cobertura ratio remained',
  ),
  measure: words(
    'spent verbracht verbraucht coverage *abdeckung couverture cobertura uptime availability verfugbarkeit disponibilite parity latency users customers ' +
      'traffic discount rabatt remise descuento conversion chance probability cpu memory heap faster slower slowdown speedup ' +
      'utilisateurs nutzer kunden usuarios clients clientes sessions requests orders revenue sales umsatz ventes ventas',
  ),
  negation: words(
    'no not don ne never stop stopped stopping without drop dropped abolish abolished instead kein keine keinen keiner nicht nie ' +
      'ohne abschaffen abgeschafft statt anstatt pas sans arreter supprimer jamais sin nunca dejar dejamos eliminar',
  ),
  elseAfter: words(
    'support supporter writing writer doc docs documentation data sheet datasheet spec specs specification specifications ' +
      'interview interviews lead leads leader leaders contact user users article articles blog talk event conference term terms partner partners ' +
      'team teams manual produit client clients cliente clientes daten datenblatt unterlagen dokumentation inspection ' +
      'inspections company companies stocks page pages mode window fee fees contract contracts plan plans hotline seo question ' +
      'questions error errors issue account accounts customers kunden sector branche products product course courses ' +
      'documentacion soporte kundendienst staff drawings repayment collection repayments coverage check checks',
  ),
  machineBefore: words(
    'cpu disk storage memory battery network cloud server servers cluster heap cache queue node nodes warehouse hotel ram ' +
      'speicher lager database db machine plant production seat bed load compute error response loading processing delivery ' +
      'waiting wait run up',
  ),
  workNoun: words(
    'bug bugs bugfixing bugfixes fixing fixes anomalies fehler fehlerbehebung errores work task tasks item items topic topics story stories ticket tickets improvement improvements stuff backlog things ' +
      'initiatives enablers excellence health arbeit arbeiten aufgaben themen verbesserungen massnahmen sachen tache taches ' +
      'sujet sujets chantier chantiers travaux ameliorations travail lot lots tarea tareas historia historias mejora mejoras ' +
      'temas trabajo trabajos pendientes',
  ),
  sprintNoun: words(
    'items item tickets ticket stories tasks issues goal goals backlog review scope days points',
  ),
  ordinal: words(
    'first second last other erste zweite ersten zweiten letzte premiere deuxieme seconde primera segunda',
  ),
  points: words('points point pts pt sp punkte punkt puntos punto storypoints storypoint'),
  time: words(
    'day days hour hours h tag tage tagen stunde stunden jour jours heure heures dia dias hora horas personentage',
  ),
  percent: words('percent pct prozent pourcent porciento vh'),
};

/** Words for a part of the whole, in percent; they count where "of the capacity" or the like follows. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  ...{ half: 50, halfte: 50, halbe: 50, moitie: 50, mitad: 50 },
  ...{ third: 33, drittel: 33, tiers: 33, tercio: 33, quarter: 25, viertel: 25, quart: 25, cuarto: 25 },
  ...{ fifth: 20, funftel: 20, cinquieme: 20, quinto: 20, tenth: 10, zehntel: 10, dixieme: 10, decimo: 10 },
};

/** Small numbers that people write out. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, deux: 2, trois: 3, zwei: 2, drei: 3, dos: 2, tres: 3 },
  ...{ un: 1, une: 1, ein: 1, eine: 1, einen: 1, uno: 1, una: 1 },
};

/** After these a full stop does not end the sentence. */
export const ABBREVIATIONS: readonly string[] = words(
  'ca max min approx bzw inkl incl env techn tech etc usw vs zb',
);
