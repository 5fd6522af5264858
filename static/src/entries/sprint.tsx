import { startSurface } from '../shared/surface';
import { SprintSurface } from '../surfaces/sprint/sprint-surface';

void startSurface({
  messages: {
    en: () => import('messages/sprint/en'),
    fr: () => import('messages/sprint/fr'),
    de: () => import('messages/sprint/de'),
    es: () => import('messages/sprint/es'),
  },
  render: () => <SprintSurface />,
});
