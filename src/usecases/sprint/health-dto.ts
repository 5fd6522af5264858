import type { HealthDto } from '../../contract/health-schema';
import type { Health } from '../../domain/health/evaluate-health';

/** Out: the answer of the signals as the contract writes it: the same codes and numbers, lists that may be changed. */
export function healthDto(health: Health): HealthDto {
  return structuredClone(health) as HealthDto;
}
