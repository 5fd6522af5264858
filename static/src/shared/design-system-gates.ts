/**
 * Atlaskit's components ask Atlassian's own products which of their trials are on. Outside of those products nobody
 * answers, which they complain about in the console; here the answer is the default: none is.
 */
Object.assign(globalThis, { __PLATFORM_FEATURE_FLAGS__: { booleanResolver: () => false } });
