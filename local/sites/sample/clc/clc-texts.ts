import type { TeamTexts, Theme } from '../play/team-texts';
import { ENGLISH_VOICE } from '../voices/english-texts';
import { GERMAN_VOICE } from '../voices/german-texts';

const ABHOLEN: Theme = {
  epic: 'Abholen ohne Anstehen',
  about:
    'Kundinnen und Kunden holen ihre Bestellung in unter drei Minuten ab, auch samstags. Heute warten sie im Mittel elf.',
  component: 'Abholung',
  stories: [
    'Kunden sehen, wie voll die Abholstation gerade ist',
    'Abholcode groß und ohne Scrollen anzeigen',
    'Abholung durch eine andere Person freigeben',
    'Als Kundin möchte ich meine Abholzeit verschieben, damit ich nicht umsonst komme',
    'Hinweis, wenn ein Teil der Bestellung noch fehlt',
    'Parkplatz-Abholung in {filiale}',
    'Fach öffnet sich auch ohne Netz',
    'Abholung nach Ladenschluss am Schrank',
    'Ausweis nur noch bei Artikeln ab 18',
    'Zwei Bestellungen in einem Gang abholen',
    'Schrank-Fächer nach Größe vergeben',
    'Wartenummer auf dem Handy',
    'Quittung ohne Papier',
  ],
  bugs: [
    'Fach bleibt belegt, obwohl abgeholt',
    'Abholcode mit Null am Anfang wird nicht erkannt',
    'Uhrzeit der Abholung eine Stunde zu früh in {filiale}',
    'Zwei Personen mit gleichem Namen: falsche Bestellung',
  ],
  technical: [
    'Schranksteuerung über Ereignisse statt Abfragen',
    'Alten Abholdienst abschalten',
    'Simulator für den Schrank',
    'Verbindungsabbrüche am Schrank messen',
    'Protokollversionen der Schränke vereinheitlichen',
    'Java 21 im Abholdienst',
  ],
  why: [
    'Samstags gehen 6 von 100 Kunden wieder, ohne abzuholen. Damit sie bleiben, muss die Wartezeit unter drei Minuten.',
    'Die Filialleitung in Altona spart damit jeden Morgen eine Viertelstunde.',
    'Damit die Kundin vor der Fahrt weiß, ob alles da ist.',
  ],
  criteria: [
    'Abholung in unter drei Minuten gemessen',
    'Funktioniert eine Stunde ohne Netz',
    'Text auf Deutsch und Englisch',
    'Filiale kann es selbst abschalten',
    'Messpunkt vorhanden',
  ],
  voice: GERMAN_VOICE,
};

const PICKING: Theme = {
  epic: 'Picking in the store',
  about:
    'Store staff pick an order in one walk. Today they walk twice, because the list does not know where things are.',
  component: 'Picking',
  stories: [
    'Pick list in the order of the shelves',
    'Pick two orders in one walk',
    'Suggest a substitute and ask the customer',
    'Scan instead of tick',
    'Show the picture of the article',
    'Mark a shelf as empty',
    'Split the list between two people',
    'Count stock while picking',
    'Fragile articles last',
    'Priority for orders that are due within an hour',
    'Pick list works offline',
    'Handover to the evening shift',
    'Staff can see why an order is late',
  ],
  bugs: [
    'Pick list sorted by name after a refresh',
    'Scanner reads the price label instead of the article',
    'Substitute of a substitute is offered',
    'Order appears on two devices',
  ],
  technical: [
    'Offline store of the picking app: one schema',
    'Replace polling with server events',
    'Visual tests for the picking screens',
    'Upgrade the scanner SDK',
    'Delete the first version of the sync',
    'Trace one order through all services',
  ],
  why: [
    'Staff walk 1.8 km an hour for picking, so that saving one walk saves 20 minutes a day and store.',
    'So that a new colleague can pick alone on the first day.',
    'Two stores tried it on paper: one order less is late each day.',
  ],
  criteria: [
    'One hand is enough',
    'New colleague finds it without help',
    'Measured: time for an order',
    'Works without network',
    'Store can go back to the old list',
  ],
  voice: ENGLISH_VOICE,
};

