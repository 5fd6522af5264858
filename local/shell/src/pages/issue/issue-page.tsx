import { useEffect } from 'react';

import { getIssue, getProject } from '../../api/jira';
import type { Issue, Project } from '../../api/shapes';
import { Link } from '../../navigation/link';
import { paths } from '../../navigation/paths';
import { documentOf, textOf } from '../../shared/adf';
import { Loaded, useJira } from '../../shared/loaded';
import { useModules } from '../../shared/site';
import { ContextPanel } from './context-panel';
import { EditableText } from './editable-text';
import { IssueActivity } from './issue-activity';
import { IssueDetails } from './issue-details';
import { IssueLinks } from './issue-links';
import styles from './issue-page.module.css';
import { IssuePanels } from './issue-panels';
import { useEditIssue } from './use-edit-issue';

/** The issue view: fields, history, and the app's context panel and panels. */
export function IssuePage({ issueKey }: { issueKey: string }) {
  const query = useJira(['issue', issueKey], async () => {
    const issue = await getIssue(issueKey);
    const projectKey = issue.key.replace(/-\d+$/, '');
    return { issue, project: await getProject(projectKey) };
  });
  useEffect(() => {
    document.title = issueKey;
  }, [issueKey]);
  return (
    <Loaded query={query} what="issue">
      {({ issue, project }) => <IssueView issue={issue} project={project} />}
    </Loaded>
  );
}

function IssueView({ issue, project }: { issue: Issue; project: Project }) {
  const edit = useEditIssue(issue.key);
  const description = textOf(issue.fields.description);
  const panels = useModules('jira:issuePanel', project.projectTypeKey);
  const contexts = useModules('jira:issueContext', project.projectTypeKey);
  return (
    <article className={styles['view']}>
      <div className={styles['content']}>
        <nav aria-label="Breadcrumbs" className={styles['crumbs']}>
          <Link to={paths.project(project.key)}>{project.name}</Link>
          {issue.fields.parent && (
            <Link to={paths.issue(issue.fields.parent.key)}>{issue.fields.parent.key}</Link>
          )}
          <Link to={paths.issue(issue.key)}>{issue.key}</Link>
        </nav>
        <EditableText label="Summary" value={issue.fields.summary} onSave={(summary) => edit({ summary })}>
          <h1>{issue.fields.summary}</h1>
        </EditableText>
        <EditableText
          label="Description"
          value={description}
          multiline
          onSave={(text) => edit({ description: text === '' ? null : documentOf(text) })}
        >
          <p className={styles['description']}>{description || 'No description'}</p>
        </EditableText>
        <IssuePanels issue={issue} project={project} modules={panels} />
        <IssueLinks issue={issue} />
        <IssueActivity issueKey={issue.key} />
      </div>
      <aside className={styles['side']} aria-label="Details">
        <IssueDetails issue={issue} />
        {contexts.map((module) => (
          <ContextPanel key={module.key} module={module} issue={issue} project={project} />
        ))}
      </aside>
    </article>
  );
}
