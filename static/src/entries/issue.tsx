import { startSurface } from '../shared/surface';
import { IssueSurface } from '../surfaces/issue/issue-surface';
import { prepareIssue } from '../surfaces/issue/use-issue';

void startSurface({
  messages: {
    en: () => import('messages/issue/en'),
    fr: () => import('messages/issue/fr'),
    de: () => import('messages/issue/de'),
    es: () => import('messages/issue/es'),
  },
  prepare: prepareIssue,
  render: () => <IssueSurface />,
});
