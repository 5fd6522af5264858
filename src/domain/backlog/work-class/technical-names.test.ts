import {
  containerStrength,
  holdsTechnicalPhrase,
  labelStrength,
  namesFunctionalStream,
  namesTechnicalStream,
  typeStrength,
  wasNeverDone,
} from './technical-names';

describe('issue types', () => {
  it.each([
    ...['Technical Task', 'Technical Story', 'Technical Debt', 'Enabler', 'Chore', 'Tâche technique'],
    ...['Technische Aufgabe', 'Historia técnica', 'Tech-Story', 'TechDebt', 'Technical User Story', 'Tech'],
    ...['Enabler Story', 'Enabler Feature', 'Refactoring', 'Non-functional requirement', 'Technical Epic'],
    ...[
      'Dette technique',
      'US technique',
      'User story technique',
      'Amélioration technique',
      'Sujet technique',
    ],
    ...[
      'Chantier technique',
      'Évolution technique',
      'Technische Story',
      'Technikaufgabe',
      'Technisches Thema',
    ],
    ...['Technische Schuld', 'Technische Anforderung', 'Technischer Enabler', 'Technik', 'Refaktorisierung'],
    ...[
      'Tarea técnica',
      'Deuda técnica',
      'Mejora técnica',
      'Épica técnica',
      'Habilitador',
      'Trabajo técnico',
    ],
  ])('%s is technical work', (name) => {
    expect(typeStrength(name)).toBe('strong');
  });

  it.each([
    ...[
      'Story',
      'Task',
      'Bug',
      'Technical Support',
      'Fiche technique',
      'Technical Writing',
      'Technical Question',
    ],
    ...[
      'Support technique',
      'Technischer Support',
      'Documentación técnica',
      'Feature',
      'Non-technical task',
      '',
    ],
    ...['Technical Task Force', 'Improvement', 'Anforderung', 'Historia', 'Tâche', 'Aufgabe', 'バグ'],
  ])('%s is not', (name) => {
    expect(typeStrength(name)).toBeNull();
  });

  it.each(['Spike', 'Infrastructure', 'Maintenance', 'Dependency upgrade', 'Test'])(
    '%s waits for a person to confirm it',
    (name) => {
      expect(typeStrength(name)).toBe('weak');
    },
  );
});

describe('labels', () => {
  it.each([
    ...['tech', 'tech-debt', 'tech_debt', 'techDebt', 'TechDebt', 'technical_debt', 'techdept', 'debt'],
    ...[
      'dette-technique',
      'dette',
      'technische-schulden',
      'technische_schuld',
      'techschulden',
      'deuda_tecnica',
    ],
    ...['enabler', 'chore', 'refactor', 'refactoring', 'refacto', 'Refaktorisierung', 'refactorización'],
    ...[
      'non-functional',
      'q3-tech-debt',
      'type:tech-debt',
      'kind/technical-debt',
      'tech-story',
      'us-technique',
    ],
    ...['clean-code', 'Altlasten', 'tâche-technique', 'tech-debt-2025', 'technischeSchulden'],
  ])('%s is technical work', (name) => {
    expect(labelStrength(name)).toBe('strong');
  });

  it.each([
    ...['infra', 'infrastructure', 'platform', 'plateforme', 'devops', 'ci', 'ci-cd', 'architecture', 'nfr'],
    ...[
      'maintenance',
      'wartung',
      'mantenimiento',
      'security',
      'performance',
      'backend',
      'run',
      'sre',
      'tooling',
    ],
  ])('%s counts once it is confirmed', (name) => {
    expect(labelStrength(name)).toBe('weak');
  });

  it.each([
    ...['checkout', 'mobile', 'fintech', 'biotech', 'tech-support', 'technical-writer', 'non-technical-task'],
    ...['support-technique', 'fiche-technique', 'techcrunch', 'debtor', 'enabled', 'no-tech-debt', ''],
  ])('%s says nothing', (name) => {
    expect(labelStrength(name)).toBeNull();
  });
});

describe('epics, components, boards and sprints', () => {
  it.each([
    ...['Technical backlog', 'Tech debt Q3', 'Backlog technique', 'Dette technique', 'Technische Schulden'],
    ...[
      'Deuda técnica',
      'Hardening sprint',
      'Sprint de refacto',
      'Tech Sprint 4',
      'TechDebt',
      'Tech-Backlog',
    ],
    ...['Technikbacklog', 'Technik-Board', 'Technisches Backlog', 'Technische Themen 2025', 'Härtesprint 2'],
    ...[
      'Stabilisierungssprint',
      'Refactoring-Sprint',
      'Aufräumsprint',
      'Sprint de stabilisation',
      'Sprint technique',
    ],
    ...[
      'Sprint de endurecimiento',
      'Sprint técnico 3',
      'Tablero técnico',
      'Tableau technique',
      'Chantiers techniques',
    ],
    ...['Sujets techniques', 'Lot technique', 'Tareas técnicas', 'Historias técnicas', 'Temas técnicos'],
    ...['Technical improvements', 'Tech stuff', 'Platform: tech debt', 'Backlog de la dette technique'],
  ])('%s holds technical work', (name) => {
    expect(holdsTechnicalPhrase(name)).toBe(true);
  });

  it.each([
    ...[
      'Fiche technique produit',
      'Technical data sheet on product page',
      'Cloud Infrastructure SP13',
      'Sprint 14',
    ],
    ...[
      'Support technique client',
      'Technical Support',
      'Technisches Datenblatt',
      'Ficha técnica de producto',
    ],
    ...['Non-technical tasks', 'Technical task force', 'Checkout', 'FinTech onboarding', 'Biotech sprint'],
    ...[
      'Soporte técnico',
      'Technischer Kundendienst',
      'Debt collection',
      'Customer debt',
      'High-tech products',
    ],
  ])('%s does not', (name) => {
    expect(holdsTechnicalPhrase(name)).toBe(false);
  });

  it('asks a person where a container carries only the bare word', () => {
    expect([containerStrength('Refactoring'), containerStrength('Infrastructure')]).toEqual(['weak', 'weak']);
  });
});

describe('words of a stream', () => {
  it.each([
    'Tech points',
    'Points techniques',
    'Technikpunkte',
    'Puntos técnicos',
    'Technische Punkte',
    'SP Tech',
  ])('%s: technical', (name) => {
    expect([namesTechnicalStream(name), namesFunctionalStream(name)]).toEqual([true, false]);
  });

  it.each([
    'Business points',
    'Points métier',
    'Fachpunkte',
    'Puntos de negocio',
    'Functional estimate',
    'Feature SP',
  ])('%s: functional', (name) => {
    expect([namesTechnicalStream(name), namesFunctionalStream(name)]).toEqual([false, true]);
  });

  it.each([
    'Function points',
    'Story Points',
    'Technical Lead/Architect',
    'Technical Writer/Documenter',
    'Fachhändler',
  ])('%s: neither', (name) => {
    expect([namesTechnicalStream(name), namesFunctionalStream(name)]).toEqual([false, false]);
  });
});

describe('resolutions', () => {
  it.each([
    "Won't Do",
    'Won’t Fix',
    'Duplicate',
    'Doublon',
    'Ne sera pas fait',
    'Wird nicht erledigt',
    'No se hará',
  ])('%s: never done', (resolution) => {
    expect(wasNeverDone(resolution)).toBe(true);
  });

  it.each(['Done', 'Fixed', 'Resolved', 'Terminé', 'Fertig', 'Hecho', ''])('%s: done', (resolution) => {
    expect(wasNeverDone(resolution)).toBe(false);
  });
});
