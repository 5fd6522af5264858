import type { TeamTexts, Theme } from '../play/team-texts';
import { ENGLISH_VOICE } from '../voices/english-texts';

const CLUSTERS: Theme = {
  epic: 'Clusters that upgrade themselves',
  about: 'Product teams should not notice an upgrade. Today each one costs them a morning.',
  component: 'Clusters',
  stories: [
    'Teams see which cluster their service runs on',
    'Maintenance calendar for product teams',
    'Teams can drain a node themselves',
    'Cost of a namespace per month',
  ],
  bugs: [
    'Node pool {env} does not scale down',
    'Pods pending after the upgrade',
    'Metrics gap during node rotation',
  ],
  technical: [
    'Upgrade {env} to Kubernetes 1.33',
    'Node images with fewer packages',
    'Pod disruption budgets for all namespaces',
    'Replace ingress-nginx with the gateway API',
    'Cluster autoscaler: spot nodes in {env}',
    'Move etcd backups to another region',
    'Upgrade Cilium',
    'Rename legacy namespaces',
    'Upgrade test in a throw-away cluster',
    'Drop the last x86 node pool',
    'Pod security standards: restricted',
    'Rotate cluster certificates without downtime',
    'Garbage collection of old images',
    'Priority classes for batch jobs',
  ],
  why: ['An upgrade costs each of eleven teams a morning.', 'So that teams can plan around maintenance.'],
  criteria: [
    'No request fails',
    'Rolled back in ten minutes',
    'Announced two days before',
    'Run book updated',
  ],
};

const PIPELINES: Theme = {
  epic: 'From merge to production in 15 minutes',
  about: 'Measured over all services: 41 minutes in spring.',
  component: 'Pipelines',
  stories: [
    'Teams can see why a pipeline is slow',
    'Template for a new service in five minutes',
    'Teams can release on their own on Fridays',
    'Notify only the person who merged',
  ],
  bugs: [
    'Runner {env} out of disk',
    'Cache restored from the wrong branch',
    'Pipeline green although a step failed',
  ],
  technical: [
    'Shared build cache',
    'Parallel test stages',
    'Smaller base images',
    'Runners on ARM',
    'Signed artefacts',
    'Preview environments on pull requests',
    'Replace self-made deploy scripts',
    'Dependency updates in batches',
    'Retry only failed jobs',
    'Artefact retention of 30 days',
    'Move pipelines of {team} to the template',
    'Policy checks before apply',
    'Canary step in the template',
  ],
  why: [
    'Eleven teams wait 26 minutes longer than they should.',
    'So that a fix is live before the customer calls again.',
  ],
  criteria: [
    'p90 under 15 minutes',
    'Works for all languages in use',
    'No secrets in logs',
    'Teams need no change',
  ],
};

const OBSERVE: Theme = {
  epic: 'See what is wrong within five minutes',
  about: 'One place for logs, traces and metrics, and alerts that somebody acts on.',
  component: 'Observability',
  stories: [
    'Dashboard template for product teams',
    'Teams can mute their own alerts',
    'Weekly mail with noisy alerts',
    'Business numbers beside technical ones',
  ],
  bugs: ['Logs of {team} missing for an hour', 'Alert fires on staging', 'Trace without the database span'],
  technical: [
    'Trace context through the message bus',
    'Log retention by class',
    'Service level objectives for {team}',
    'Alert routing by team label',
    'Move metrics to long-term storage',
    'Structured logs in {lang} services',
    'Synthetic checks for the shop',
    'Retire the old log cluster',
    'Cardinality limits',
    'Error budgets on the team page',
    'Correlate deployments with errors',
    'Sampling of traces',
  ],
  why: ['In June it took 50 minutes to find the place.', 'So that teams do not need us at night.'],
  criteria: [
    'Found within five minutes in the exercise',
    'One link from alert to log',
    'No alert without a run book',
  ],
};

