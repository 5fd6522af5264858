import { useState, type SyntheticEvent } from 'react';

import { createIssue } from '../api/jira';
import { goTo } from '../navigation/location';
import { paths } from '../navigation/paths';
import { documentOf } from '../shared/adf';
import { useWrite } from '../shared/use-write';
import styles from './backlog/sprint-form.module.css';

/** Jira's own form for a new issue, filled in from the address: `pid`, `issuetype`, `summary`, `description`. */
export function CreateIssuePage() {
  const given = new URLSearchParams(window.location.search);
  const [summary, setSummary] = useState(given.get('summary') ?? '');
  const [description, setDescription] = useState(given.get('description') ?? '');
  const [typeId, setTypeId] = useState(given.get('issuetype') ?? '');
  const write = useWrite();
  const create = (event: SyntheticEvent) => {
    event.preventDefault();
    void write(async () => {
      const { key } = await createIssue({
        project: { id: given.get('pid') ?? '' },
        issuetype: { id: typeId },
        summary,
        ...(description === '' ? {} : { description: documentOf(description) }),
      });
      goTo(paths.issue(key));
    });
  };
  return (
    <>
      <h1>Create issue</h1>
      <form onSubmit={create} className={styles['form']}>
        <label htmlFor="issue-summary">Summary</label>
        <input id="issue-summary" value={summary} onChange={({ target }) => setSummary(target.value)} />
        <label htmlFor="issue-description">Description</label>
        <textarea
          id="issue-description"
          value={description}
          onChange={({ target }) => setDescription(target.value)}
        />
        <label htmlFor="issue-type">Id of the issue type</label>
        <input id="issue-type" value={typeId} onChange={({ target }) => setTypeId(target.value)} />
        <button type="submit">Create</button>
      </form>
    </>
  );
}
