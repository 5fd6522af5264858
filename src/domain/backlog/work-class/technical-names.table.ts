/**
 * Names that teams give to technical work, in English, French, German and Spanish, normalised (domain.md 3.1).
 * Words are compared joined, so "tech debt", "tech-debt", "tech_debt" and "TechDebt" are one name; small words such as
 * "de" or "of" are left out before.
 */

type Pairing = readonly [first: readonly string[], second: readonly string[]];

const words = (list: string): readonly string[] => list.split(' ');

const ENGLISH_WORK = words(
  'task tasks story stories debt debts item items epic epics enabler enablers improvement improvements work ' +
    'backlog topic topics chore chores initiative initiatives stuff stream cleanup userstory userstories',
);
const GERMAN_WORK = words(
  'aufgabe aufgaben schuld schulden story stories thema themen epic epics enabler arbeit arbeiten anforderung ' +
    'anforderungen verbesserung verbesserungen task tasks ticket tickets item items debt backlog baustelle baustellen massnahme massnahmen userstory userstories',
);
const FRENCH_WORK = words(
  'tache taches story stories us dette dettes epic epics epopee sujet sujets chantier chantiers lot lots backlog ' +
    'amelioration ameliorations evolution evolutions enabler enablers userstory userstories recit recits travaux ' +
    'ticket tickets carnet',
);
const SPANISH_WORK = words(
  'tarea tareas historia historias deuda deudas epica epicas mejora mejoras backlog trabajo trabajos habilitador ' +
    'habilitadores enabler enablers tema temas iniciativa iniciativas pendientes',
);
const SPRINT_PURPOSES = words(
  'tech technical refactoring refacto hardening stabilisation stabilization cleanup cleaning debt techdebt technik ' +
    'technischer stabilisierungs stabilisierung harte hartungs hartung aufraum refaktorisierungs ' +
    'consolidation durcissement technique techniques consolidacion estabilizacion endurecimiento refactorizacion ' +
    'tecnico',
);

/** Every first word with every second names technical work, wherever it stands in a name. */
export const TECHNICAL_PAIRS: readonly Pairing[] = [
  [['tech', 'technical'], ENGLISH_WORK],
  [words('technische technischer technisches technischen technik tech'), GERMAN_WORK],
  [FRENCH_WORK, words('technique techniques tech')],
  [SPANISH_WORK, words('tecnico tecnica tecnicos tecnicas')],
  [SPRINT_PURPOSES, ['sprint', 'sprints', 'iteration', 'iteracion', 'iterations']],
  [['sprint', 'sprints', 'iteration', 'iteracion'], SPRINT_PURPOSES],
  [
    words('tech technical technik techniques technique tecnico'),
    ['board', 'sprintboard', 'kanban', 'taskboard', 'tafel'],
  ],
  [words('board tableau tablero'), words('tech technique techniques technik tecnico')],
];

/** Words that mean technical work when they are the whole name of an issue type. */
export const TECHNICAL_TYPES: readonly string[] = [
  ...words(
    'technical tech technik technique technisch technische technischer technisches tecnica tecnico techdebt',
  ),
  ...words('enabler enablers chore chores refactoring refacto refaktorisierung refactorizacion habilitador'),
  ...words(
    'storyenabler nonfunctionalrequirement technicalrequirement technischesarbeitspaket technischervorgang',
  ),
  ...['enabler', 'chore', 'refactoring', 'techdebt'].flatMap((work) =>
    ['task', 'story', 'epic', 'feature'].map((level) => work + level),
  ),
];

/** Words that mean technical work when they are a whole label; on a label people are terse. */
export const TECHNICAL_LABELS: readonly string[] = [
  ...words('technical tech technik technique technisch technische tecnica tecnico techdept techdebt'),
  ...words('debt dette dettetech dettetechnique techschulden enabler enablers chore chores'),
  ...words(
    'refactor refactoring refactorings refacto refactorisation refaktorisierung refactorizacion refactoriser',
  ),
  ...['nonfunctional', 'codecleanup', 'cleancode', 'codequality', 'codehygiene', 'legacycleanup'],
  ...['altlasten', 'nonfonctionnel', 'nichtfunktional', 'nofuncional'],
];

