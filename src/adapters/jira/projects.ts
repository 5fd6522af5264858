import { route } from '@forge/api';
import * as z from 'zod/mini';
import { isFailure } from '../../ports/failure';
import type { Project, ProjectPermissions, Projects } from '../../ports/jira';
import type { JiraClient } from './client';
import { parserOf } from './parse';

const KEYS = {
  browse: 'BROWSE_PROJECTS',
  administer: 'ADMINISTER_PROJECTS',
  editIssues: 'EDIT_ISSUES',
  createIssues: 'CREATE_ISSUES',
  linkIssues: 'LINK_ISSUES',
  scheduleIssues: 'SCHEDULE_ISSUES',
  administerJira: 'ADMINISTER',
} as const satisfies Record<keyof ProjectPermissions, string>;

const parsePermissions = parserOf(
  z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.optional(z.boolean()) })) }),
);

const projectSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.optional(z.string()),
  style: z.optional(z.string()),
  simplified: z.optional(z.boolean()),
});
const parseProject = parserOf(projectSchema);
const parsePage = parserOf(
  z.object({ values: z.array(projectSchema), total: z.number(), isLast: z.boolean() }),
);
const parseVersions = parserOf(
  z.array(z.object({ released: z.optional(z.boolean()), releaseDate: z.optional(z.string()) })),
);

const A_PAGE = 50;

/** Projects and permissions through Jira's REST API, as `client` may see them. */
export function projectsOf(client: JiraClient): Projects {
  return {
    async search(query, startAt) {
      const params = new URLSearchParams({
        startAt: String(startAt),
        maxResults: String(A_PAGE),
        typeKey: 'software',
        orderBy: 'key',
        ...(query === '' ? {} : { query }),
      });
      const { values, total, isLast } = await client.get(
        route`/rest/api/3/project/search?${params}`,
        parsePage,
      );
      return { projects: values.map(projectOf), total, nextStart: isLast ? null : startAt + values.length };
    },

    async project(idOrKey) {
      return projectOf(await client.get(route`/rest/api/3/project/${idOrKey}`, parseProject));
    },

    async releases(idOrKey) {
      const versions = await client.get(route`/rest/api/3/project/${idOrKey}/versions`, parseVersions);
      return versions.flatMap(({ released, releaseDate }) =>
        released === true && releaseDate !== undefined ? [Date.parse(releaseDate)] : [],
      );
    },

    async permissions(where) {
      const params = new URLSearchParams({ permissions: Object.values(KEYS).join(','), ...placeOf(where) });
      const path = route`/rest/api/3/mypermissions?${params}`;
      try {
        const { permissions } = await client.get(path, parsePermissions);
        const has = (key: keyof ProjectPermissions): boolean =>
          permissions[KEYS[key]]?.havePermission === true;
        return {
          browse: has('browse'),
          administer: has('administer'),
          editIssues: has('editIssues'),
          createIssues: has('createIssues'),
          linkIssues: has('linkIssues'),
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

type Where = Parameters<Projects['permissions']>[0];

function placeOf(where: Where): Record<string, string> {
  return where === 'site' ? {} : { ...where };
}

function projectOf({
  id,
  key,
  name,
  projectTypeKey,
  style,
  simplified,
}: z.infer<typeof projectSchema>): Project {
  return {
    id,
    key,
    name,
    type: projectTypeKey ?? 'software',
    teamManaged: style === 'next-gen' || simplified === true,
  };
}

/** Jira answers 404 for what cannot be browsed. */
const NONE: ProjectPermissions = {
  browse: false,
  administer: false,
  editIssues: false,
  createIssues: false,
  linkIssues: false,
  scheduleIssues: false,
  administerJira: false,
};
