import { listProjects } from '../api/jira';
import { Link } from '../navigation/link';
import { paths } from '../navigation/paths';
import { Loaded, useJira } from '../shared/loaded';

/** The projects that the person may see. */
export function ProjectsPage() {
  const query = useJira(['projects'], listProjects);
  return (
    <Loaded query={query} what="list">
      {(projects) => (
        <>
          <h1>Projects</h1>
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Key</th>
                <th scope="col">Type</th>
                <th scope="col">Lead</th>
              </tr>
            </thead>
            <tbody>
              {projects.map(({ id, key, name, style, projectTypeKey, lead }) => (
                <tr key={id}>
                  <td>
                    <Link to={paths.project(key)}>{name}</Link>
                  </td>
                  <td>{key}</td>
                  <td>
                    {style === 'next-gen' ? 'Team-managed' : 'Company-managed'} {projectTypeKey}
                  </td>
                  <td>{lead?.displayName}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {projects.length === 0 && <p>There are no projects that you can see.</p>}
        </>
      )}
    </Loaded>
  );
}
