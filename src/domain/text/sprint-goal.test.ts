import * as fc from 'fast-check';
import { judgeSprintGoal, type GoalJudgement, type GoalReason } from './sprint-goal';
import { languageOf } from './sprint-goal-language';

const judge = (goal: string, previousGoal: string | null = null): GoalJudgement =>
  judgeSprintGoal(goal, { sprintName: 'SHOP Sprint 14', previousGoal });

const scoreOf = (goal: string): number | string => {
  const judgement = judge(goal);
  return judgement.judged ? judgement.score : judgement.because;
};

const reasonOf = (goal: string, previousGoal: string | null = null): GoalReason | null => {
  const judgement = judge(goal, previousGoal);
  return judgement.judged ? judgement.reason : null;
};

/** The inline tests of the reference text rules. */
const REFERENCE: readonly (readonly [string, number])[] = [
  ['', 0],
  ['Finish all the stories', 1],
  ['TBD', 1],
  ['PAY-1, PAY-2, PAY-3 and PAY-9', 1],
  ['Sprint 12', 1],
  ['Terminer toutes les US', 1],
  ['New checkout', 1],
  ['Checkout in production on all shops', 2],
  ['Buyers can pay in 3 instalments on mobile', 3],
  ['Reduce failed payments for French customers', 3],
  ['Les acheteurs peuvent payer en 3 fois', 3],
  ['Kunden können per SEPA bezahlen', 3],
  ['Los clientes pueden pagar a plazos', 3],
  ['Payment refactoring and API cleanup', 2],
  ['bug fixing', 1],
];

const ENGLISH: readonly (readonly [string, number])[] = [
  ['-', 0],
  ['   ', 0],
  ['n/a', 1],
  ['No goal', 1],
  ['See board', 1],
  ['Same as last sprint', 1],
  ['Bug fixes and support', 1],
  ['Finish remaining stories from last sprint', 1],
  ['Get everything done', 1],
  ['Deliver 40 points', 1],
  ['Complete as many tickets as possible', 1],
  ['Close all open bugs', 1],
  ['Finish the payment stories', 1],
  ['Continue with the migration', 1],
  ['Work on checkout and search', 1],
  ['Carry over items', 1],
  ['Login, search, cart and checkout', 1],
  ['SHOP-12, SHOP-14, SHOP-20', 1],
  ['Finish SHOP-12, SHOP-14 and SHOP-20', 1],
  ['- login page\n- search page\n- cart\n- checkout\n- profile page', 1],
  ['Reduce latency', 2],
  ['Release version 3.2 of the mobile app', 2],
  ['The new order page is live in Belgium', 2],
  ['Migrate the order database to PostgreSQL 16', 2],
  ['First version of the invoice export', 2],
  ['Prepare the platform for Black Friday traffic', 2],
  ['Customer onboarding in the new portal', 2],
  ['Sprint goal: Support agents can refund an order without asking a developer', 3],
  ['Let sellers publish a product in under two minutes', 3],
  ['Cut the waiting time of support agents by half', 3],
  ['Users get their invoice by e-mail so that they stop calling us', 3],
  ['Learn whether new visitors understand the pricing page', 3],
  ['Enable the finance team to close the month without spreadsheets', 3],
  ['Drivers no longer lose their route when the phone is offline', 3],
  ['Developers can release a service on their own within a day', 3],
  ['Buyers can pay in instalments (PAY-1, PAY-2, PAY-3)', 3],
  ['Everything in the sprint backlog', 1],
  ['Goals: 1. Finish API 2. Start UI 3. Fix bugs', 1],
  ['Wrap up open items', 1],
  ['All P1 bugs fixed', 1],
  ['Fix critical issues before release', 1],
  ['No sprint goal this time', 1],
  ['Improve performance', 2],
  ['Demo the new dashboard to the steering committee', 2],
  ['Pass the security audit in May', 2],
  ['Get rid of the legacy cart', 2],
  ['Our partners can integrate the orders API on their own in a day', 3],
  ['Patients can book a video appointment', 3],
  ['Improve checkout conversion for returning customers', 3],
];

