/**
 * What tells a purpose in running text, in four languages, as parts of regular expressions over normalised text.
 * What follows a phrase must say something: a template that nobody filled in tells no purpose.
 */

// prettier-ignore
export const SO_THAT: readonly string[] = [
  'so that', 'in order to', 'so (?:i|we|they|he|she|users?|customers?) (?:can|could|do not|don t)',
  'afin de', 'afin d', 'afin que', 'afin qu', 'pour que', 'pour qu', 'pour pouvoir', 'de sorte que', 'de facon a',
  'damit', 'sodass', 'so dass', 'um [a-z0-9 ]{0,80}? zu(?= [a-z]+en\\b)',
  'para que', 'para poder', 'a fin de', 'con el fin de', 'con el objetivo de', 'para (?!mujer|hogar|lugar|taller|alquiler|primer|tercer|cualquier|ayer)[a-z]+(?:ar|er|ir)(?:l[aeo]s?|se|me|nos)?',
];

/** Headings under which criteria are written. */
// prettier-ignore
export const CRITERIA_HEADINGS: readonly string[] = [
  'acceptance criteria', 'acceptance criterion', 'acceptance tests?', 'conditions of satisfaction', 'success criteria',
  'criteres? d acceptation', 'criteres? de validation', 'criteres? d acceptance', 'tests? d acceptation', 'regles? de gestion',
  'akzeptanzkriteri(?:um|en)', 'abnahmekriteri(?:um|en)', 'annahmekriteri(?:um|en)',
  'criterios? de aceptacion', 'criterios? de validacion', 'condiciones de aceptacion',
];

/** Given – when – then. The three must come in this order. */
// prettier-ignore
export const SCENARIO_WORDS: readonly (readonly [string, string, string])[] = [
  ['given', 'when', 'then'],
  ['(?:etant donne|soit|sachant)(?: que| qu)?', '(?:quand|lorsque|lorsqu|si)', 'alors'],
  ['(?:gegeben(?: sei)?|angenommen|vorausgesetzt)', '(?:wenn|falls)', 'dann'],
  ['(?:dado|dada|dados|dadas)(?: que)?', '(?:cuando|si)', 'entonces'],
];

/** What stands in a template where somebody should have written. */
// prettier-ignore
export const TEMPLATE_FILLERS: readonly string[] = [
  'benefit', 'reason', 'goal', 'value', 'outcome', 'tbd', 'todo', 'tbc', 'xxx+', 'n a', 'na', 'none', 'some', 'insert', 'your', 'here', 'a', 'an', 'the', 'of', 'to', 'be', 'i', 'can', 'defined', 'add',
  'benefice', 'raison', 'objectif', 'valeur', 'a definir', 'de', 'd', 'le', 'la', 'les', 'un', 'une',
  'nutzen', 'grund', 'ziel', 'mehrwert', 'offen', 'der', 'die', 'das', 'den', 'ein', 'einen', 'ich',
  'beneficio', 'razon', 'objetivo', 'motivo', 'valor', 'por definir', 'el', 'un', 'una', 'obtener', 'que',
];
