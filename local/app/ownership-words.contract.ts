import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { recognition } from '../../src/adapters/recognition';
import type { Recogniser } from '../../src/domain/ownership/suggestion';
import { normaliseWithOffsets } from '../../src/domain/text/normalise';

const MESSAGES = path.join(__dirname, '../../static/src/messages');
const LANGUAGES = ['en', 'fr', 'de', 'es'] as const;

/** The titles that "Turn into enablement" writes, in each language, with and without the description that comes with them. */
const ENABLEMENTS = LANGUAGES.flatMap((language) => {
  const all = JSON.parse(readFileSync(path.join(MESSAGES, `${language}.json`), 'utf8')) as Record<
    string,
    string
  >;
  const description = all['issue.enable.description']?.replace('{key}', 'SHOP-12') ?? '';
  return Object.entries(all)
    .filter(([key]) => /^issue\.enable\.[GO]\d+$/.test(key))
    .flatMap(([, title]) => [
      { language, title, description },
      { language, title, description: null },
    ]);
});

describe('the words that Tandem recognises work by', () => {
  let recognise: Recogniser;
  beforeAll(async () => {
    recognise = await recognition.recogniser();
  });
  const read = (summary: string, description: string | null = null) =>
    recognise({ summary, description, labels: [], components: [] }, normaliseWithOffsets(summary));
  const evidenceOf = (title: string): string[] =>
    (read(title)?.evidence ?? []).map(({ start, end }) => title.slice(start, end));

  it.each(ENABLEMENTS)(
    'knows its own title as enabling the team: $language $title',
    ({ title, description }) => {
      expect(read(title, description)).toMatchObject({
        kind: { id: 'O41', owner: 'SM' },
        with: ['DEV'],
        confidence: 'high',
        other: null,
      });
    },
  );

  it.each([
    ['stand-up keeps running 40 min', ['stand-up']],
    ['Director asks each dev for status individually', ['Director', 'dev']],
    ['note de version à destination des cabinets', ['note de version']],
  ])('names words that mean something: %s', (title, words) => {
    expect(evidenceOf(title)).toEqual(expect.arrayContaining(words));
  });

  it.each([
    'stand-up keeps running 40 min',
    'PO out 3 weeks – who decides?',
    'on attend le WS de l’équipe paiement pour finir PAN-77',
    'le PO ne voit pas ce qu’est la dette technique, lui faire un topo',
    'relancer la DSI sur l’ouverture de flux, ça coince depuis 3 semaines',
    'Teams werfen sich Bugs gegenseitig über den Zaun',
    'Betriebsrat: was ist denen beim Dienstplan wichtig?',
    'Warteschlange vor Review 9 Tage, Zahlen mit Team ansehen',
    'los de datos y nosotros no nos hablamos desde lo de mayo, hay que arreglarlo',
    'coordinar los 4 equipos cada semana',
    'mover el corto diario a las 16h por los compañeros de Bogotá',
  ])('does not give a number, a unit or a word without meaning of its own as a reason: %s', (title) => {
    const evidence = evidenceOf(title);
    expect(evidence.join('')).not.toBe('');
    const edges = evidence.flatMap((each) => {
      const words = normaliseWithOffsets(each).text.split(' ');
      return [words[0] ?? '', words.at(-1) ?? ''];
    });
    expect(edges.filter((word) => MEANINGLESS.test(word))).toEqual([]);
  });

  it('marks nothing but words of the title where there is nothing else to mark', () => {
    expect(evidenceOf('Who does what?').every((words) => 'Who does what?'.includes(words))).toBe(true);
  });
});

const MEANINGLESS =
  /^(\d+h?|min|weeks|semaines|semana|tage|who|the|le|la|l|les|de|depuis|pas|ne|lui|qu|was|sich|uber|beim|vor|mit|los|nos|no|desde|cada|a|por)$/;
