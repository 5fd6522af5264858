import type { Invocation } from './invocation';
import { UnsupportedCallError } from './platform-call';
import type { PlatformAnswer, PlatformCall } from './platform-call';

type Answer = (call: PlatformCall, invocation: Invocation) => Promise<PlatformAnswer> | PlatformAnswer;

/** The parts of the platform that an app can call. `gateway` paths are compared without their query. */
export interface PlatformParts {
  readonly jira: Answer;
  readonly storage: Answer;
  readonly gateway: Readonly<Record<string, Answer>>;
}

/** Sends each call of `__forge_fetch__` to the part that answers it. What has no answer is refused by name. */
export function platformAnswers(parts: PlatformParts): Invocation['answer'] {
  const targets: Readonly<Record<string, Answer>> = {
    'fpp/jira': parts.jira,
    'kvs/kvs': parts.storage,
    'fpp/stargate': (call, invocation) => {
      const answer = parts.gateway[call.path];
      if (!answer || call.method !== 'POST' || call.provider !== 'app') throw new UnsupportedCallError(call);
      return answer(call, invocation);
    },
  };
  return async (call, invocation) => {
    const answer = call.provider === 'none' ? undefined : targets[`${call.type}/${call.remote ?? ''}`];
    if (!answer) throw new UnsupportedCallError(call);
    return answer(call, invocation);
  };
}
