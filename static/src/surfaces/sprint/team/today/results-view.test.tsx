import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { renderSurface } from '../../../../testing/render';
import { buildAssessment, buildResult, buildTooFew, type ResultDto } from '../testing/team-builders';
import { ResultsView } from './results-view';

const show = (results: ResultDto[], change: Parameters<typeof buildAssessment>[0] = {}) =>
  renderSurface(<ResultsView data={buildAssessment({ results, ...change })} />);
/** The list under "Talk about these". */
const talk = () => within(screen.getByText('Talk about these').nextElementSibling as HTMLElement);
/** The line of a dimension. */
const dimension = (name: string) => screen.getByText(name).closest('li');

describe('what the team said', () => {
  it('is nothing at all before a round was closed', () => {
    const { container } = show([]);
    expect(container).toBeEmptyDOMElement();
  });

  it('puts first what is worth talking about, with the reason', () => {
    show([buildResult({ Q3: { talk: 'spread' }, Q11: { talk: 'dontKnow', median: null, answers: 2 } })]);
    expect(talk().getByText('What is left at the end')).toBeInTheDocument();
    expect(talk().getByText(/You see this very differently\./)).toBeInTheDocument();
    expect(talk().getByText('What ceremonies are to us')).toBeInTheDocument();
    expect(talk().getByText(/Many of you do not know\. Too few answers to show\./)).toBeInTheDocument();
    expect(talk().queryByText('What a sprint starts from')).not.toBeInTheDocument();
  });

  it('has no such list where everybody sees things alike', () => {
    show([buildResult()]);
    expect(screen.queryByText('Talk about these')).not.toBeInTheDocument();
  });

  it('says each dimension in words, never as a number', () => {
    show([buildResult({}, { dimensions: { D1: 1.5, D2: 2.4, D5: 2.5, D7: null } })]);
    expect(dimension('Purpose')).toHaveTextContent('early days');
    expect(dimension('Finishing')).toHaveTextContent('on the way');
    expect(dimension('Quality')).toHaveTextContent('at home here');
    expect(dimension('One backlog')).toHaveTextContent('not enough answers');
    for (const line of screen.getAllByRole('listitem')) expect(line).not.toHaveTextContent(/\d/);
  });

  it('compares with the team’s own last round only, and calls a small step no movement', () => {
    const change = { from: 1, to: 2, dimensions: { D1: 0.5, D2: -0.3, D3: 0.2 } };
    show([buildResult(), buildResult({}, { number: 1 })], { change });
    expect(dimension('Purpose')).toHaveTextContent('further than last time');
    expect(dimension('Finishing')).toHaveTextContent('less far than last time');
    expect(dimension('Stakeholders')).toHaveTextContent('as last time');
    expect(dimension('Autonomy')).not.toHaveTextContent('last time');
  });

  it('shows every question on demand in the words of the middle answer, without counts', async () => {
    show([buildResult({ Q1: { median: 2.5 }, Q3: { median: 1, talk: 'spread' } })]);
    expect(screen.queryByText('What a sprint starts from')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'All questions' }));
    expect(screen.getByText('What a sprint starts from').closest('li')).toHaveTextContent(
      'We usually have a sprint goal – The goal decides what we drop when time is short (between two answers)',
    );
    expect(screen.getByText('Talk about this one')).toBeInTheDocument();
    for (const line of screen.getAllByRole('listitem')) expect(line).not.toHaveTextContent(/\b4\b/);
  });

  it('AC48: shows no result of two people, and says why', () => {
    show([buildTooFew(2)]);
    expect(
      screen.getByText('2 of at least 3 answers: no result, so that nobody can be recognised.'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Purpose')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'All questions' })).not.toBeInTheDocument();
  });

  it('says so where answers could not be opened any more', () => {
    show([buildTooFew(4)]);
    expect(screen.getByText(/The answers could not be opened/)).toBeInTheDocument();
  });

  it('keeps earlier rounds folded', async () => {
    show([buildResult(), buildResult({}, { number: 1 })]);
    expect(screen.queryByText(/^Round 1,/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Earlier rounds' }));
    expect(screen.getByText(/^Round 1,/)).toBeInTheDocument();
  });
});
