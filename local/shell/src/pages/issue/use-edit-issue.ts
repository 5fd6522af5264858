import { editIssue } from '../../api/jira';
import { useWrite } from '../../shared/use-write';

/** Writes fields of an issue. */
export function useEditIssue(
  issueKey: string,
): (fields: Readonly<Record<string, unknown>>) => Promise<boolean> {
  const write = useWrite();
  return (fields) => write(() => editIssue(issueKey, fields));
}