const FRENCH: readonly (readonly [string, number])[] = [
  ['À définir', 1],
  ['Pas d’objectif', 1],
  ['Idem sprint précédent', 1],
  ['Finir les tickets restants', 1],
  ['Livrer toutes les stories du sprint', 1],
  ['Clôturer le sprint', 1],
  ['Faire le maximum de points', 1],
  ['Corrections d’anomalies', 1],
  ['Correction de bugs et maintenance', 1],
  ['Continuer la refonte du panier', 1],
  ['Avancer sur la migration', 1],
  ['Dette technique', 1],
  ['Panier, recherche, facturation et compte client', 1],
  ['La nouvelle page de paiement est en production', 2],
  ['Migrer les données de commande vers la nouvelle base', 2],
  ['Réduire le temps de réponse de la recherche', 2],
  ['Préparer l’ouverture du site belge', 2],
  ['Objectif : les conseillers peuvent rembourser une commande en un clic', 3],
  ['Permettre aux clients de suivre leur colis sans appeler', 3],
  ['Les utilisatrices retrouvent leur facture plus rapidement', 3],
  ['Simplifier l’inscription pour les nouveaux abonnés', 3],
  ['Valider avec cinq clients que le nouveau parcours est compris', 3],
  ['Fiabiliser le paiement pour éviter les appels des acheteurs', 3],
  ['Le service client voit l’historique afin de répondre au premier appel', 3],
  ['Faire les tickets du board', 1],
  ['Suite du chantier facturation', 1],
  ['Objectif du sprint : à définir', 1],
  ['Améliorer les performances', 2],
  ['Permettre le paiement par virement', 2],
  ['Les gestionnaires gagnent du temps sur la saisie', 3],
  ['Rendre le parcours d’achat plus simple pour les clients pros', 3],
];

const GERMAN: readonly (readonly [string, number])[] = [
  ['Kein Ziel', 1],
  ['Wird noch definiert', 1],
  ['Wie besprochen', 1],
  ['Alle Tickets abschließen', 1],
  ['Restliche Stories aus dem letzten Sprint fertigstellen', 1],
  ['Sprint erfolgreich abschließen', 1],
  ['So viele Punkte wie möglich', 1],
  ['Alles fertig bekommen', 1],
  ['Fehlerbehebungen', 1],
  ['Bugfixing und Wartung', 1],
  ['Weiterarbeit an der Suche', 1],
  ['Warenkorb, Suche, Anmeldung und Konto', 1],
  ['Kündigungsquote senken', 2],
  ['Die neue Bestellseite ist in Österreich live', 2],
  ['Umstellung der Auftragsdatenbank auf PostgreSQL', 2],
  ['Fehler im Warenkorb beheben', 2],
  ['Ziel: Sachbearbeiterinnen können Anträge ohne Papier prüfen', 3],
  ['Neukunden finden sich im Portal schneller zurecht', 3],
  ['Bestandskunden ermöglichen, ihre Adresse selbst zu ändern', 3],
  ['Wartezeit für Anrufende im Kundenservice verkürzen', 3],
  ['Mieter melden Schäden per App, damit weniger Anrufe kommen', 3],
  ['Beschleunigung der Freigabe für den Fachbereich', 3],
  ['Nutzer:innen können ihr Passwort zurücksetzen', 3],
  ['Die Entwickler können einen Dienst selbst ausrollen', 3],
  ['Händlern die Abrechnung erleichtern', 3],
  ['Abschluss der Stories', 1],
  ['Restarbeiten', 1],
  ['Wir machen die offenen Tickets fertig', 1],
  ['Vertrieb erhält Angebote innerhalb eines Tages', 2],
  ['Ladezeit der Produktseite unter 2 Sekunden', 2],
  ['Technische Schulden abbauen', 2],
  ['Kunden sollen Bestellungen stornieren können', 3],
  ['Bestellprozess für Geschäftskunden beschleunigen', 3],
  ['Herausfinden, ob Gäste die neue Suche verstehen', 3],
];

const SPANISH: readonly (readonly [string, number])[] = [
  ['Por definir', 1],
  ['Sin objetivo', 1],
  ['Terminar todas las historias', 1],
  ['Cerrar el sprint', 1],
  ['Completar las tareas pendientes del sprint anterior', 1],
  ['Entregar 30 puntos', 1],
  ['Corrección de errores', 1],
  ['Mantenimiento y soporte', 1],
  ['Seguir con la migración', 1],
  ['Avanzar en el nuevo carrito', 1],
  ['Búsqueda, carrito, facturas y pagos', 1],
  ['La nueva página de pago está en producción', 2],
  ['Migrar los datos de los pedidos a la nueva base', 2],
  ['Reducir el tiempo de respuesta de la búsqueda', 2],
  ['Objetivo: las usuarias pueden recuperar su contraseña', 3],
  ['Permitir a los vendedores publicar un producto en dos minutos', 3],
  ['Los agentes ven el historial para que no pregunten dos veces', 3],
  ['Simplificar el alta de nuevos clientes', 3],
  ['Evitar llamadas de los compradores por pagos fallidos', 3],
  ['Los equipos despliegan sin esperar a operaciones', 3],
  ['Acabar lo que falta', 1],
  ['Todo el backlog', 1],
  ['Resolver incidencias abiertas', 1],
  ['Migración a la nube terminada', 2],
  ['Los comercios reciben el pago el mismo día', 2],
  ['Que los pacientes puedan pedir cita desde el móvil', 3],
  ['Ayudar a los asesores a responder más rápido', 3],
];