const VERFUEGBARKEIT: Theme = {
  epic: 'Verlässliche Verfügbarkeit',
  about:
    'Was die Website als abholbereit zeigt, liegt auch in der Filiale: 98 von 100 Bestellungen sind vollständig.',
  component: 'Bestand',
  stories: [
    'Reservierung sinkt mit jedem Scan an der Kasse',
    'Sicherheitsbestand je Warengruppe',
    'Kundinnen sehen die Filiale, die sicher alles hat',
    'Fehlmengen nach dem Kommissionieren melden',
    'Reservierung verfällt nach {frist}',
    'Bestand aus {filiale} mit einer Stunde Verzug anzeigen',
    'Vergleich: zugesagt gegen gefunden',
    'Hinweis „letztes Stück, bitte anrufen“',
    'Ware im Wareneingang mitzählen',
    'Ausstellungsstücke nicht zusagen',
  ],
  bugs: [
    'Bestand negativ nach Retoure',
    'Reservierung doppelt bei zwei Klicks',
    '{filiale}: Bestand steht seit Mitternacht',
    'Sicherheitsbestand gilt auch für Möbel',
  ],
  technical: [
    'Bestandsereignisse in der richtigen Reihenfolge verarbeiten',
    'Doppelte Bestandstabelle auflösen',
    'Lasttest Samstagvormittag',
    'Kassenschnittstelle: Vertragstests',
    'Sperren in der Reservierung ersetzen',
  ],
  why: [
    'Jede zwanzigste Bestellung war im Frühjahr unvollständig; damit Kunden uns vertrauen, muss das unter 2 von 100.',
    'Damit Filialen nicht vergeblich suchen.',
    'Der Vertrieb hat es in der letzten Review als Wichtigstes genannt.',
  ],
  criteria: [
    'Abweichung unter 2 %',
    'Höchstens eine Minute alt',
    'Filiale sieht den Grund',
    'Auswertung je Woche',
    'Kein Wartungsfenster nötig',
  ],
  voice: GERMAN_VOICE,
};

const RETURNS: Theme = {
  epic: 'Return in the store in one minute',
  about: 'Customers bring things back where they picked them up. One minute, no paper, money back at once.',
  component: 'Returns',
  stories: [
    'Return with the order code only',
    'Money back on the card at once',
    'Exchange for another size in the same step',
    'Return through the locker',
    'Show staff what to check for {group}',
    'Return without the box',
    'Customers can announce a return and skip the queue',
    'Put the article back into stock from the counter',
    'Photo when something is broken',
    'Donate instead of return',
  ],
  bugs: [
    'Refund shown in cents',
    'Return of a set asks for each part',
    'Announced return not visible in the other store',
    'Counter screen locks after ten minutes',
  ],
  technical: [
    'One refund service for web and store',
    'Return states as one table',
    'Alert when refunds wait longer than a minute',
    'Remove the paper form from the printer service',
  ],
  why: [
    'Seven minutes today, most of it typing. So that staff can serve the next customer.',
    'Customers who get their money at once order again within a month twice as often.',
    'Stores asked for it after the summer sale.',
  ],
  criteria: [
    'One minute from scan to receipt',
    'No typing',
    'Stock is right five minutes later',
    'Works for gifts',
    'Measured per store',
  ],
  voice: ENGLISH_VOICE,
};

const NACHRICHTEN: Theme = {
  epic: 'Nachrichten, auf die man sich verlässt',
  about: 'Kunden bekommen genau drei Nachrichten: angenommen, bereit, Erinnerung. Die Zeit darin stimmt.',
  component: 'Nachrichten',
  stories: [
    '„Bereit“ erst, wenn das Fach zu ist',
    'Erinnerung am Abend vor dem Ablauf',
    'Nachricht in der Sprache der Bestellung',
    'Öffnungszeiten von {filiale} in der Nachricht',
    'Antwort auf die Nachricht geht an die Filiale',
    'Kunden können die Erinnerung abstellen',
    'Weg zur Abholstation als Bild',
    'Eine Nachricht für zwei Teilbestellungen',
    'Feiertage in {land} beachten',
  ],
  bugs: [
    'Erinnerung kommt nach der Abholung',
    'Umlaute in der SMS zerlegt',
    'Nachricht nennt die falsche Filiale',
  ],
  technical: [
    'Nachrichten genau einmal senden',
    'Vorlagen mit Tests',
    'Anbieterwechsel SMS ohne Ausfall',
    'Zustellquote je Anbieter messen',
  ],
  why: [
    'Ein Drittel der Anrufe in der Filiale fragt „ist es schon da?“. Damit das Team Zeit für Kunden hat.',
    'Damit niemand umsonst kommt.',
    'Wir haben 20 Kunden gefragt: drei Nachrichten sind genug.',
  ],
  criteria: [
    'Höchstens drei Nachrichten',
    'Zeit stimmt auf fünf Minuten',
    'Abbestellen mit einem Klick',
    'Deutsch und Englisch',
  ],
  voice: GERMAN_VOICE,
};

