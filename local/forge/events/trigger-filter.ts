import { ManifestError } from '../manifest/manifest';
import type { TriggerModule } from '../manifest/manifest';
import { compileExpression } from './expression/compile';
import { ExpressionError } from './expression/values';
import type { ProductEvent } from './product-event';

/** What a trigger's filter says about an event. `error` = its expression failed. */
export interface FilterDecision {
  readonly deliver: boolean;
  readonly error?: string;
}

export type EventFilter = (event: ProductEvent) => FilterDecision;

/**
 * Prepares the filter of a trigger.
 * @throws ManifestError when its expression is not supported, so that nothing passes by mistake
 */
export function compileFilter({ key, filter }: TriggerModule): EventFilter {
  const expression = filter.expression === undefined ? undefined : compileFor(key, filter.expression);
  const takeOnError = filter.onError === 'RECEIVE' || filter.onError === 'RECEIVE_AND_LOG';
  return (event) => {
    if (filter.ignoreSelf && event.selfGenerated) return { deliver: false };
    if (!expression) return { deliver: true };
    try {
      return { deliver: expression(event) };
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      return { deliver: takeOnError, error: error.message };
    }
  };
}

function compileFor(key: string, source: string) {
  try {
    return compileExpression(source);
  } catch (error) {
    throw new ManifestError(
      `Filter of trigger "${key}": ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