/** Names that may or may not mean technical work: they count once a person has confirmed them. */
export const WEAK_NAMES: readonly string[] = [
  ...words(
    'infra infrastructure infrastruktur infraestructura platform plateforme plattform plataforma devops',
  ),
  ...words('ci cd cicd build pipeline pipelines architecture architektur arquitectura maintenance wartung'),
  ...words(
    'mantenimiento engineering security securite sicherheit seguridad performance rendimiento backend',
  ),
  ...words('run ops nfr nfrs sre tooling tools spike spikes spikestory monitoring observability logging'),
  ...words('upgrade upgrades dependencies dependency dependencyupgrade migration migrations legacy betrieb'),
  ...words('cleanup cleaning test tests testing testautomation automation testautomatisierung cloud hosting'),
  ...words('exploitation deployment deploiement database datenbank bdd aufraumen technologie technology'),
  ...words('unittest unittests buildfailure buildsystem hardening'),
];

/** What follows a technical word when it is about something else than the team's own technical work. */
export const NOT_TECHNICAL_AFTER: readonly string[] = [
  ...words(
    'support supporter service services writer writing doc docs documentation documenter data sheet datasheet',
  ),
  ...words(
    'spec specs specification specifications interview interviews lead leader architect contact owner user',
  ),
  ...words(
    'users article articles blog talk event conference sheets fiche drawing drawings term terms partner force',
  ),
  ...words(
    'forces manual produit client clients producto cliente clientes kundendienst daten datenblatt unterlagen',
  ),
  ...words(
    'dokumentation redakteur redaction redacteur inspection inspections company companies visit guide guides',
  ),
  ...words(
    'coverage feasibility skill skills profile profiles store shop savvy crunch startup startups industry',
  ),
];

/** The one work noun that another word turns into something else: a technical task force is a group of people. */
export const NOT_A_PHRASE_BEFORE: readonly string[] = ['force', 'forces'];

/** Words before a technical name that turn it round: "non-technical tasks". */
export const NEGATIONS: readonly string[] = words(
  'no non not kein keine keinen nicht pas sans sin without ohne zero',
);

/** Left out before names are compared. */
export const SMALL_WORDS: readonly string[] = words(
  'de du des d la le les l el los las del der die das den the of a an',
);

/** Words of a stream, as they stand in field names, sprint names and versions. */
export const TECHNICAL_WORDS: readonly string[] = [
  ...words('tech technical technicals techy technique techniques technik technisch technische technischer'),
  ...words('technisches technischen tecnico tecnica tecnicos tecnicas techdebt enabler enablers'),
  ...words('refactoring refacto refaktorisierung refactorizacion hardening'),
];

export const FUNCTIONAL_WORDS: readonly string[] = [
  ...words('functional func feature features business biz product'),
  ...words('fonctionnel fonctionnelle fonctionnels fonctionnelles fonc metier metiers produit'),
  ...words(
    'fachlich fachliche fachlicher fachliches fachlichen fach funktional funktionale funktionaler produkt',
  ),
  ...words('funcional funcionales negocio producto'),
];

/** German writes both as one word: "Technikpunkte", "Fachpunkte". */
export const TECHNICAL_PREFIXES: readonly string[] = ['technik', 'techdebt', 'techschuld', 'refactoring'];
export const FUNCTIONAL_PREFIXES: readonly string[] = [
  'fachpunkt',
  'fachaufwand',
  'fachschatz',
  'featurepunkt',
];

/** Resolutions that say the work was never done (domain.md 3.1 step 1), as Jira and its translations call them. */
export const NOT_DONE_RESOLUTIONS: readonly string[] = [
  ...[
    'wontdo',
    'wontfix',
    'wontdone',
    'duplicate',
    'declined',
    'cancelled',
    'canceled',
    'abandoned',
    'obsolete',
  ],
  ...[
    'rejected',
    'neserapasfait',
    'neserapascorrige',
    'nepasfaire',
    'doublon',
    'duplique',
    'dupliquee',
    'refuse',
  ],
  ...[
    'abandonne',
    'annule',
    'rejete',
    'wirdnichterledigt',
    'wirdnichtbehoben',
    'wirdnichtgemacht',
    'duplikat',
  ],
  ...[
    'abgelehnt',
    'abgebrochen',
    'verworfen',
    'nosehara',
    'nosesolucionara',
    'nosearreglara',
    'nosecorregira',
  ],
  ...['duplicado', 'duplicada', 'rechazado', 'rechazada', 'cancelado', 'cancelada', 'descartado'],
];
