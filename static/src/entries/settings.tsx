import { startSurface } from '../shared/surface';
import { SettingsSurface } from '../surfaces/settings/settings-surface';

void startSurface({
  messages: {
    en: () => import('messages/settings/en'),
    fr: () => import('messages/settings/fr'),
    de: () => import('messages/settings/de'),
    es: () => import('messages/settings/es'),
  },
  render: () => <SettingsSurface />,
});
