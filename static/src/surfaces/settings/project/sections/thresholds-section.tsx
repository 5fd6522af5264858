import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { FormattedMessage } from 'react-intl';
import { DETECTOR_IDS } from '../../../../../../src/domain/backlog/detectors/detector';
import { SIGNAL_IDS } from '../../../../../../src/domain/health/signal';
import { THRESHOLDS } from '../../../../../../src/domain/health/thresholds.table';
import type { HealthSettings, ThresholdOverride } from '../../../../../../src/domain/team/settings';
import { CheckField } from '../../../../shared/fields/check-field';
import { NumberField } from '../../../../shared/fields/number-field';
import { problemAt } from '../problem-text';
import type { SectionProps } from '../section-props';
import { SectionHeading } from './section-heading';
import { ThresholdRow } from './threshold-row';
import styles from './thresholds-section.module.css';

const MOST_GRACE_MINUTES = 1440;
const WINDOW = { least: 3, most: 10 } as const;
/** What can be switched off: what the sprint panel judges, and what the one backlog looks for. */
const GROUPS = [
  {
    title: 'sprint.tab.health',
    signals: SIGNAL_IDS.map((id) => ({ id, label: `settings.signal.${id}` })),
  },
  {
    title: 'sprint.tab.backlog',
    signals: DETECTOR_IDS.map((id) => ({ id, label: `sprint.finding.name.${id}` })),
  },
] as const;

/** Every limit with its default and where it comes from; every signal can be switched off (domain.md T80). */
export function ThresholdsSection({ settings, change, problems, readOnly }: SectionProps) {
  const { health, maturity } = settings;
  const set = (part: Partial<HealthSettings>): void => change('health', { ...health, ...part });
  const setLimit = (id: string, own: ThresholdOverride | null): void => {
    const others = Object.entries(health.thresholds).filter(([key]) => key !== id);
    set({ thresholds: Object.fromEntries(own === null ? others : [...others, [id, own]]) });
  };
  const setSignal = (signal: string, on: boolean): void =>
    set({ disabled: on ? health.disabled.filter((id) => id !== signal) : [...health.disabled, signal] });
  return (
    <Stack space="space.250">
      <SectionHeading section="thresholds" />
      <NumberField
        label="settings.health.grace"
        help="settings.health.grace.help"
        error={problemAt(problems, 'health.graceMinutes')}
        value={health.graceMinutes}
        min={0}
        max={MOST_GRACE_MINUTES}
        readOnly={readOnly}
        onChange={(graceMinutes) => set({ graceMinutes })}
      />
      <NumberField
        label="settings.health.window"
        error={problemAt(problems, 'health.windowSprints')}
        value={health.windowSprints}
        min={WINDOW.least}
        max={WINDOW.most}
        readOnly={readOnly}
        onChange={(windowSprints) => set({ windowSprints })}
      />
      <CheckField
        label="settings.health.lateRemovals"
        help="settings.health.lateRemovals.help"
        checked={health.lateRemovalsCount}
        readOnly={readOnly}
        onChange={(lateRemovalsCount) => set({ lateRemovalsCount })}
      />
      {GROUPS.map(({ title, signals }) => (
        <Stack key={title} space="space.150">
          <Heading size="xsmall" as="h3">
            <FormattedMessage id={title} />
          </Heading>
          {signals.map(({ id: signal, label }) => (
            <div key={signal} className={styles['signal']}>
              <CheckField
                label={label}
                checked={!health.disabled.includes(signal)}
                readOnly={readOnly}
                onChange={(on) => setSignal(signal, on)}
              />
              {!health.disabled.includes(signal) &&
                THRESHOLDS.filter((each) => each.signal === signal).map((threshold) => (
                  <ThresholdRow
                    key={threshold.id}
                    threshold={threshold}
                    own={health.thresholds[threshold.id] ?? null}
                    stage={maturity.stage}
                    error={problemAt(problems, `health.thresholds.${threshold.id}`)}
                    readOnly={readOnly}
                    onChange={(own) => setLimit(threshold.id, own)}
                  />
                ))}
            </div>
          ))}
        </Stack>
      ))}
    </Stack>
  );
}
