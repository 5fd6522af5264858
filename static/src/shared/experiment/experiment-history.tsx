import { FormattedDate, FormattedMessage } from 'react-intl';
import { currentTerm, type Experiment } from '../../../../src/domain/team/experiment';
import { Disclosure } from '../disclosure';
import styles from './experiment.module.css';

/** What was tried on a finding before, the latest first; nothing where nothing was. */
export function ExperimentHistory({ experiments }: { readonly experiments: readonly Experiment[] }) {
  if (experiments.length === 0) return null;
  return (
    <Disclosure
      label={<FormattedMessage id="team.experiment.before" values={{ count: experiments.length }} />}
    >
      <ul className={styles['history']}>
        {[...experiments].reverse().map((experiment) => (
          <li key={currentTerm(experiment).from}>
            <Ended experiment={experiment} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Ended({ experiment }: { readonly experiment: Experiment }) {
  const { kind, results } = experiment;
  const last = results.at(-1);
  if (last === undefined) return null;
  const values = {
    text: currentTerm(experiment).text,
    date: <FormattedDate value={last.at} day="numeric" month="short" year="numeric" />,
    verdict: <FormattedMessage id={`team.experiment.verdict.${kind}.${last.verdict}`} />,
    note: last.note === '' ? 'none' : last.note,
  };
  return <FormattedMessage id="team.experiment.result" values={values} />;
}
