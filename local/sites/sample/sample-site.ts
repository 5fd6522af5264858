import type { SiteFile } from '../../jira/site-file/types';
import { FIELDS, PRIORITIES, RESOLUTIONS, TYPES } from '../engine/catalogue';
import { LinkBook } from '../engine/links';
import type { IssueType, Status } from '../engine/model';
import { Random } from '../engine/random';
import { writeSite } from '../engine/site-writer';
import { playApp } from './app/app-project';
import { FLOWS, TYPE_SETS } from './catalogue';
import { playClc } from './clc/clc-project';
import { linkAcross } from './cross-links';
import { playData } from './data/data-project';
import { PEOPLE } from './people';
import type { TypeSet } from './play/team-plan';
import { playPlat } from './plat/plat-project';
import { playPrc } from './prc/prc-project';
import { playSav } from './sav/sav-project';
import { playShop } from './shop/shop-project';
import { playTrk } from './trk/trk-project';

/** Thursday, 10:30 in Berlin. */
const NOW = Date.parse('2026-11-19T09:30:00.000Z');
const DEFAULT_SEED = 'tandem';

/** Eight projects of one company. The same seed gives the same bytes. */
export function playSampleSite(seed = DEFAULT_SEED): SiteFile {
  const telling = { random: new Random(seed), links: new LinkBook(), now: NOW };
  const shop = playShop(telling);
  const sav = playSav(telling).project;
  const trk = playTrk(telling).project;
  const clc = playClc(telling).project;
  const plat = playPlat(telling).project;
  const app = playApp(telling).project;
  const data = playData(telling);
  const prc = playPrc(telling, shop.play.plan.sprints.slice(9, 13));
  linkAcross([shop.project, sav, trk], [plat, data, prc], telling);
  return writeSite({
    now: NOW,
    zone: 'Europe/Berlin',
    people: Object.values(PEOPLE),
    fields: FIELDS,
    statuses: statusesOfFlows(),
    issueTypes: typesOfSets(),
    priorities: Object.values(PRIORITIES),
    resolutions: Object.values(RESOLUTIONS),
    projects: [shop.project, sav, trk, clc, plat, app, data, prc],
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
