import type { SiteFile } from '../../jira/site-file/types';
import { Agenda } from '../engine/agenda';
import { addDays, Calendar } from '../engine/calendar';
import { FIELDS, PRIORITIES, RESOLUTIONS, STATUSES, TYPES } from '../engine/catalogue';
import type { IssueRecord } from '../engine/issue-record';
import { LINK_TYPES, LinkBook } from '../engine/links';
import type { Sprint, Version } from '../engine/model';
import { ProjectStage } from '../engine/project-stage';
import { hashOf } from '../engine/random';
import { instantIn, sprintOf } from '../engine/sprint-days';
import { writeSite } from '../engine/site-writer';
import { playVisit } from '../engine/visit';
import { ACTIVE } from './small-active.table';
import { CAST } from './small-cast';
import { CLOSED } from './small-closed.table';
import { EARLIER, EPICS } from './small-earlier.table';
import type { SmallItem } from './small-item';
import { PANEL } from './small-panel.table';
import { BOARD, BOARDS, PROJECT_FILE, SETUP } from './small-project';

/** Thursday, 10:30 in Berlin. */
const NOW = Date.parse('2026-11-19T09:30:00.000Z');
const ZONE = 'Europe/Berlin';
const CALENDAR = new Calendar(ZONE);
const MINUTE = 60_000;

const ITEMS: readonly SmallItem[] = [...EPICS, ...EARLIER, ...CLOSED, ...ACTIVE, ...PANEL].sort((a, b) =>
  a.created < b.created ? -1 : 1,
);

const GOALS = [
  'Finish all tickets',
  '',
  'Orders above 1,000 EUR on invoice',
  'Buyers can pay by card and PayPal on the phone',
  'Customers can return an order without calling support',
  'Customers can exchange an item instead of returning it',
] as const;

const SPRINTS: readonly Sprint[] = GOALS.map((goal, index) => {
  const start = addDays('2026-09-16', index * 14);
  return sprintOf(
    {
      id: index + 1,
      boardId: BOARD,
      name: `Sprint ${index + 1}`,
      former:
        index === 2 ? { name: 'Sprint 3 (payments)', until: CALENDAR.at('2026-10-16', '11:30') } : undefined,
      goal,
      created: addDays(start, -15),
      start: [start, '11:00'],
      end: [addDays(start, 14), '10:00'],
    },
    CALENDAR,
  );
});

const COMPONENTS = ['Checkout', 'Returns', 'Platform'].map((name, index) => ({
  id: `${10_000 + index}`,
  name,
}));

const VERSIONS: readonly Version[] = [
  { id: '10000', name: '1.8', startDate: '2026-09-16', releaseDate: '2026-10-29' },
  { id: '10001', name: '1.9', startDate: '2026-10-29', releaseDate: '2026-12-03' },
];

/** The small site and where to find what it shows. */
export interface SmallSite {
  readonly file: SiteFile;
  /** Issue keys by the name of the state they show. */
  readonly keys: ReadonlyMap<string, string>;
}

/** One project with an active and four closed sprints that shows every state of the issue panel and the sprint page. */
export function playSmallSite(): SmallSite {
  const agenda = new Agenda();
  const stage = new ProjectStage(SETUP, agenda);
  const records = new Map<string, IssueRecord>();
  ITEMS.forEach((item) => agenda.at(createdAt(item), (at) => create(stage, records, item, at)));
  ITEMS.forEach((item) => playItem(stage, item, () => recordOf(records, item.name)));
  playBlockers(stage, records);
  SPRINTS.forEach((sprint, index) =>
    agenda.at(sprint.completeAt, () => close(stage, records, sprint, index)),
  );
  agenda.run(NOW);
  return {
    file: writeFile(stage),
    keys: new Map([...records].map(([name, record]) => [name, record.key])),
  };
}

function create(stage: ProjectStage, records: Map<string, IssueRecord>, item: SmallItem, at: number): void {
  const bornIn = item.bornIn === undefined ? null : (SPRINTS[item.bornIn - 1] ?? null);
  const record = stage.create(at, {
    summary: item.title.replace(/\{(\w+)\}/, (_, name: string) => recordOf(records, name).key),
    type: TYPES[item.type],
    kind: item.kind ?? (item.type === 'bug' ? 'bug' : item.type === 'epic' ? 'epic' : 'functional'),
    by: CAST[item.by ?? (item.type === 'bug' ? 'tester' : 'po')],
    points: item.points ?? null,
    assignee: item.who === undefined ? null : CAST[item.who],
    labels: item.labels ?? [],
    components: COMPONENTS.filter(({ name }) => name === item.component),
    description: item.text ?? [],
    parent: item.parent === undefined ? null : recordOf(records, item.parent),
    sprint: bornIn,
  });
  Object.assign(record.properties, item.properties);
  records.set(item.name, record);
  if (record.values.type.level === 0 && bornIn === null) stage.place(record, stage.backlog.length);
}

