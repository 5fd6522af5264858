import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { BacklogItemDto } from '../../../../../src/contract/backlog-api';
import { FailureNote } from '../../../shared/failure-note';
import { NO_REASON, ReasonFields } from './reason-fields';
import type { Moves } from './use-moves';
import styles from './backlog.module.css';

interface MovedNoteProps {
  readonly moves: Moves;
  readonly items: ReadonlyMap<string, BacklogItemDto>;
}

/** After a move past the other half: the reason, for who wants to say it. The move itself is done. */
export function MovedNote({ moves, items }: MovedNoteProps) {
  const { last, explaining } = moves;
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState(NO_REASON);
  if (last === null) return null;
  const values = {
    key: items.get(last.issueId)?.key ?? '',
    other: items.get(last.beside)?.key ?? '',
    direction: last.direction,
  };
  return (
    <section className={styles['panel']}>
      <Stack space="space.150">
        <div role="status">
          <Text>
            <FormattedMessage id="sprint.backlog.moved" values={values} />
          </Text>
        </div>
        {open && <ReasonFields why={why} onChange={setWhy} />}
        {explaining.error !== null && <FailureNote error={explaining.error} />}
        <Inline space="space.100">
          {open ? (
            <Button
              appearance="primary"
              isLoading={explaining.isPending}
              isDisabled={why.reason.trim() === '' && why.consulted.length === 0}
              onClick={() => moves.explain(last, why)}
            >
              <FormattedMessage id="sprint.backlog.reason.keep" />
            </Button>
          ) : (
            <Button onClick={() => setOpen(true)}>
              <FormattedMessage id="sprint.backlog.reason.say" />
            </Button>
          )}
          <Button appearance="subtle" onClick={moves.dismiss}>
            <FormattedMessage id="sprint.backlog.reason.none" />
          </Button>
        </Inline>
      </Stack>
    </section>
  );
}
