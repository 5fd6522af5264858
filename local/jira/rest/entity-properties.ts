import type { JsonObject } from '../store/json';
import type { Json } from '../store/json';
import type { Properties } from '../store/model';
import { NO_CONTENT, ok, param, type Answer, type Call } from './call';
import { badRequest, notFound } from './jira-error';

const MAX_VALUE = 32_768;
const MAX_KEY = 255;

/** A thing with properties: where it is in REST, what it has, and how to store what it should have. */
export interface PropertyHolder {
  /** Address of the thing. */
  readonly url: string;
  readonly properties: Properties;
  readonly store: (properties: Properties) => void;
}

/** `GET …/properties` */
export function listProperties(holder: PropertyHolder): Answer {
  const keys = [...holder.properties.keys()].map((key) => ({ self: addressOf(holder, key), key }));
  return ok({ keys });
}

/** `GET …/properties/{propertyKey}` */
export function getProperty(call: Call, holder: PropertyHolder): Answer {
  const key = param(call, 'propertyKey');
  const value = holder.properties.get(key);
  if (value === undefined) throw notFound(`The property ${key} does not exist.`);
  return ok({ key, value });
}

/** `PUT …/properties/{propertyKey}`: 201 for a new one, 200 for another value. */
export function putProperty(call: Call, holder: PropertyHolder): Answer {
  const key = param(call, 'propertyKey');
  checkProperty(key, call.body);
  const isNew = !holder.properties.has(key);
  holder.store(new Map([...holder.properties, [key, call.body]]));
  const body: JsonObject = { self: addressOf(holder, key), id: key };
  return { status: isNew ? 201 : 200, body };
}

/** `DELETE …/properties/{propertyKey}` */
export function deleteProperty(call: Call, holder: PropertyHolder): Answer {
  const key = param(call, 'propertyKey');
  if (!holder.properties.has(key)) throw notFound(`The property ${key} does not exist.`);
  holder.store(new Map([...holder.properties].filter(([name]) => name !== key)));
  return NO_CONTENT;
}

/** @throws JiraError 400 for a key over 255 characters, no value, or one over 32,768 characters */
export function checkProperty(key: string, value: Json): void {
  if (key.length > MAX_KEY) throw badRequest(`The property key cannot be longer than ${MAX_KEY} characters.`);
  if (value === null) throw badRequest('The property value must be a valid, non-empty JSON.');
  const size = JSON.stringify(value).length;
  if (size > MAX_VALUE) {
    throw badRequest(
      `The property value is too long: ${size} characters. The maximum length is ${MAX_VALUE} characters.`,
    );
  }
}

function addressOf(holder: PropertyHolder, key: string): string {
  return `${holder.url}/properties/${encodeURIComponent(key)}`;
}
