import { readPreferences } from './preferences';

describe('preferences', () => {
  it("starts with the person's language, light and wide", () => {
    expect(readPreferences('', null, 'de_DE')).toEqual({
      locale: 'de-DE',
      colorMode: 'light',
      width: 'wide',
    });
    expect(readPreferences('', 'broken', 'ja')).toMatchObject({ locale: 'en-US' });
  });

  it('takes what the browser remembers, and before that what the address says', () => {
    const remembered = JSON.stringify({ locale: 'es-ES', colorMode: 'dark', width: 'narrow' });

    expect(readPreferences('', remembered, 'en')).toEqual({
      locale: 'es-ES',
      colorMode: 'dark',
      width: 'narrow',
    });
    expect(readPreferences('?locale=fr&theme=light&width=wide', remembered, 'en')).toEqual({
      locale: 'fr-FR',
      colorMode: 'light',
      width: 'wide',
    });
  });
});
