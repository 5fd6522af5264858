import type { Json, JsonObject } from '../store/json';
import type { Properties } from '../store/model';

/** Entity properties of a site-file object. */
export function loadProperties(properties: JsonObject | undefined): Properties {
  return new Map(
    Object.entries(properties ?? {}).map(([key, value]): [string, Json] => [key, value ?? null]),
  );
}
