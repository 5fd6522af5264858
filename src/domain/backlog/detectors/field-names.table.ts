const words = (list: string): readonly string[] => list.split(' ');

/** Words in the names of fields, normalised, in English, French, German and Spanish (domain.md S1, S13). */
export const FIELD_WORDS = {
  /** The field is a budget of work. */
  effort: words(
    'points point pts sp storypoints storypoint estimate estimates estimation effort punkte punkt aufwand schatzung ' +
      'schatzwert charge charges puntos punto estimacion esfuerzo',
  ),
  /** German compounds end so: "Technikpunkte", "Fachaufwand". */
  effortEndings: words('punkte aufwand schatzung points'),
  /** It is something else than the estimate of an item: a value, a result, a sum, a former state. */
  notEffort: words(
    'original originale ursprunglich ursprungliche value valeur wert valor impact risk risque risiko riesgo actual reel ' +
      'real remaining restant restante verbleibend spent logged total sum somme summe suma aggregate average bonus score ' +
      'benefit completed done threshold rank id count',
  ),
  priority: words(
    'priority priorities prio rank ranking order prioritat priorite priorisation prioridad rang rangfolge orden ordre',
  ),
  priorityEndings: words('prioritat prio'),
} as const;
