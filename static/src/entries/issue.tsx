import { startSurface } from '../shared/surface';
import { IssueSurface } from '../surfaces/issue/issue-surface';

void startSurface({
  messages: {
    en: () => import('messages/issue/en'),
    fr: () => import('messages/issue/fr'),
    de: () => import('messages/issue/de'),
    es: () => import('messages/issue/es'),
  },
  render: () => <IssueSurface />,
});
