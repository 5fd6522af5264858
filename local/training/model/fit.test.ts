import { normaliseWithOffsets } from '../../../src/domain/text/normalise';
import { evidenceWords } from '../../../src/domain/text-model/evidence-words';
import { classProbabilities, groupProbabilities, groupSums } from '../../../src/domain/text-model/score-text';
import type { FeatureSettings } from '../../../src/domain/text-model/text-features';
import type { TextModel } from '../../../src/domain/text-model/unpack-model';
import { readyModel } from '../cross-validate';
import { fitEmbedding, type EmbeddingSpec, type FittedModel } from './fit-embedding';
import { fitLinear, type LinearSpec } from './fit-linear';
import type { Sample } from './sample';
import { readSamples } from './sample-matrix';

const settings: FeatureSettings = {
  titleWeight: 1,
  descriptionWeight: 0.5,
  shapeWeight: 0.5,
  signalWeight: 0.5,
  minCharacters: 3,
  maxCharacters: 4,
  descriptionWords: 50,
};

const LOW_RANK: EmbeddingSpec = {
  settings,
  classes: [
    ['retro', 'SM'],
    ['roadmap', 'PO'],
    ['bug', 'NONE'],
  ],
  training: {
    dimensions: 8,
    epochs: 30,
    learningRate: 0.1,
    dropout: 0.5,
    classShare: 0.5,
    initialSpread: 0.001,
    caution: 0,
    seed: 1,
  },
  selection: { epochs: 5 },
  refinement: { epochs: 3, learningRate: 0.02, caution: 0.01 },
  leastOccurrences: 1,
  keptFeatures: 400,
  subspaces: 4,
};
const LINEAR: LinearSpec = {
  settings,
  no: 'bug',
  yes: 'retro',
  leastOccurrences: 1,
  penalty: 0.1,
  rounds: 40,
};

const TITLES: readonly (readonly [label: string, title: string])[] = [
  ['retro', 'Facilitate the retrospective'],
  ['retro', 'Prepare retro for sprint 4'],
  ['retro', 'Rétrospective du sprint'],
  ['retro', 'Retro format is stale'],
  ['roadmap', 'Update the roadmap'],
  ['roadmap', 'Roadmap for next year'],
  ['roadmap', 'Share roadmap with sales'],
  ['roadmap', 'Feuille de route, roadmap T3'],
  ['bug', 'Login button is broken'],
  ['bug', 'Error on the login page'],
  ['bug', 'Page crashes on save'],
  ['bug', 'Broken link in footer'],
];
const SAMPLES: readonly Sample[] = TITLES.map(([label, title], i) => ({
  id: `${i}`,
  source: 'a',
  language: 'en',
  input: { title },
  label,
  weight: 1,
}));
const YES_OR_NO = SAMPLES.filter(({ label }) => label !== 'roadmap');

const fits: readonly (readonly [name: string, samples: readonly Sample[], fit: () => FittedModel])[] = [
  ['low-rank', SAMPLES, () => fitEmbedding(SAMPLES, readSamples(SAMPLES, settings), LOW_RANK)],
  ['linear', YES_OR_NO, () => fitLinear(YES_OR_NO, readSamples(YES_OR_NO, settings), LINEAR)],
];

const ready = (fitted: FittedModel): TextModel => readyModel(fitted, { slope: 1, offset: 0 });

describe.each(fits)('a %s model', (_, samples, fit) => {
  it('is the same for the same inputs', () => {
    expect(fit()).toEqual(fit());
  });

  it('recognises what it has learnt, packed and unpacked', () => {
    const model = ready(fit());
    for (const { input, label } of samples) {
      const probabilities = classProbabilities(model, input);
      const best = probabilities.indexOf(Math.max(...probabilities));
      expect([input.title, model.classes[best]]).toEqual([input.title, label]);
    }
  });

  it('has probabilities of sum 1, whatever the text', () => {
    const model = ready(fit());
    for (const title of ['', '🙂'.repeat(255), 'مرحبا بالعالم', '<b>retro</b>', 'a'.repeat(30_000)]) {
      const sums = [
        ...groupProbabilities(model, classProbabilities(model, { title, description: title })).values(),
      ];
      expect(sums.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
    }
  });

  it('names the words that carry a decision', () => {
    const model = ready(fit());
    const title = 'Prepare the retrospective again';
    const group = model.groups[model.classes.indexOf('retro')] ?? '';
    const words = evidenceWords(
      model,
      groupSums(model, { title }),
      { written: title, normalised: normaliseWithOffsets(title) },
      group,
    );
    expect(words.map(({ start, end }) => title.slice(start, end)).join(' ')).toContain('retrospective');
  });

  it('is refused where numbers are missing', () => {
    const fitted = fit();
    expect(() => ready({ ...fitted, numbers: fitted.numbers.slice(0, -8) })).toThrow('bytes of numbers');
  });
});