const STORES: Theme = {
  epic: 'Forty more stores without a project',
  about: 'A store can start with click & collect on its own within a day. We open forty stores by spring.',
  component: 'Store set-up',
  stories: [
    'Store manager can switch click & collect on',
    'Checklist before the first order',
    'Test order that nobody has to pay',
    'Shelf plan from a photo',
    'Opening hours from one source',
    'Capacity per hour set by the store',
    'Training in ten minutes inside the app',
    'Store can stop new orders for today',
    'Compare with stores of the same size',
    'Add {store} to the pilot',
  ],
  bugs: [
    'New store without shelves cannot be opened',
    'Capacity counts cancelled orders',
    'Opening hours of {store} on Sundays',
  ],
  technical: [
    'Store configuration without a deployment',
    'Set-up as code for lockers',
    'Roles of store staff from one directory',
    'Canary release by store',
    'Delete unused feature switches',
  ],
  why: [
    'Each new store costs us two days today, so that forty stores would take a third of the year.',
    'So that a manager can start when the shelves are ready, not when we have time.',
    'Managers of the pilot said: let us do it ourselves.',
  ],
  criteria: [
    'Without a developer',
    'Can be undone on the same day',
    'Ten minutes of training',
    'First order within a day',
  ],
  voice: ENGLISH_VOICE,
};

/** What the people of Click & Collect write, in German and in English. */
export const CLC_TEXTS: TeamTexts = {
  themes: [ABHOLEN, PICKING, VERFUEGBARKEIT, RETURNS, NACHRICHTEN, STORES],
  technicalEpic: null,
  chores: [
    'Übersetzungen Schrank-Display',
    'Testgeräte für {filiale}',
    'Release 2026.{w} ausliefern',
    'Filiale {filiale} anlegen',
    'Interview Android developer',
    'Neue Etiketten für die Fächer',
    'Check the numbers after the first week in {store}',
    'Schalter „Parkplatz“ in {filiale} ein',
    'Datenschutz-Fragebogen beantworten',
    'Photos of the new locker for the help page',
    'Telefonnummern der Filialen aktualisieren',
    'Import the shelf plan of {store}',
  ],
  slots: {
    filiale: ['Altona', 'Bremen-Neustadt', 'Kiel', 'Lübeck', 'Eppendorf'],
    frist: ['24 Stunden', '48 Stunden', 'drei Tagen'],
    group: ['lamps', 'tools', 'textiles', 'toys'],
    land: ['Niedersachsen', 'Hamburg', 'Bremen'],
    store: ['Kiel', 'Lübeck', 'Rostock', 'Flensburg', 'Oldenburg'],
    w: ['31', '36', '40'],
  },
  voice: GERMAN_VOICE,
};

/** Goals of the sprints, oldest first: for whom, and what gets better. */
export const CLC_GOALS: readonly string[] = [
  'Kunden können samstags in unter fünf Minuten abholen',
  'Store teams can pick an order in one walk',
  'Kundinnen können sehen, welche Filiale sicher alles hat, damit niemand umsonst kommt',
  'Customers can return an order in the store without paper',
  'Filial-Teams vermeiden Fehlmengen: 97 von 100 Bestellungen vollständig',
  'Customers can let somebody else pick up their order',
  'Kunden bekommen die Nachricht erst, wenn das Fach wirklich zu ist, damit sie nicht warten',
  'Store teams can stop new orders for today without calling us',
  'Kunden können nach Ladenschluss abholen: Pilot mit zwei Schränken',
  'Customers get their money back at once, so that returns take one minute',
  'Filial-Teams können Click & Collect selbst einschalten',
  'Reduce waiting on Saturdays: customers in ten stores can see how busy it is',
  'Kunden können zwei Bestellungen in einem Gang abholen',
];

/** Ceremonies that somebody else facilitates each time; `{n}` is the sprint. */
export const CLC_CEREMONIES: readonly string[] = [
  'Retro Sprint {n} moderieren',
  'Sprint Review {n}: facilitate',
];

/** Improvements from retrospectives, one a sprint. */
export const CLC_IMPROVEMENTS: readonly string[] = [
  'Retro action: agree on review response time (same day)',
  'Retro-Maßnahme: Pull Requests unter 200 Zeilen',
  'Retro action: rotate who answers the stores',
  'Retro-Maßnahme: Daily montags schriftlich ausprobieren',
  'Retro action: pair on locker topics once a week',
  'Retro-Maßnahme: Akzeptanzkriterien zu dritt schreiben',
  'Retro action: visit one store each sprint',
  'Retro-Maßnahme: Release-Checkliste kürzen',
  'Retro action: agree WIP limits, two items per pair',
  'Retro-Maßnahme: Ausfälle ohne Schuldfrage nachbesprechen',
  'Retro action: no meetings on Wednesday',
  'Retro-Maßnahme: Fehler sofort statt später beheben',
  'Retro action: show numbers of last release in planning',
];

/** The Product Owner's work. */
export const CLC_PO_WORK: readonly string[] = [
  'Roadmap mit Vertrieb abstimmen',
  'Customer interviews: pick up on Saturday (6)',
  'Measure adoption of the locker pilot',
  'Stories für Sprint {m} vorbereiten',
  'Anforderungen mit Filialleitungen abstimmen',
  'Business case: lockers in Kiel',
  'Backlog nach dem Filialbesuch priorisieren',
  'Kennzahlen für Abholung in drei Minuten festlegen',
  'Sprintziel für Sprint {m} formulieren',
  'Technische Themen mit dem Team priorisieren',
];
