import { boardSettings } from '../shapes/sprints';
import type { View } from '../shapes/view';
import type { JsonObject } from '../store/json';
import type { Board, Sprint } from '../store/model';
import type { Site } from '../store/site';
import { formatStamp } from '../store/time';
import { softwareEvent, type Cause, type ProductEvent } from './product-event';

/** Events about sprints and boards. Their sprints have ids as text and dates in the site's zone (`+0200`). */
export class SoftwareEvents {
  constructor(
    private readonly site: Site,
    private readonly url: string,
  ) {}

  sprint(verb: 'created' | 'started' | 'closed' | 'deleted', sprint: Sprint, cause: Cause): ProductEvent {
    return softwareEvent(`avi:jira-software:${verb}:sprint`, cause, { sprint: this.sprintShape(sprint) });
  }

  /** An update; `oldValue` has the former values of what changed. */
  sprintUpdated(before: Sprint, after: Sprint, cause: Cause): ProductEvent {
    const [old, now] = [this.sprintShape(before), this.sprintShape(after)];
    const names = new Set([...Object.keys(old), ...Object.keys(now)]);
    const changed = [...names].filter((name) => old[name] !== now[name]);
    return softwareEvent('avi:jira-software:updated:sprint', cause, {
      sprint: now,
      oldValue: Object.fromEntries(changed.map((name) => [name, old[name] ?? null])),
    });
  }

  configurationChanged(board: Board, cause: Cause): ProductEvent {
    const view: View = { site: this.site, zone: this.site.timeZone, url: this.url, browses: () => true };
    const project = board.projectId === null ? undefined : this.site.projects.get(board.projectId);
    return softwareEvent('avi:jira-software:configuration-changed:board', cause, {
      configuration: {
        ...boardSettings(board, view),
        ...(project
          ? { location: { type: 'project', key: project.key, id: project.id, name: project.name } }
          : {}),
      },
    });
  }

  /** A board with another name. */
  boardUpdated(board: Board, cause: Cause): ProductEvent {
    const { id, name, type } = board;
    return softwareEvent('avi:jira-software:updated:board', cause, { board: { id, name, type } });
  }

  private sprintShape(sprint: Sprint): JsonObject {
    const at = (name: string, ms: number | null) =>
      ms === null ? {} : { [name]: formatStamp(ms, this.site.timeZone) };
    return {
      id: String(sprint.id),
      originBoardId: String(sprint.originBoardId),
      name: sprint.name,
      ...(sprint.goal === undefined || sprint.goal === '' ? {} : { goal: sprint.goal }),
      state: sprint.state,
      ...at('createDate', sprint.created),
      ...at('startDate', sprint.start),
      ...at('endDate', sprint.end),
      ...at('completeDate', sprint.complete),
    };
  }
}
