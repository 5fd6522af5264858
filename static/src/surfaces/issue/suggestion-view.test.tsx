import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import type { IssueSuggestionDto, SuggestionDto } from '../../../../src/contract/issue-api';
import { renderSurface } from '../../testing/render';
import { SuggestionView } from './suggestion-view';

const RETRO: SuggestionDto = {
  code: 'suggested',
  owner: 'SM',
  with: [],
  kind: { id: 'O01', focus: 'scrumPractice', criterion: 'A1' },
  confidence: 'high',
  evidence: [{ start: 21, end: 34 }],
  other: null,
  mismatch: false,
  gapFilling: false,
  facilitator: null,
};

function build(
  suggestion: Partial<SuggestionDto> = {},
  overrides: Partial<IssueSuggestionDto> = {},
): IssueSuggestionDto {
  return {
    asOf: Date.UTC(2026, 10, 19, 9, 30),
    issue: { key: 'SHOP-1', summary: 'Facilitate sprint 14 retrospective' },
    suggestion: { ...RETRO, ...suggestion },
    decision: null,
    follows: null,
    productOwnerUnset: false,
    scrumMasterUnset: false,
    language: 'auto',
    texts: 'ha',
    viewer: { role: 'DEV', mayDecide: true, mayCreate: true },
    recurs: null,
    proposals: [],
    ...overrides,
  };
}

describe('the suggestion on an issue', () => {
  it('names the owner and marks the words that decided', () => {
    renderSurface(<SuggestionView data={build()} />);
    expect(screen.getByText('Suggested owner: Scrum Master')).toBeInTheDocument();
    expect(screen.getByText('retrospective', { selector: 'mark' })).toBeInTheDocument();
    expect(screen.getByText('“retrospective” is about Scrum practice.')).toBeInTheDocument();
  });

  it('says which enablement did not keep a gap from coming back', () => {
    const gap = { code: 'gap', owner: 'NONE', gapFilling: true } as const;
    const kind = { id: 'G1', focus: null, criterion: null };
    const recurs = { key: 'SHOP-9', at: Date.UTC(2026, 9, 28, 12) };
    renderSurface(<SuggestionView data={build({ ...gap, kind }, { recurs })} />);
    expect(screen.getByText(/The team set out to learn this on October 28, 2026/)).toHaveTextContent(
      'SHOP-9',
    );
  });

  it('gives the rule behind it when asked why', async () => {
    renderSurface(<SuggestionView data={build()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(screen.getByText(/belongs to the Scrum Master/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'The Scrum Guide' })).toBeInTheDocument();
  });

  it('is one quiet line on ordinary work', () => {
    renderSurface(
      <SuggestionView data={build({ code: 'ordinary', owner: 'NONE', kind: null, evidence: [] })} />,
    );
    expect(screen.getByText(/the team decides who does this/)).toBeInTheDocument();
    expect(screen.queryByText(/Suggested owner/)).not.toBeInTheDocument();
  });

  it('AC19: says that the team decided, without a reason of its own, and asks whether it is a rule', () => {
    const proposals = [{ kind: 'O01', owner: 'TEAM' as const, decisions: 3 }];
    renderSurface(<SuggestionView data={build({ code: 'decided', owner: 'TEAM' }, { proposals })} />);
    expect(screen.getByText('Team (set by the team)')).toBeInTheDocument();
    expect(screen.queryByText(/Suggested owner|is about/)).not.toBeInTheDocument();
    expect(screen.getByText(/Always treat retrospectives as Team\?/)).toBeInTheDocument();
  });

  it('speaks the language of the reader', () => {
    renderSurface(<SuggestionView data={build({ code: 'tricky', with: ['PO'] })} />, { language: 'de' });
    expect(screen.getByText('Scrum Master, in enger Zusammenarbeit mit dem PO')).toBeInTheDocument();
  });

  it('proposes a conversation where both roles have a part in it (T7)', () => {
    renderSurface(<SuggestionView data={build({ code: 'tricky', with: ['PO'] })} />);
    expect(screen.getByText(/^Agree it in two minutes:/)).toBeInTheDocument();
  });

  it('asks back where it lies with the other of the two roles', () => {
    renderSurface(<SuggestionView data={build({ code: 'tricky', with: ['PO'], mismatch: true })} />);
    expect(
      screen.getByText('It is assigned to the Product Owner. Is that what you agreed?'),
    ).toBeInTheDocument();
  });

  it.each<[string, Partial<SuggestionDto>, Partial<IssueSuggestionDto>, RegExp | null]>([
    ['an open Scrum Master', { owner: 'SM' }, { scrumMasterUnset: true }, /^No Scrum Master is set\./],
    ['an open Product Owner', { owner: 'PO' }, { productOwnerUnset: true }, /^No Product Owner is set\./],
    ['a role that does not matter here', { owner: 'PO' }, { scrumMasterUnset: true }, null],
  ])('says of %s that nobody is set', (_, suggestion, data, said) => {
    renderSurface(<SuggestionView data={build(suggestion, data)} />);
    const text = screen.queryByText(/^No (Scrum Master|Product Owner) is set/)?.textContent ?? null;
    if (said === null) expect(text).toBeNull();
    else expect(text).toMatch(said);
  });

  it.each([
    ['SM', 'Show all items for the Scrum Master'],
    ['PO', 'Show all items for the Product Owner'],
  ] as const)('leads to everything of the %s in the project', (owner, name) => {
    renderSurface(<SuggestionView data={build({ owner })} />);
    const link = new URL(screen.getByRole<HTMLAnchorElement>('link', { name }).href);
    expect(link.pathname).toBe('/issues/');
    expect(link.searchParams.get('jql')).toBe(
      `project = "SHOP" AND tandemOwner = ${owner} ORDER BY Rank ASC`,
    );
  });

  it.each<[string, Partial<SuggestionDto>]>([
    ['ordinary work', { code: 'ordinary', owner: 'NONE', kind: null, evidence: [] }],
    ['work of the team', { code: 'decided', owner: 'TEAM' }],
  ])('leads nowhere on %s', (_, suggestion) => {
    renderSurface(<SuggestionView data={build(suggestion)} />);
    expect(screen.queryByRole('link', { name: /Show all items/ })).not.toBeInTheDocument();
  });

  it('shows a title as text, whatever is in it', () => {
    const summary = '<img src=x onerror=alert(1)> retro';
    renderSurface(<SuggestionView data={build({ evidence: [] }, { issue: { key: 'SHOP-2', summary } })} />);
    expect(screen.getByText(summary)).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });
});