const SECURITY: Theme = {
  epic: 'Secrets and access without tickets',
  about: 'Access in minutes, and gone when it is no longer needed.',
  component: 'Access',
  stories: [
    'Request access for a day from the chat',
    'Teams see who has access to their database',
    'New colleague is ready on the first day',
  ],
  bugs: [
    'Temporary access not removed',
    'Vault login loop with the new proxy',
    'Audit log shows the wrong user',
  ],
  technical: [
    'Rotate database passwords',
    'Short-lived credentials for {team}',
    'Scan images for known vulnerabilities',
    'Network policies between namespaces',
    'Move secrets out of {team} repositories',
    'Patch CVE in the base image',
    'Second factor for production',
    'Access reviews as code',
    'Certificate renewal without people',
    'Remove shared accounts',
    'Private endpoints for storage',
  ],
  why: ['A request takes two days, so that people share passwords.', 'Auditors want it by March.'],
  criteria: [
    'Access within ten minutes',
    'Ends by itself',
    'Written in the audit log',
    'No shared account left',
  ],
};

const DATABASES: Theme = {
  epic: 'Databases on demand',
  about: '',
  component: 'Databases',
  stories: [
    'Teams order a database in the portal',
    'Copy of production without personal data',
    'Restore to a point in time by the team',
  ],
  bugs: [
    'Replica lag in {env}',
    'Backup of {team} took nine hours',
    'Connection pool exhausted at 8 o’clock',
  ],
  technical: [
    'PostgreSQL 17 for {team}',
    'Connection pooler for {team}',
    'Restore test each week',
    'Split the shared database',
    'Move {team} off MySQL',
    'Index advisor report',
    'Encrypt backups with own keys',
    'Vacuum settings for big tables',
    'Failover exercise in {env}',
    'Archive tables older than ten years',
  ],
  why: [
    'We restored once in anger, it took a day.',
    'So that a team does not wait three days for a database.',
  ],
  criteria: ['Restore tested', 'Under an hour', 'No manual step', 'Cost is visible'],
};

/** What the platform team writes: its product is technical. */
export const PLAT_TEXTS: TeamTexts = {
  themes: [CLUSTERS, PIPELINES, OBSERVE, SECURITY, DATABASES],
  technicalEpic: null,
  chores: [
    'Renew the support contract of the cloud provider',
    'On-call handover notes',
    'Capacity numbers for Black Friday',
    'Budget 2027 for the platform',
    'Office hours for product teams',
    'Welcome page for new teams',
    'Invoice of the monitoring provider',
    'Interview site reliability engineer',
    'Test the emergency phone',
    'Inventory of domains',
    'Update the run book index',
    'Domain for {team}',
  ],
  slots: {
    env: ['production', 'staging', 'the batch cluster'],
    team: ['SHOP', 'TRK', 'CLC', 'DATA', 'SAV'],
    lang: ['Go', 'Java', 'Node'],
  },
  voice: ENGLISH_VOICE,
};

/** Goals of the sprints, oldest first. */
export const PLAT_GOALS: readonly string[] = [
  'Product teams do not notice the upgrade of staging',
  'Reduce the time from merge to production to 30 minutes for all teams',
  'Production on the new version',
  'Teams can find an error within ten minutes',
  'Secrets out of repositories',
  'Teams can order a database themselves',
  'Prevent the outage of June: shop team can fail over',
  'Pipelines under 20 minutes',
  'Teams can get access for a day within ten minutes',
  'Restore tested for all teams',
  'Reduce alerts at night for on-call teams by half',
  'Teams can release on Fridays: canary for three services',
  'Shop and tracking teams can handle ten times the load on Black Friday',
];

export const PLAT_OWN_WORK: readonly string[] = [
  'Retrospective SP{n}',
  'Prioritise requests of product teams',
  'Roadmap platform Q{q}',
  'Review SP{n} with the product teams',
  'Blameless post-mortem of the registry outage',
  'Survey: what do product teams need?',
];
