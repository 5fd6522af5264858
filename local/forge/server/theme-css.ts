import { themeImportMap } from '@atlaskit/tokens/artifacts/theme-import-map';

/** The themes that Jira loads. */
const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'] as const;

/** Value of `data-theme` under which the stylesheet below works; the colour mode chooses between light and dark. */
export const THEME_ATTRIBUTE =
  'dark:dark light:light motion:motion shape:shape spacing:spacing typography:typography';

/** The design tokens of `@atlaskit/tokens` as one stylesheet for light and dark. */
export async function themeStylesheet(): Promise<string> {
  const themes = await Promise.all(THEMES.map((theme) => themeImportMap[theme]()));
  return themes.map(({ default: css }) => css).join('\n');
}