function playItem(stage: ProjectStage, item: SmallItem, record: () => IssueRecord): void {
  const worker = CAST[item.who ?? (item.type === 'bug' ? 'secondDev' : 'dev')];
  for (const number of item.planned ?? []) {
    const sprint = sprintNumber(number);
    const at =
      number === SPRINTS.length ? instantIn(sprintNumber(number - 1), 5.4) : sprint.startAt - 20 * MINUTE;
    stage.agenda.at(at, () => {
      if (!record().values.sprints.includes(sprint)) stage.enter(record(), sprint, at, CAST.po);
    });
  }
  for (const [number, visit] of Object.entries(item.visits ?? {})) {
    const sprint = sprintNumber(Number(number));
    stage.agenda.at(Math.max(createdAt(item), sprint.startAt - 10 * MINUTE), () =>
      playVisit(stage, record(), sprint, {
        assignee: worker,
        ...visit,
        planner: CAST.po,
        estimator: CAST.dev,
      }),
    );
  }
}

function playBlockers(stage: ProjectStage, records: ReadonlyMap<string, IssueRecord>): void {
  const links = new LinkBook();
  for (const { name, blockedBy, visits } of ITEMS) {
    if (blockedBy === undefined) continue;
    for (const [number, { flag }] of Object.entries(visits ?? {})) {
      stage.agenda.at(instantIn(sprintNumber(Number(number)), flag?.from ?? 0), (at) =>
        links.add(LINK_TYPES.blocks, recordOf(records, blockedBy), recordOf(records, name), {
          at,
          by: CAST.dev,
        }),
      );
    }
  }
}

/** What is left goes to the next sprint where the table says so, else to the backlog. */
function close(
  stage: ProjectStage,
  records: ReadonlyMap<string, IssueRecord>,
  sprint: Sprint,
  index: number,
): void {
  const goesOn = new Set(
    ITEMS.filter(({ planned }) => planned?.includes(index + 2)).map(({ name }) => recordOf(records, name)),
  );
  stage.complete(sprint, CAST.sm, (record) => (goesOn.has(record) ? (SPRINTS[index + 1] ?? null) : null));
  const version = VERSIONS.find(({ releaseDate }) => releaseDate > CALENDAR.dayOf(sprint.completeAt));
  for (const record of stage.itemsIn(sprint)) {
    if (!record.isDone || record.values.fixVersions.length > 0 || version === undefined) continue;
    stage.agenda.at(sprint.completeAt + 6 * MINUTE, (at) =>
      record.change(at, CAST.po, { fixVersions: [version] }),
    );
  }
}

function sprintNumber(number: number): Sprint {
  const sprint = SPRINTS[number - 1];
  if (sprint === undefined) throw new RangeError(`The small site has no sprint ${number}.`);
  return sprint;
}

/** Seconds are not in the table. */
function createdAt({ created }: SmallItem): number {
  return CALENDAR.at(created.slice(0, 10), created.slice(11)) + (hashOf(created) % MINUTE);
}

function recordOf(records: ReadonlyMap<string, IssueRecord>, name: string): IssueRecord {
  const record = records.get(name);
  if (record === undefined) throw new RangeError(`The small site has no "${name}" yet.`);
  return record;
}

function writeFile(stage: ProjectStage): SiteFile {
  return writeSite({
    now: NOW,
    zone: ZONE,
    people: Object.values(CAST),
    fields: FIELDS,
    statuses: Object.values(STATUSES),
    issueTypes: Object.values(TYPES),
    priorities: Object.values(PRIORITIES),
    resolutions: Object.values(RESOLUTIONS),
    projects: [
      {
        project: PROJECT_FILE,
        boards: BOARDS,
        sprints: SPRINTS,
        versions: VERSIONS,
        components: COMPONENTS,
        stage,
      },
    ],
  });
}
