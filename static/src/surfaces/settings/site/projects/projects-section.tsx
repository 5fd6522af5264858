import { keepPreviousData, useQuery } from '@tanstack/react-query';
import Button from '@atlaskit/button/new';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import { useDeferredValue, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { TextField } from '../../../../shared/fields/text-field';
import { SectionHeading } from '../../project/sections/section-heading';
import { call } from '../call';
import { SiteQueryView } from '../site-query-view';
import { ProjectRow } from './project-row';
import styles from './projects.module.css';

const LONGEST = 100;
const FIRST_PAGE: readonly number[] = [0];

/** The software projects of the site: whether Tandem is on in each, and what is kept about it. */
export function ProjectsSection() {
  const [query, setQuery] = useState('');
  /** Where each page up to the one shown begins. */
  const [starts, setStarts] = useState(FIRST_PAGE);
  const asked = useDeferredValue(query.trim());
  const startAt = starts.at(-1) ?? 0;
  const page = useQuery({
    queryKey: ['site.projects', asked, startAt],
    queryFn: () => call('site.projects', { query: asked, startAt }),
    placeholderData: keepPreviousData,
  });
  return (
    <Stack space="space.250">
      <SectionHeading section="projects" />
      <TextField
        label="settings.site.search"
        value={query}
        maxLength={LONGEST}
        readOnly={false}
        onChange={(text) => {
          setQuery(text);
          setStarts(FIRST_PAGE);
        }}
      />
      <SiteQueryView query={page}>
        {({ projects, total, nextStart }) => (
          <Stack space="space.150">
            <Text color="color.text.subtle" as="p">
              <span role="status">
                <FormattedMessage
                  id="settings.site.shown"
                  values={{ total, from: Math.min(startAt + 1, total), to: startAt + projects.length }}
                />
              </span>
            </Text>
            <ul className={styles['list']}>
              {projects.map((project) => (
                <ProjectRow key={project.id} project={project} />
              ))}
            </ul>
            {(starts.length > 1 || nextStart !== null) && (
              <Inline space="space.100">
                <Button isDisabled={starts.length === 1} onClick={() => setStarts(starts.slice(0, -1))}>
                  <FormattedMessage id="settings.site.previous" />
                </Button>
                <Button
                  isDisabled={nextStart === null}
                  onClick={() => nextStart !== null && setStarts([...starts, nextStart])}
                >
                  <FormattedMessage id="settings.site.next" />
                </Button>
              </Inline>
            )}
          </Stack>
        )}
      </SiteQueryView>
    </Stack>
  );
}
