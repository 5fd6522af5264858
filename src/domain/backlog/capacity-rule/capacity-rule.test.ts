import { capacityRule } from './capacity-rule';

const kindOf = (text: string) => capacityRule(text)?.kind ?? null;

describe('a written split of the capacity', () => {
  describe('English', () => {
    it.each([
      ['20% of capacity for tech debt', 'share'],
      ['Goal: checkout v2. 80/20 business/tech', 'ratio'],
      ['Reserve 15 % of the sprint for refactoring', 'share'],
      ['20% tech debt, 80% features', 'ratio'],
      ['10 pts tech / 30 pts business', 'points'],
      ['Reserve 8 points for tech tasks', 'points'],
      ['Checkout v2. Reserve 20 % of capacity for technical debt', 'share'],
      ['We keep 20% of every sprint for technical improvements', 'share'],
      ['One fifth of our velocity goes to tech debt', 'share'],
      ['Reserve roughly 1/5 of capacity for technical debt', 'share'],
      ['Half of the sprint for tech debt', 'share'],
      ['70/30 split between features and technical work', 'ratio'],
      ['60 % features, 20 % tech debt, 20 % bugs', 'ratio'],
      ['Feature work: 70%\nTech debt: 30%', 'ratio'],
      ['25% enablers, 75% business features (SAFe capacity allocation)', 'ratio'],
      ['Tech debt: 20% of capacity', 'share'],
      ['Technical debt gets 20 % of each sprint', 'share'],
      ['Spend 20% on tech debt every sprint', 'share'],
      ['At least 15% of velocity on enablers', 'share'],
      ['Not more than 20 % of the capacity for technical tasks', 'share'],
      ['Tech budget: 20 %', 'share'],
      ['Refactoring-Budget 10 %', 'share'],
      ['Tech: 20 %', 'share'],
      ['20 percent of the sprint capacity for technical debt', 'share'],
      ['Use 20 % of the sprint to pay back technical debt', 'share'],
      ['20 % for bug fixing and tech debt', 'share'],
      ['15-20 % of capacity goes into technical debt', 'share'],
      ['Rule: 25 % of story points for refactoring', 'share'],
      ['20% slack for refactoring', 'share'],
      ['5 points per sprint for tech debt', 'points'],
      ['Tech debt: 5 SP per sprint', 'points'],
      ['2 days per sprint for refactoring', 'time'],
      ['Two technical stories per sprint', 'items'],
      ['20% rule for tech debt', 'share'],
      ['Fixed 20% quota for technical tasks', 'share'],
      ['Product 70 / Tech 30', 'ratio'],
      ['Tech debt gets one day per sprint', 'time'],
    ])('%s', (text, kind) => {
      expect(kindOf(text)).toBe(kind);
    });
  });

  describe('French', () => {
    it.each([
      ['Réserver 20 % de la capacité pour la dette technique', 'share'],
      ['70% fonctionnel / 30% technique', 'ratio'],
      ['Réserver 20% du sprint à la technique', 'share'],
      ['Objectif : paiement en 3 fois. 20% de la capa pour la technique', 'share'],
      ['Consacrer 15 % de chaque sprint à la dette technique', 'share'],
      ['80/20 métier/technique', 'ratio'],
      ['Répartition 70/30 fonctionnel/technique', 'ratio'],
      ['60 % évolutions métier, 40 % technique', 'ratio'],
      ['Budget technique : 20 %', 'share'],
      ['Part technique : 20 %', 'share'],
      ['Un cinquième de la capacité pour la dette technique', 'share'],
      ['On garde 20% de temps pour la dette', 'share'],
      ['On alloue 20 % du temps au refacto', 'share'],
      ['Allouer 20 pour cent de la capacité aux enablers', 'share'],
      ['20 % de dette technique par sprint', 'share'],
      ['Pas plus de 20 % de la capacité pour la technique', 'share'],
      ['Garder 8 points pour les tâches techniques', 'points'],
      ['30 points métier / 10 points technique', 'points'],
      ['Allouer 1 jour par sprint au refactoring', 'time'],
      ['Deux tickets techniques par sprint', 'items'],
      ['70% US fonctionnelles, 30% US techniques', 'ratio'],
      ['1/4 du sprint pour le refactoring', 'share'],
      ['Quota de 20 % de tâches techniques', 'share'],
    ])('%s', (text, kind) => {
      expect(kindOf(text)).toBe(kind);
    });
  });

  describe('German', () => {
    it.each([
      ['20 % der Kapazität für technische Schulden', 'share'],
      ['30 Punkte fachlich, 10 Punkte technisch', 'points'],
      ['20 % der Sprintkapazität für Technik reservieren', 'share'],
      ['Technikanteil 20 %', 'share'],
      ['Technikbudget: 15 %', 'share'],
      ['Wartungsanteil 20 %', 'share'],
      ['Anteil technischer Aufgaben: 20 %', 'share'],
      ['Mindestens 20 % der Kapazität für technische Themen', 'share'],
      ['80/20 fachlich/technisch', 'ratio'],
      ['80 % Fachthemen, 20 % Technik', 'ratio'],
      ['Kapazitätsaufteilung: 70 % Features, 30 % technische Schulden', 'ratio'],
      ['20 Prozent der Zeit für Refactoring einplanen', 'share'],
      ['20 % der Entwicklungszeit für Refactoring', 'share'],
      ['20 % Puffer für technische Aufgaben', 'share'],
      ['Ein Fünftel der Kapazität für technische Schulden', 'share'],
      ['20% unserer Velocity fließt in Refactoring', 'share'],
      ['Techschulden: 20 % der Kapazität', 'share'],
      ['8 Punkte für Technik reservieren', 'points'],
      ['5 Punkte pro Sprint für technische Schulden', 'points'],
      ['Zwei technische Stories pro Sprint', 'items'],
      ['Tech-Schulden-Budget: 15 %', 'share'],
      ['Wir halten 20 % der Kapazität für Technikthemen frei', 'share'],
    ])('%s', (text, kind) => {
      expect(kindOf(text)).toBe(kind);
    });
  });

  describe('Spanish', () => {
    it.each([
      ['Reservar el 20% de la capacidad para deuda técnica', 'share'],
      ['20 % del sprint para deuda técnica', 'share'],
      ['Dedicar el 15 % de la capacidad a tareas técnicas', 'share'],
      ['80/20 negocio/técnico', 'ratio'],
      ['Reparto 80/20 entre funcional y técnico', 'ratio'],
      ['80 % funcional, 20 % técnico', 'ratio'],
      ['El 20 % de la velocidad para mejoras técnicas', 'share'],
      ['Un quinto de la capacidad para deuda técnica', 'share'],
      ['La mitad de la capacidad para la deuda técnica', 'share'],
      ['Cuota técnica: 20 %', 'share'],
      ['Destinar un 20 por ciento del sprint a refactorización', 'share'],
      ['Al menos 20 % de la capacidad para habilitadores y deuda técnica', 'share'],
      ['Reservar 8 puntos para tareas técnicas', 'points'],
      ['30 puntos de negocio y 10 puntos técnicos', 'points'],
      ['Dedicamos dos días por sprint a la deuda técnica', 'time'],
      ['Dos historias técnicas por sprint', 'items'],
      ['Capacidad: 75 % historias funcionales, 25 % técnicas', 'ratio'],
      ['Presupuesto técnico: 15 %', 'share'],
    ])('%s', (text, kind) => {
      expect(kindOf(text)).toBe(kind);
    });
  });

  it.each(['Team Blue (20 % tech)', 'Board Payments – 80/20 product/tech', 'Payments 80:20 features:tech'])(
    'as the name of a board: %s',
    (name) => {
      expect(capacityRule(name)).not.toBeNull();
    },
  );
});