const NOT_JUDGED: readonly (readonly [string, string])[] = [
  ['顧客は三回払いで支払うことができる', 'script'],
  ['Клиенты могут платить частями', 'script'],
  ['يمكن للعملاء الدفع بالتقسيط', 'script'],
  ['Klanten kunnen in drie termijnen betalen', 'language'],
  ['Os clientes podem pagar em três vezes', 'language'],
  ['I clienti possono pagare in tre rate', 'language'],
  ['Klienci mogą płacić w trzech ratach', 'language'],
  ['Kunder kan betale i tre rater', 'language'],
  ['Checkout v2 mobile API', 'language'],
  ['Finalizar as tarefas do sprint', 'language'],
  ['Afronden van alle stories', 'language'],
  ['Gör klart alla tickets', 'language'],
  ['GDPR compliance', 'language'],
];

describe('the score of a sprint goal', () => {
  it.each(REFERENCE)('reference: "%s" is %s', (goal, expected) => {
    expect(scoreOf(goal)).toBe(expected);
  });
  it.each(ENGLISH)('en: "%s" is %s', (goal, expected) => {
    expect(scoreOf(goal)).toBe(expected);
  });
  it.each(FRENCH)('fr: "%s" is %s', (goal, expected) => {
    expect(scoreOf(goal)).toBe(expected);
  });
  it.each(GERMAN)('de: "%s" is %s', (goal, expected) => {
    expect(scoreOf(goal)).toBe(expected);
  });
  it.each(SPANISH)('es: "%s" is %s', (goal, expected) => {
    expect(scoreOf(goal)).toBe(expected);
  });
  it.each(NOT_JUDGED)('does not judge "%s" (%s)', (goal, because) => {
    expect(scoreOf(goal)).toBe(because);
  });
});

describe('the reason of the score', () => {
  it.each<[string, GoalReason]>([
    ['', 'none'],
    ['🚀🚀', 'none'],
    ['TBD', 'placeholder'],
    ['Finish all the stories', 'restates'],
    ['Continue with the migration', 'activity'],
    ['New checkout', 'tooShort'],
    ['PAY-1, PAY-2, PAY-3 and PAY-9', 'list'],
    ['SHOP Sprint 15', 'sprintName'],
    ['Payment refactoring and API cleanup', 'objective'],
    ['Reduce latency', 'outcomeOnly'],
    ['Customer onboarding in the new portal', 'beneficiaryOnly'],
    ['Buyers can pay in instalments:\n- PayPal\n- card\n- bank transfer\n- voucher', 'objectiveWithList'],
    ['Buyers can pay in 3 instalments on mobile', 'whoAndOutcome'],
  ])('of "%s" is %s', (goal, expected) => {
    expect(reasonOf(goal)).toBe(expected);
  });

  it('names the words that decided', () => {
    expect(judge('Bestandskunden können ihre Adresse ändern')).toMatchObject({
      who: 'bestandskunden',
      outcome: 'konnen',
    });
  });

  it('calls a goal that was only copied from the last sprint what it is', () => {
    expect(reasonOf('Buyers can pay in 3 instalments', 'Goal: buyers can pay in 3 instalments!')).toBe(
      'sameAsLast',
    );
    expect(reasonOf('Buyers can pay in 3 instalments', 'Buyers can pay by card')).toBe('whoAndOutcome');
    expect(reasonOf('', '')).toBe('none');
  });
});

describe('the language of a goal', () => {
  it.each([
    ['buyers can pay', 'en'],
    ['les acheteurs peuvent payer', 'fr'],
    ['kunden konnen bezahlen', 'de'],
    ['los clientes pueden pagar', 'es'],
    ['os clientes podem pagar em tres vezes', null],
    ['api v2', null],
    ['', null],
  ])('of "%s" is %s', (normalised, expected) => {
    expect(languageOf(normalised)).toBe(expected);
  });
});

describe('any text', () => {
  it('gets an answer, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (goal) => {
        expect(judge(goal)).toEqual(judge(goal));
      }),
    );
  });

  it('in letters that normalisation drops is never scored', () => {
    const letters = fc.string({
      unit: fc.constantFrom('ж', 'я', 'ц', '語', '日', 'ع', 'ر', 'ש', ' '),
      minLength: 1,
    });
    fc.assert(
      fc.property(letters, (goal) => {
        expect(['script', 0]).toContain(scoreOf(goal));
      }),
    );
  });

  it.each([
    ['sprint backlog '.repeat(8)],
    [`${'sprint backlog um user stories '.repeat(2000)} zzz`],
    ['given '.repeat(5000)],
  ])('is read in time, however long: %.30s', (goal) => {
    const begun = performance.now();
    judge(goal);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
