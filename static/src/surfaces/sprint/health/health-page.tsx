import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '../../../shared/query-view';
import { usePath } from '../../../shared/use-path';
import { useSurfaceContext } from '../../../shared/use-surface-context';
import { useHealth } from '../use-health';
import { HealthPanel } from './health-panel';
import { idOf, placeOf, pathOf, type Place } from './place';

/** Sprint health on the project page: board and sprint stand in the path, so that they can be linked to. */
export function ProjectHealth() {
  const [path, go] = usePath();
  return <Health place={placeOf(path)} onPlace={(place) => go(pathOf(place))} onTeam={() => go('team')} />;
}

/** Sprint health opened from a board or a sprint: what is in front of the reader is chosen. */
export function ActionHealth() {
  const { extension } = useSurfaceContext();
  const [place, setPlace] = useState<Place>({
    boardId: idOf(extension.board?.id),
    sprintId: idOf(extension.sprint?.id),
  });
  return <Health place={place} onPlace={setPlace} />;
}

function isOfSprints({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return queryKey[0] === 'sprint.health' || queryKey[0] === 'sprint.report';
}

interface HealthProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onTeam?: () => void;
}

function Health({ place, onPlace, onTeam }: HealthProps) {
  const { extension } = useSurfaceContext();
  const projectKey = extension.project?.key ?? '';
  const client = useQueryClient();
  const query = useHealth(projectKey, place.boardId);
  return (
    <QueryView query={query}>
      {(data) => (
        <HealthPanel
          data={data}
          projectKey={projectKey}
          place={place}
          onPlace={onPlace}
          onTeam={onTeam}
          refreshing={query.isFetching}
          onRefresh={() => void client.invalidateQueries({ predicate: isOfSprints })}
        />
      )}
    </QueryView>
  );
}