describe('what is no split', () => {
  it.each([
    'Reduce checkout latency by 20%',
    '80% test coverage on payment',
    'Roll out to 20% of users, tech support informed',
    'Customers can pay in 3 instalments',
    'Migrate 50% of technical documentation pages',
    'Increase conversion by 5% on product page',
    'Sprint 80',
    'Finish 20 tickets',
    '90/10 rule for image cache',
    'Cut technical support tickets by 30%',
    'Reduce technical debt by 20 %',
    'Reduce 20 % of the technical debt',
    'Technical debt ratio below 5 %',
    'Tech debt 20 % done',
    'Refactoring: 80 % complete',
    '20 % of our time was lost to technical debt',
    'Technical debt consumes 30 % of our capacity',
    'No longer reserve 20 % of the capacity for tech debt',
    'Should we reserve 20 % of capacity for tech debt?',
    'Keep CPU capacity below 80 % on the tech cluster',
    'Sprint 60: 40 technical stories',
    'Split monolith 50/50 between two technical leads',
    'Show 50/50 layout on product page with technical details',
    'Deliver 8 points of technical stories',
    'Technical stories: 5, functional stories: 8',
    'Roll out feature to 80 % of users, 20 % stay on the old product',
    'Second half of the sprint: technical interviews',
    'Feature parity 80 %, technical migration 20 % left',
    'Hardening sprint',
    'Finish 12 points of tech debt and 20 points of features',
    'We spent 20 % of the sprint on tech debt last time',
    'Ensure 95% of technical alerts are actionable',
    'Reduce p95 by 30 % through refactoring',
    '50 % der Kunden nutzen die Funktion, Technik-Support geschult',
    '30 % menos de errores técnicos',
    'Ship to 20% of tech users first',
    'Réduire de 20 % la dette technique',
    'Déployer à 20 % des utilisateurs, support technique informé',
    'Couverture de tests à 80 % sur le module technique',
    'Finir 50 % des stories techniques',
    'Ne plus réserver 20 % de la capacité à la dette technique',
    'La dette technique nous coûte 20 % de la capacité',
    'Migration technique terminée à 80 %',
    'Technische Schulden um 20 % senken',
    '20 % der technischen Schulden abbauen',
    'Ausrollen auf 20 % der Nutzer, technischer Support informiert',
    'Testabdeckung 80 % für das Technikmodul',
    'Wir reservieren keine 20 % mehr für Technik',
    'Technische Schulden kosten uns 20 % der Kapazität',
    '20 % Rabatt für Fachhändler und technische Produkte',
    'Reducir la deuda técnica un 20 %',
    'Terminar el 50 % de las historias técnicas',
    'Cobertura de pruebas del 80 % en el módulo técnico',
    'Ya no reservar el 20 % de la capacidad para deuda técnica',
    'La deuda técnica nos cuesta el 20 % de la capacidad',
    'Migración técnica al 80 %',
    '',
    '80/20',
    '💯 20 %',
    '技術的負債に20%',
  ])('%s', (text) => {
    expect(capacityRule(text)).toBeNull();
  });
});

describe('what is quoted', () => {
  it('is the words as written, with their numbers', () => {
    const goal = 'Checkout v2. Réserver 20 % de la capacité pour la dette technique !';
    const rule = capacityRule(goal);
    expect(goal.slice(rule?.start, rule?.end)).toBe('20 % de la capacité pour la dette');
    expect(rule?.numbers).toEqual([20]);
    expect(capacityRule('Capacity split 80-20 (features/tech)')?.numbers).toEqual([80, 20]);
    expect(capacityRule('Two technical stories per sprint')?.numbers).toEqual([2]);
  });

  it('reads a text of 32 KB made of nothing but percentages in well under a second', () => {
    const started = performance.now();
    expect(capacityRule('20 % '.repeat(6_500))).toBeNull();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
