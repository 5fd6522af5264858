/**
 * Words that silence a cue (domain.md 2.2 step 5), as regular expressions over the normalised title.
 * They keep the homonyms out: a product about sprints, code, the repair of a test.
 */
export const VETO_WORDS = {
  product:
    '\\b(button|page|screen|widget|gadget|api|apis|endpoint|column|field|fields|dropdown|drop down|modal|dialog|tooltip|chart|graph|report|reports|exports?|imports?|crash\\w*|exception|null|npe|errors?|fails?|failed|failing|broken|bugs?|css|render\\w*|display\\w*|url|links?|sort\\w*|filters?|permissions?|query|jql|view|icon|label|database|table|migration|class|method|module|plugin|component|template|feature|template|ui|form|popup|menu|tab|panel|card|cards|swimlanes?|notification|email|calendar|server|config\\w*|doesn t|does not|should|cannot|can t|unable|wrong|missing|incorrect|bouton|ecran|champ|colonne|rapport|erreur|affichage|affiche|fonctionnalite|schaltflache|seite|feld|spalte|bericht|fehler|anzeige|boton|pantalla|campo|columna|informe|error|muestra)\\b',
  code: '\\b(api|apis|endpoint|class|method|function|library|compil\\w*|exception|null|npe|stack ?trace|regression|crash\\w*|fails?|failed|failing|broken|bug in|css|html|sql|xml|json|yaml|jar|maven|gradle|npm|jvm|jdk|thread\\w*|mutex|socket|http\\w*|tls|ssl|protobuf|libprocess|slave|framework|container\\w*|docker|kernel|cgroup\\w*|serializ\\w*|deserializ\\w*|parser|schema|namespace|constructor|enum|iterator|callback|async|queue|cache|registry|scheduler|allocator|executor)\\b',
  testFix:
    '\\b(fix|fixes|flaky|failing|fails?|failed|broken|repair|re ?enable|rerun|slow|timeout|random(ly)?|intermittent|disable[ds]?|skip(ped)?|corriger|instables?|en echec|reparieren|instabil\\w*|fehlgeschlagen\\w*|arreglar|inestables?)\\b',
  automatedTest: '\\bautomat\\w+',
} as const;

/** Code identifiers, file names and paths, over the title as it was written. */
export const CODE_IN_ORIGINAL =
  '[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*[A-Z]?[a-z]|\\w+\\(\\)|::|->|\\.(java|py|js|ts|xml|yml|yaml|json|c|cpp|h|cs|php|rb|go|sql|jar|so|sh|gz)\\b|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b[a-z]+_[a-z_]+\\b|/[a-z]+/';

/** A user story sentence: ordinary work whatever it is about (domain.md 2.2 step 3). */
export const STORY_SENTENCE =
  '^(as an? |as the |en tant qu |en tant que |als \\w+ (mochte|will|kann)|como \\w+ (quiero|puedo|necesito))';

/** A role that the title says is missing: it is not named as collaborator. */
export const ROLE_NEGATION =
  '\\b(no|not|without|sans|pas de|ohne|kein\\w*|nicht|sin|no el) (the |le |el |den )?(po|product owner|sm|scrum master)\\b';
