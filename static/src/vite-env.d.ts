/// <reference types="vite/client" />

/** The messages of one surface in one language, parsed at build time (messages-plugin.mts). */
declare module 'messages/*' {
  import type { MessageFormatElement } from 'react-intl';

  const messages: Record<string, MessageFormatElement[]>;
  export default messages;
}
