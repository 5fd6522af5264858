import { purposeOf, type Purpose, type PurposeInput } from './purpose';

function buildItem(overrides: Partial<PurposeInput> = {}): PurposeInput {
  return {
    class: 'functional',
    summary: 'Pay by instalments on the order page',
    description: 'The button is on the right of the total.',
    priority: 'Medium',
    parent: null,
    ...overrides,
  };
}

const purpose = (overrides: Partial<PurposeInput>): Purpose | null => purposeOf(buildItem(overrides));
const found = (by: string): object => ({ state: 'found', by });

describe('the purpose of functional work', () => {
  it.each([
    ['en', 'As a buyer I want to pay later so that I can order before payday'],
    ['en', 'Show the price in order to avoid calls to support'],
    ['en', 'As a buyer I want to pay later\nso that\nI can order before payday'],
    ['fr', 'En tant qu’acheteur je veux payer plus tard afin de commander avant la paie'],
    ['fr', 'Afficher le prix pour que les clients n’appellent plus'],
    ['fr', 'Afficher le prix afin d’éviter les appels'],
    ['de', 'Als Käufer möchte ich später zahlen, damit ich vor dem Zahltag bestellen kann'],
    ['de', 'Preis anzeigen, um Rückfragen beim Support zu vermeiden'],
    ['de', 'Preis anzeigen, sodass niemand mehr anruft'],
    ['es', 'Como comprador quiero pagar más tarde para pedir antes de cobrar'],
    ['es', 'Mostrar el precio para que los clientes no llamen'],
    ['es', 'Mostrar el precio con el fin de evitar llamadas'],
  ])('is told by so that (%s): %s', (_language, description) => {
    expect(purpose({ description })).toEqual(found('soThat'));
  });

  it.each([
    ['en', 'Acceptance criteria:\n- the buyer sees three rates\n- the first is due today'],
    ['en', 'Given a cart of 90 euros, when the buyer chooses three rates, then each is 30 euros'],
    ['fr', 'Critères d’acceptation\nL’acheteur voit trois échéances'],
    ['fr', 'Étant donné un panier de 90 euros, quand l’acheteur choisit, alors il voit trois échéances'],
    ['de', 'Akzeptanzkriterien\nDer Käufer sieht drei Raten'],
    ['de', 'Angenommen der Korb enthält 90 Euro, wenn der Käufer wählt, dann sieht er drei Raten'],
    ['es', 'Criterios de aceptación\nEl comprador ve tres plazos'],
    ['es', 'Dado un carrito de 90 euros, cuando el comprador elige, entonces ve tres plazos'],
  ])('is told by acceptance criteria (%s): %s', (_language, description) => {
    expect(purpose({ description })).toEqual(found('acceptanceCriteria'));
  });

  it.each([
    ['a template that nobody filled in', 'As a <role> I want <feature> so that <benefit>'],
    ['a template with headings', 'As a … I want … so that …\n\nAcceptance criteria:\n\n'],
    ['a German template', 'Als … möchte ich …, damit <Nutzen>\nAkzeptanzkriterien:\n- offen'],
    ['no purpose in its words', 'The button is on the right of the total.'],
    ['for a noun, no purpose', 'Pantalla de pago para mujer y hogar en el nuevo sitio'],
  ])('is not told by %s', (_what, description) => {
    expect(purpose({ description })).toEqual({ state: 'missing' });
  });

  it('is lent by an epic with a description', () => {
    const parent = { description: 'Buyers can spread what they pay over three months.', bucket: false };
    expect(purpose({ description: null, parent })).toEqual(found('parent'));
  });

  it.each([
    ['a bucket', { description: 'All technical topics of the team go here.', bucket: true }],
    ['an epic without description', { description: null, bucket: false }],
    ['an epic whose description is a placeholder', { description: 'TBD', bucket: false }],
  ])('is not lent by %s', (_what, parent) => {
    expect(purpose({ parent })).toEqual({ state: 'missing' });
  });

  it('is unknown where the epic was not read', () => {
    expect(purpose({ parent: { description: undefined, bucket: false } })).toEqual({
      state: 'unknown',
      because: 'parentNotRead',
    });
  });

  it.each([
    '顧客は三回払いで支払うことができる',
    'Klanten kunnen in drie termijnen betalen, zodat ze eerder kopen',
  ])('is unknown in a language that is not judged: %s', (description) => {
    expect(purpose({ summary: 'SHOP', description })).toEqual({ state: 'unknown', because: 'language' });
  });
});

describe('the purpose of technical work', () => {
  const technical = { class: 'technical' } as const;

  it('is told by a clear answer about its value', () => {
    expect(purpose({ ...technical, outcomeScore: 2 })).toEqual(found('outcomeAnswer'));
    expect(purpose({ ...technical, outcomeScore: 1 })).toEqual({ state: 'missing' });
    expect(purpose({ ...technical, outcomeScore: null })).toEqual({ state: 'missing' });
  });

  it('is lent by an epic that is no technical bucket', () => {
    const description = 'PHP 7 is out of support in March; we leave it before.';
    expect(purpose({ ...technical, parent: { description, bucket: false } })).toEqual(found('parent'));
    expect(purpose({ ...technical, outcomeScore: null, parent: { description, bucket: true } })).toEqual({
      state: 'missing',
    });
  });

  it('is unknown while the answers were not read', () => {
    expect(purpose(technical)).toEqual({ state: 'unknown', because: 'outcomeNotRead' });
  });
});

describe('the purpose of a bug', () => {
  const bug = { class: 'bug' } as const;

  it('needs a description and a priority', () => {
    expect(purpose(bug)).toEqual(found('bugReport'));
    expect(purpose({ ...bug, priority: null })).toEqual({ state: 'missing' });
    expect(purpose({ ...bug, description: null })).toEqual({ state: 'missing' });
  });
});

it('does not count sub-tasks and epics', () => {
  expect(purpose({ class: 'excluded' })).toBeNull();
});
