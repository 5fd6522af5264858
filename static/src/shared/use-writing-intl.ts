import { createContext, useContext } from 'react';
import { createIntl, useIntl, type IntlShape, type MessageFormatElement } from 'react-intl';
import { languageOf, type Language } from './language';

export type MessageLoaders = Readonly<
  Record<Language, () => Promise<{ default: Record<string, MessageFormatElement[]> }>>
>;

const Context = createContext<MessageLoaders | null>(null);

export const MessageLoadersProvider = Context.Provider;

/**
 * Out: a function that gives the language in which Tandem writes into Jira: the one the team chose, else the reader's.
 */
export function useWritingIntl(setting: Language | 'auto'): () => Promise<IntlShape> {
  const intl = useIntl();
  const loaders = useContext(Context);
  return async () => {
    if (setting === 'auto' || loaders === null || languageOf(intl.locale) === setting) return intl;
    const { default: messages } = await loaders[setting]();
    return createIntl({ locale: setting, messages });
  };
}
