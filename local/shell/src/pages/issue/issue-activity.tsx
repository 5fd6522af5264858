import { addComment, listComments, listHistory } from '../../api/jira';
import { documentOf, textOf } from '../../shared/adf';
import { useJira } from '../../shared/loaded';
import { useWrite } from '../../shared/use-write';
import { EditableText } from './editable-text';

/** Comments and history of an issue. */
export function IssueActivity({ issueKey }: { issueKey: string }) {
  const write = useWrite();
  const { data: comments = [] } = useJira(['comments', issueKey], () => listComments(issueKey));
  const { data: histories = [] } = useJira(['history', issueKey], () => listHistory(issueKey));
  return (
    <section>
      <h2>Comments</h2>
      <ul>
        {comments.map(({ id, author, created, body }) => (
          <li key={id}>
            {author?.displayName} · <time dateTime={created}>{shortTime(created)}</time>: {textOf(body)}
          </li>
        ))}
      </ul>
      <EditableText
        label="Comment"
        value=""
        action="Add a comment"
        multiline
        onSave={(text) => write(() => addComment(issueKey, documentOf(text)))}
      />
      <h2>History</h2>
      <ul>
        {histories.map(({ id, author, created, items }) => (
          <li key={id}>
            {author?.displayName} · <time dateTime={created}>{shortTime(created)}</time>:{' '}
            {items
              .map(
                ({ field, fromString, ...item }) =>
                  `${field}: ${fromString ?? '—'} → ${item.toString ?? '—'}`,
              )
              .join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function shortTime(stamp: string): string {
  return stamp.slice(0, 16).replace('T', ' ');
}
