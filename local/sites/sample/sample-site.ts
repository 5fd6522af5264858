import type { SiteFile } from '../../jira/site-file/types';
import { FIELDS, PRIORITIES, RESOLUTIONS, TYPES } from '../engine/catalogue';
import { LinkBook } from '../engine/links';
import type { IssueType, Status } from '../engine/model';
import { Random } from '../engine/random';
import { writeSite } from '../engine/site-writer';
import { APP } from './app/app-project';
import { FLOWS, TYPE_SETS } from './catalogue';
import { CLC } from './clc/clc-project';
import { linkAcross } from './cross-links';
import { playData } from './data/data-project';
import { PEOPLE } from './people';
import { playTeam, type Team } from './play/team';
import type { TypeSet } from './play/team-plan';
import { PLAT } from './plat/plat-project';
import { playPrc } from './prc/prc-project';
import { SAV } from './sav/sav-project';
import { SHOP } from './shop/shop-project';
import { TRK } from './trk/trk-project';

/** Thursday, 10:30 in Berlin. */
const NOW = Date.parse('2026-11-19T09:30:00.000Z');
const DEFAULT_SEED = 'tandem';
/** From which sprint of the shop on the pricing pilot takes part in it. */
const FIRST_PRICING_SPRINT = 9;

/** Projects whose work others wait for. */
const SUPPLIERS: ReadonlySet<string> = new Set(['PLAT', 'DATA', 'PRC']);

/** The Scrum teams; those that wait for others come first. */
const BLOCKED: readonly Team[] = [SHOP, SAV, TRK];
const OTHERS: readonly Team[] = [CLC, PLAT, APP];

/** Eight projects of one company. The same seed gives the same bytes. */
export function playSampleSite(seed = DEFAULT_SEED): SiteFile {
  const telling = { random: new Random(seed), links: new LinkBook(), now: NOW };
  const blocked = BLOCKED.map((team) => playTeam(team, telling));
  const others = [
    ...OTHERS.map((team) => playTeam(team, telling)),
    playData(telling),
    playPrc(telling, SHOP.plan.sprints.slice(FIRST_PRICING_SPRINT, SHOP.plan.scripts.length)),
  ];
  const suppliers = others.filter(({ project }) => SUPPLIERS.has(project.key));
  linkAcross(blocked, suppliers, telling);
  return writeSite({
    now: NOW,
    zone: 'Europe/Berlin',
    people: Object.values(PEOPLE),
    fields: FIELDS,
    statuses: statusesOfFlows(),
    issueTypes: typesOfSets(),
    priorities: Object.values(PRIORITIES),
    resolutions: Object.values(RESOLUTIONS),
    projects: [...blocked, ...others],
  });
}

function statusesOfFlows(): Status[] {
  const all = Object.values(FLOWS).flatMap(({ statuses, parked }): Status[] => [...statuses, parked]);
  return [...new Map(all.map((status) => [status.id, status])).values()];
}

function typesOfSets(): IssueType[] {
  const ofSets = Object.values<TypeSet>(TYPE_SETS).flatMap(({ epic, story, task, technical, bug, part }) => [
    ...[epic, story, task],
    ...[technical, bug, part],
  ]);
  return [
    ...new Map([...Object.values<IssueType>(TYPES), ...ofSets].map((type) => [type.id, type])).values(),
  ];
}
