import { Stack } from '@atlaskit/primitives/compiled';
import { usePath } from '../../../shared/use-path';
import { TabBar } from '../tab-bar';
import { AnswerPage } from './answer/answer-page';
import { CeremoniesPage } from './ceremonies/ceremonies-page';
import { EvidencePage } from './evidence/evidence-page';
import { ScrumMasterPage } from './scrum-master/scrum-master-page';
import { TodayPage } from './today/today-page';

/** The parts of the team page; each has a path of its own below the tab's. */
const PLACES = [{ id: 'today' }, { id: 'evidence' }, { id: 'scrumMaster' }, { id: 'ceremonies' }] as const;

/** Where the team is today, what Jira shows beside it, how much Scrum Master helps, and its ceremonies (domain.md 4). */
export function TeamPage() {
  const [path, go] = usePath();
  const place = path.split('/')[1] ?? '';
  const goTo = (next: string): void => go(`team/${next}`);
  if (place === 'answer') return <AnswerPage onLeave={() => goTo('today')} />;
  const current = PLACES.find(({ id }) => id === place)?.id ?? 'today';
  return (
    <Stack space="space.300">
      <TabBar tabs={PLACES} current={current} onGo={goTo} prefix="team.place" label="team.places" />
      {current === 'today' && <TodayPage onAnswer={() => goTo('answer')} />}
      {current === 'evidence' && <EvidencePage onAnswer={() => goTo('today')} />}
      {current === 'scrumMaster' && <ScrumMasterPage />}
      {current === 'ceremonies' && <CeremoniesPage onContext={() => goTo('answer')} />}
    </Stack>
  );
}
