import { route } from '@forge/api';
import * as z from 'zod/mini';
import { isFailure } from '../../ports/failure';
import type { ProjectPermissions, Projects } from '../../ports/jira';
import type { JiraClient } from './client';
import { parserOf } from './parse';

const KEYS = {
  browse: 'BROWSE_PROJECTS',
  administer: 'ADMINISTER_PROJECTS',
  editIssues: 'EDIT_ISSUES',
  createIssues: 'CREATE_ISSUES',
  scheduleIssues: 'SCHEDULE_ISSUES',
  administerJira: 'ADMINISTER',
} as const satisfies Record<keyof ProjectPermissions, string>;

const parsePermissions = parserOf(
  z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.optional(z.boolean()) })) }),
);

const parseProject = parserOf(
  z.object({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    projectTypeKey: z.optional(z.string()),
    style: z.optional(z.string()),
    simplified: z.optional(z.boolean()),
  }),
);

/** Projects and permissions through Jira's REST API, as `client` may see them. */
export function projectsOf(client: JiraClient): Projects {
  return {
    async project(idOrKey) {
      const raw = await client.get(route`/rest/api/3/project/${idOrKey}`, parseProject);
      return {
        id: raw.id,
        key: raw.key,
        name: raw.name,
        type: raw.projectTypeKey ?? 'software',
        teamManaged: raw.style === 'next-gen' || raw.simplified === true,
      };
    },

    async permissions(where) {
      const keys = Object.values(KEYS).join(',');
      const path =
        'issueId' in where
          ? route`/rest/api/3/mypermissions?permissions=${keys}&issueId=${where.issueId}`
          : route`/rest/api/3/mypermissions?permissions=${keys}&projectKey=${where.projectKey}`;
      try {
        const { permissions } = await client.get(path, parsePermissions);
        const has = (key: keyof ProjectPermissions): boolean =>
          permissions[KEYS[key]]?.havePermission === true;
        return {
          browse: has('browse'),
          administer: has('administer'),
          editIssues: has('editIssues'),
          createIssues: has('createIssues'),
          scheduleIssues: has('scheduleIssues'),
          administerJira: has('administerJira'),
        };
      } catch (error) {
        if (isFailure(error, 'notFound')) return NONE;
        throw error;
      }
    },
  };
}

/** Jira answers 404 for what cannot be browsed. */
const NONE: ProjectPermissions = {
  browse: false,
  administer: false,
  editIssues: false,
  createIssues: false,
  scheduleIssues: false,
  administerJira: false,
};
