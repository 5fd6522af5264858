import type { Issue } from '../../api/shapes';
import { Link } from '../../navigation/link';
import { paths } from '../../navigation/paths';

/** Links of an issue, each with its direction. */
export function IssueLinks({ issue }: { issue: Issue }) {
  const links = issue.fields.issuelinks.flatMap(({ id, type, inwardIssue, outwardIssue }) => {
    const other = inwardIssue ?? outwardIssue;
    return other ? [{ id, other, name: inwardIssue ? type.inward : type.outward }] : [];
  });
  if (links.length === 0) return null;
  return (
    <section>
      <h2>Linked issues</h2>
      <ul>
        {links.map(({ id, other, name }) => (
          <li key={id}>
            {name} <Link to={paths.issue(other.key)}>{other.key}</Link> {other.fields?.summary}
          </li>
        ))}
      </ul>
    </section>
  );
}
