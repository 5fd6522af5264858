import type { Persona } from './testing/many-people';

/**
 * Who may do what. `anyone`: the operation belongs to no project and shows only what Jira shows its caller; `browse`:
 * who may see the project; `work`: who may edit its issues or belongs to its team; `member`: who belongs to the team;
 * `steer`: Scrum Master, Product Owner, delegates, project administrators; `productOwner`, `administer`, `site`.
 */
export const ACCESS = {
  anyone: ['outsider', 'viewer', 'dev', 'sm', 'po', 'lead', 'admin'],
  browse: ['viewer', 'dev', 'sm', 'po', 'lead', 'admin'],
  work: ['dev', 'sm', 'po', 'lead', 'admin'],
  member: ['dev', 'sm', 'po'],
  steer: ['sm', 'po', 'lead', 'admin'],
  productOwner: ['po'],
  administer: ['lead', 'admin'],
  site: ['admin'],
} as const satisfies Record<string, readonly Persona[]>;

export type Access = keyof typeof ACCESS;

/** `absent`: what the sample asks about is not there, so that everybody is told the same. */
interface Row {
  readonly access: Access;
  readonly absent?: true;
}

const row = (access: Access): Row => ({ access });
const absent = (access: Access): Row => ({ access, absent: true });

/** Every operation of the contract has a row; the test fails for one that has none. */
export const AUTHORISATION: Readonly<Record<string, Row>> = {
  'issue.suggestion': row('browse'),
  'issue.decide': row('work'),
  'issue.answerProposal': row('steer'),
  'issue.enable': row('work'),
  'sprint.choices': row('browse'),
  'sprint.report': row('browse'),
  'sprint.health': row('browse'),
  'sprint.hide': row('steer'),
  'sprint.tickGoal': absent('work'),
  'sprint.issues': row('anyone'),
  'gadget.projects': row('anyone'),
  'settings.get': row('browse'),
  'settings.save': row('administer'),
  'settings.saveOverride': row('administer'),
  'settings.steer': row('steer'),
  'settings.tryRules': row('steer'),
  'settings.people': row('administer'),
  'site.projects': row('site'),
  'site.setProject': row('site'),
  'site.export': row('site'),
  'site.erase': row('site'),
  'jobs.health': row('site'),
  'jobs.failed': row('site'),
  'jobs.retry': row('site'),
  'backfill.progress': row('site'),
  'backfill.start': row('site'),
  'backfill.pause': row('site'),
  'backfill.resume': row('site'),
  'backfill.cancel': row('site'),
  'backfill.setBudget': row('site'),
  'experiment.list': row('browse'),
  'experiment.start': row('work'),
  'experiment.answer': absent('work'),
  'team.ceremonies': row('browse'),
  'team.setRotation': row('steer'),
  'team.joinRotation': row('member'),
  'team.leaveRotation': row('browse'),
  'team.recordCeremony': row('work'),
  'team.practice': row('browse'),
  'team.lookAgain': row('work'),
  'team.answerContradictions': row('steer'),
  'team.startStepIn': row('steer'),
  'team.endStepIn': absent('steer'),
  'team.recordReview': row('steer'),
  'backlog.list': row('browse'),
  'backlog.items': row('browse'),
  'backlog.move': row('work'),
  'backlog.explain': row('work'),
  'backlog.log': row('browse'),
  'backlog.finding': row('browse'),
  'backlog.markers': row('steer'),
  'outcome.get': row('browse'),
  'outcome.answer': row('work'),
  'outcome.poWord': row('productOwner'),
  'outcome.setAside': row('work'),
  'outcome.restore': row('work'),
  'outcome.planSession': absent('steer'),
  'team.assessment': row('browse'),
  'team.answerContext': row('work'),
  'team.openRound': row('steer'),
  'team.answerRound': absent('member'),
  'team.closeRound': absent('steer'),
  'team.proposeStage': row('work'),
  'team.confirmStage': absent('work'),
  'team.declineStage': absent('work'),
};
