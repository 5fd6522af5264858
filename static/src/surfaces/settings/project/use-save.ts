import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SaveResultDto, SettingsDto } from '../../../../../src/contract/settings-api';
import type { TeamSettings } from '../../../../../src/domain/team/settings';
import { call } from '../call';

interface SaveRequest {
  readonly settings: TeamSettings;
  readonly rev: number | null;
}

/**
 * Saves settings the way the viewer may: all of them as project admin, else the ownership rules only.
 * What was saved takes its place in the cache; a conflict is left to the page.
 */
export function useSave(projectKey: string, data: SettingsDto) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ settings, rev }: SaveRequest): Promise<SaveResultDto> =>
      data.viewer.maySave
        ? call('settings.save', { projectKey, rev, settings })
        : call('settings.steer', { projectKey, rev, rules: [...settings.ownership.rules] }),
    onSuccess: (result, { settings }) => {
      if (result.outcome !== 'saved') return;
      client.setQueryData<SettingsDto>(['settings.get', projectKey], (before) =>
        before === undefined ? before : { ...before, settings, rev: result.rev },
      );
      // The names of people just chosen, and the viewer's own role, may have changed with it.
      void client.invalidateQueries({ queryKey: ['settings.get', projectKey] });
    },
  });
}
