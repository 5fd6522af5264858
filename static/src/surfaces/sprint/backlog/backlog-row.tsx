import AngleBracketsIcon from '@atlaskit/icon/core/angle-brackets';
import BugIcon from '@atlaskit/icon/core/bug';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import StoryIcon from '@atlaskit/icon/core/story';
import Lozenge from '@atlaskit/lozenge';
import { memo, type ReactNode } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import type { RatioStep } from '../../../../../src/domain/backlog/ranking/size-ratio';
import type { TalkAbout } from '../../../../../src/domain/backlog/ranking/talk-about';
import { IssueLink } from '../../../shared/issue-link';
import { RowMoves } from './row-moves';
import { workOf } from './work-of';
import styles from './backlog-table.module.css';

/** One colour for all: what kind of work it is never ranks it. */
const ICONS = {
  technical: AngleBracketsIcon,
  functional: StoryIcon,
  bug: BugIcon,
  ceremony: CalendarIcon,
} as const;
const STEPS: Readonly<Record<RatioStep, string>> = { 1: '●○○', 2: '●●○', 3: '●●●' };

interface BacklogRowProps {
  readonly item: BacklogItemDto;
  readonly place: number;
  readonly step: RatioStep | null;
  readonly talk: TalkAbout | null;
  /** The items in view above and below it, null at the ends. */
  readonly above: string | null;
  readonly below: string | null;
  readonly mayRank: boolean;
  readonly onStep: (issueId: string, direction: 'up' | 'down', neighbour: string) => void;
  readonly onMove: (item: BacklogItemDto) => void;
}

/** The cells of one item; drawn once while the list scrolls. */
export const BacklogRow = memo(function BacklogRow(props: BacklogRowProps) {
  const { item, place, step, talk, above, below, mayRank, onStep, onMove } = props;
  const stepper = (direction: 'up' | 'down', neighbour: string | null) =>
    neighbour === null ? null : () => onStep(item.id, direction, neighbour);
  const moves = { up: stepper('up', above), down: stepper('down', below), to: () => onMove(item) };
  return (
    <>
      <div role="cell" className={styles['rank']}>
        <FormattedNumber value={place} />
      </div>
      <div role="cell" className={styles['item']}>
        <ItemCell item={item} talk={talk} />
      </div>
      <Cell name="impact">{item.impact === null ? null : <FormattedNumber value={item.impact} />}</Cell>
      <Cell name="size">{item.size === null ? null : <FormattedNumber value={item.size} />}</Cell>
      <Cell name="ratio">{step === null ? null : <Ratio step={step} />}</Cell>
      <Cell name="answers">
        {item.answers === 'none' && item.class !== 'technical' ? null : (
          <FormattedMessage id={`sprint.backlog.answers.${item.answers}`} />
        )}
      </Cell>
      <Cell name="po">
        {item.po === 'none' ? null : (
          <FormattedMessage
            id={item.changedSincePo ? 'sprint.backlog.po.changed' : `sprint.backlog.po.${item.po}`}
          />
        )}
      </Cell>
      <div role="cell" className={styles['moves']}>
        {mayRank && <RowMoves itemKey={item.key} moves={moves} />}
      </div>
    </>
  );
});

interface CellProps {
  readonly name: 'impact' | 'size' | 'ratio' | 'answers' | 'po';
  readonly children: ReactNode;
}

/** A value with its name, which narrow screens show and wide ones have in the header. */
function Cell({ name, children }: CellProps) {
  return (
    <div role="cell" className={`${styles[name] ?? ''} ${children === null ? (styles['absent'] ?? '') : ''}`}>
      <span className={styles['name']} aria-hidden="true">
        <FormattedMessage id={`sprint.backlog.column.${name}`} />
      </span>
      {children ?? <FormattedMessage id="sprint.backlog.absent" />}
    </div>
  );
}

function Ratio({ step }: { readonly step: RatioStep }) {
  const { formatMessage } = useIntl();
  return (
    <span role="img" aria-label={formatMessage({ id: 'sprint.backlog.ratio' }, { step })}>
      {STEPS[step]}
    </span>
  );
}

function ItemCell({ item, talk }: { readonly item: BacklogItemDto; readonly talk: TalkAbout | null }) {
  const { formatMessage } = useIntl();
  const work = workOf(item);
  const Icon = ICONS[work];
  return (
    <>
      <span className={styles['title']}>
        <span className={styles['icon']} title={item.type}>
          <Icon label={formatMessage({ id: `sprint.backlog.class.${work}` })} color="var(--ds-icon-subtle)" />
        </span>
        <IssueLink issueKey={item.key} />
        <span className={styles['summary']}>{item.summary}</span>
      </span>
      <span className={styles['under']}>
        {item.epic !== null && <span className={styles['epic']}>{item.epic.summary}</span>}
        {item.ceremony && <FormattedMessage id="sprint.backlog.class.ceremony" />}
        {item.inSprint && <FormattedMessage id="sprint.backlog.inSprint" />}
        {item.damaged && (
          <Lozenge appearance="moved">
            <FormattedMessage id="sprint.backlog.damaged" />
          </Lozenge>
        )}
        {talk !== null && (
          <span className={styles['talk']}>
            <Lozenge appearance="new">
              <FormattedMessage id="sprint.backlog.talkAbout" />
            </Lozenge>
            <FormattedMessage id={`sprint.backlog.talk.${talk.code}`} values={{ ...talk }} />
          </span>
        )}
      </span>
    </>
  );
}
