import {
  ceremonyLogSchema,
  storedRoundSchema,
  teamEvidenceSchema,
  teamRecordSchema,
} from '../../contract/team-schema';
import type { Round } from '../../domain/maturity/round';
import type { TeamEvidence, TeamRecord } from '../../domain/maturity/team-record';
import type { CeremonyLog } from '../../domain/team/rotation-log';
import type { SealedBox } from '../../ports/ballot-seal';
import type { StoredShape } from './versioned';

export const roundShape: StoredShape<Round<SealedBox>> = {
  kind: 'round',
  version: 1,
  schema: storedRoundSchema,
};

export const teamRecordShape: StoredShape<TeamRecord> = {
  kind: 'teamRecord',
  version: 1,
  schema: teamRecordSchema,
};

export const teamEvidenceShape: StoredShape<TeamEvidence> = {
  kind: 'teamEvidence',
  version: 1,
  schema: teamEvidenceSchema,
};

export const ceremonyLogShape: StoredShape<CeremonyLog> = {
  kind: 'ceremony',
  version: 1,
  schema: ceremonyLogSchema,
};
