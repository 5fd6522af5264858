import { Text } from '@atlaskit/primitives/compiled';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BacklogItemDto, BacklogListDto } from '../../../../../src/contract/backlog-api';
import { BacklogRow } from './backlog-row';
import type { Marks } from './marks';
import { useVirtualRows } from './virtual-rows';
import styles from './backlog-table.module.css';

/** CSS pixels; drawn rows tell their real height. */
const USUAL_ROW = 52;
const COLUMNS = ['rank', 'item', 'impact', 'size', 'ratio', 'answers', 'po'] as const;

interface BacklogTableProps {
  readonly shown: readonly BacklogItemDto[];
  readonly places: ReadonlyMap<string, number>;
  readonly marks: Marks;
  readonly unit: BacklogListDto['unit'];
  readonly mayRank: boolean;
  readonly onStep: (issueId: string, direction: 'up' | 'down', neighbour: string) => void;
  readonly onMove: (item: BacklogItemDto) => void;
}

/** The list itself: thousands of rows, of which those in view are drawn. */
export function BacklogTable({ shown, places, marks, unit, mayRank, onStep, onMove }: BacklogTableProps) {
  const { formatMessage } = useIntl();
  const [region, setRegion] = useState<HTMLDivElement | null>(null);
  const keys = useMemo(() => shown.map(({ id }) => id), [shown]);
  const { rows, height, measure } = useVirtualRows(region, keys, USUAL_ROW);
  return (
    <div className={styles['frame']}>
      <div ref={setRegion} className={styles['region']}>
        <div
          role="table"
          aria-label={formatMessage({ id: 'sprint.backlog.table' })}
          aria-rowcount={shown.length + 1}
        >
          <Header unit={unit} />
          <div
            role="rowgroup"
            className={styles['rows']}
            ref={(node) => {
              if (node !== null) node.style.blockSize = `${height}px`;
            }}
          >
            {rows.map(({ index, start }) => {
              const item = shown[index];
              if (item === undefined) return null;
              return (
                <div
                  key={item.id}
                  role="row"
                  aria-rowindex={index + 2}
                  data-index={index}
                  className={styles['row']}
                  ref={(node) => {
                    if (node === null) return;
                    node.style.transform = `translateY(${start}px)`;
                    measure?.(node);
                  }}
                >
                  <BacklogRow
                    item={item}
                    place={places.get(item.id) ?? 0}
                    step={marks.steps.get(item.id) ?? null}
                    talk={marks.talk.get(item.id) ?? null}
                    above={keys[index - 1] ?? null}
                    below={keys[index + 1] ?? null}
                    mayRank={mayRank}
                    onStep={onStep}
                    onMove={onMove}
                  />
                </div>
              );
            })}
          </div>
        </div>
        {shown.length === 0 && (
          <div className={styles['none']}>
            <Text color="color.text.subtle">
              <FormattedMessage id="sprint.backlog.noMatch" />
            </Text>
          </div>
        )}
      </div>
    </div>
  );
}

function Header({ unit }: { readonly unit: BacklogListDto['unit'] }) {
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['headRow']}>
        {COLUMNS.map((column) => (
          <div key={column} role="columnheader" className={styles[column]}>
            <FormattedMessage
              id={
                column === 'size' && unit === 'hours'
                  ? 'sprint.backlog.column.hours'
                  : `sprint.backlog.column.${column}`
              }
            />
          </div>
        ))}
        <div role="columnheader" className={styles['moves']}>
          <FormattedMessage id="sprint.backlog.column.moves" />
        </div>
      </div>
    </div>
  );
}
