import type { Voice } from '../play/team-texts';

/** What German-speaking teams write beside titles. */
export const GERMAN_VOICE: Voice = {
  criteriaHeading: 'Akzeptanzkriterien',
  plain: [
    'Siehe Skizze vom Refinement.',
    'Wie in der Filiale in Altona ausprobiert.',
    'Text kommt von Katrin.',
    'Entwurf liegt in Figma.',
  ],
  technicalWhy: [
    'Der Stand wird seit August nicht mehr gepflegt, Sicherheitsupdates gibt es keine mehr.',
    'Jede Auslieferung wartet hier sieben Minuten.',
    'Beim Ausfall im Juni haben wir zwei Stunden gesucht, weil die Logs verteilt liegen.',
    'Drei Filialen haben gemeldet, dass die Liste morgens zu lange lädt.',
    'Damit können wir Änderungen am Regal-Scan ohne Wartungsfenster ausliefern.',
  ],
  bugSeen: [
    'Gemeldet von der Filiale Bremen-Neustadt, heute früh zweimal.',
    'Tritt nur auf, wenn zwei Abholungen denselben Namen haben.',
    'Auf dem Handscanner nachgestellt, im Browser nicht.',
    'Seit dem Release von letzter Woche, Umfang klein.',
  ],
  stepsHeading: 'Schritte',
  steps: [
    ['Abholung öffnen', 'Fach wechseln', 'Zurück zur Liste'],
    ['Bestellung mit zwei Artikeln scannen', 'Einen Artikel abweisen', 'Abschließen'],
    ['Im Browser auf Englisch umstellen', 'Abholcode eingeben'],
  ],
  expected: [
    'Erwartet: Fach ist wieder frei. Ist: bleibt belegt.',
    'Erwartet: eine Nachricht an die Kundin. Ist: zwei.',
    'Erwartet: Hinweis auf den fehlenden Artikel. Ist: keiner.',
  ],
  developerComments: [
    'Fange mit dem Test an, dann die Umstellung hinter einem Schalter.',
    'Zu zweit durchgegangen, der Rest ist Fleißarbeit.',
    'Kleiner als gedacht, geht heute noch in die Review.',
    'Die Filialnummer kommt manchmal mit führender Null, fange ich ab.',
    'Läuft auf Staging, schaut gern drauf.',
  ],
  reviewComments: [
    'Passt. Eine Umbenennung vorgeschlagen.',
    'Gefällt mir, vor allem der Test mit den zwei Uhrzeiten.',
    'Können wir das Feld gleich ganz streichen?',
    'Gemerged, geht mit dem Release am Donnerstag raus.',
  ],
  testerComments: [
    'Mit echtem Scanner geprüft, passt.',
    'Automatischer Test ist dabei, manuell nur der Sonderfall.',
    'Auf Staging ok, Filiale Altona testet heute mit.',
  ],
  poComments: [
    'Für die erste Version reicht der Normalfall. Was kostet uns der zweite Weg?',
    'Mit der Filialleitung gesprochen: das spart ihnen jeden Morgen eine Viertelstunde.',
    'Wie merken wir nach zwei Wochen, ob es hilft?',
  ],
  poAcceptance: [
    'Auf Staging angeschaut, so nehmen wir es.',
    'Passt, die Filiale in Altona ist begeistert.',
    'Abgenommen. In zwei Wochen schauen wir auf die Zahlen.',
  ],
  blockedReasons: [
    'Warten auf den neuen Scanner vom Hersteller.',
    'Die Schnittstelle der Kasse wird heute umgestellt.',
    'Zertifikat für Staging fehlt noch.',
  ],
  reopenComments: ['Fall mit zwei Abholern fehlt noch.'],
  parts: [
    'Schnittstelle',
    'Oberfläche',
    'Tests',
    'Texte DE/EN',
    'Schalter einbauen',
    'Messpunkt',
    'Scanner-Ansicht',
    'Alte Route entfernen',
    'Barrierefreiheit prüfen',
  ],
};
