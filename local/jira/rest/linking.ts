import { endShape } from '../shapes/links';
import { linkTypeShape } from '../shapes/things';
import { member, textOf, type Json } from '../store/json';
import type { Issue, IssueLink, LinkType } from '../store/model';
import { linkItem } from '../writes/change-items';
import { NO_CONTENT, numberParam, ok, type Call, type Handlers } from './call';
import { forbidden, notFound } from './jira-error';
import { visibleIssue } from './lookup';

export const linkHandlers: Handlers = {
  linkIssues: (call) => {
    link(call.body, call, null);
    return { status: 201 };
  },
  getIssueLink: (call) => {
    const found = linkFor(call);
    const type = call.site.linkTypes.get(found.typeId);
    return ok({
      id: String(found.id),
      self: `${call.view.url}/rest/api/3/issueLink/${found.id}`,
      type: type ? linkTypeShape(type, call.view) : {},
      inwardIssue: endShape(found.source, call.view),
      outwardIssue: endShape(found.target, call.view),
    });
  },
  deleteIssueLink: (call) => {
    const found = linkFor(call);
    requireLinking(call, call.site.issues.get(found.source.id));
    call.site.links.remove(found);
    tell(found, false, call);
    call.services.writer.tellLink('deleted', found, call.cause);
    return NO_CONTENT;
  },
};

/**
 * Makes the link that a body describes: `inwardIssue` does to `outwardIssue` what the type's outward text says. For a
 * new issue the end that is not named is the issue itself. A link that is there already is not made twice.
 * @throws JiraError 404 for a type or an issue that is not there, 403 without *Link issues*
 */
export function link(body: Json, call: Call, self: Issue | null): void {
  const type = typeOf(member(body, 'type'), call);
  const source = endOf(member(body, 'inwardIssue'), call, self);
  const target = endOf(member(body, 'outwardIssue'), call, self);
  requireLinking(call, source);
  if (isLinked(type, source, target, call)) return;
  const made: IssueLink = {
    id: call.site.nextId('link'),
    typeId: type.id,
    source: { id: source.id, key: source.key },
    target: { id: target.id, key: target.key },
  };
  call.site.links.add(made);
  tell(made, true, call);
  call.services.writer.tellLink('created', made, call.cause);
}

function isLinked(type: LinkType, source: Issue, target: Issue, { site }: Call): boolean {
  return site.links
    .of(source.id)
    .some((each) => each.typeId === type.id && each.source.id === source.id && each.target.id === target.id);
}

/** Writes the link into the history of both ends. */
function tell(made: IssueLink, added: boolean, { site, services, cause }: Call): void {
  const type = site.linkTypes.get(made.typeId);
  const source = site.issues.get(made.source.id);
  const target = site.issues.get(made.target.id);
  if (source) services.writer.change(source, [linkItem(made.target.key, type?.outward ?? '', added)], cause);
  if (target) services.writer.change(target, [linkItem(made.source.key, type?.inward ?? '', added)], cause);
}

function typeOf(value: Json | undefined, { site }: Call): LinkType {
  const id = textOf(member(value, 'id'));
  const name = textOf(member(value, 'name'));
  const type = [...site.linkTypes.values()].find((entry) =>
    id === null ? entry.name === name : entry.id === id,
  );
  if (!type)
    throw notFound(`No issue link type with ${id === null ? 'name' : 'id'} '${id ?? name ?? ''}' found.`);
  return type;
}

function endOf(value: Json | undefined, call: Call, self: Issue | null): Issue {
  if (value === undefined && self !== null) return self;
  const ref = textOf(member(value, 'key')) ?? textOf(member(value, 'id')) ?? '';
  const issue = visibleIssue(call, ref);
  if (!issue) throw notFound(`No issue with key '${ref}' exists or you do not have permission to see it.`);
  return issue;
}

function linkFor(call: Call): IssueLink {
  const found = call.site.links.get(numberParam(call, 'linkId'));
  const ends = found ? [found.source, found.target] : [];
  if (!found || !ends.every((end) => endShape(end, call.view))) {
    throw notFound('No issue link with the specified id exists.');
  }
  return found;
}

function requireLinking(call: Call, issue: Issue | undefined): void {
  if (!issue || !call.access.hasOn('LINK_ISSUES', issue))
    throw forbidden('You do not have permission to link issues.');
}
