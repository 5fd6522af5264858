import { fitLinear } from '../model/fit-linear';
import { readSamples } from '../model/sample-matrix';
import { run } from '../run';
import { writeReport } from '../write-report';
import { compressed, writeWeights } from '../write-weights';
import { heldOutPredictions, technicalData } from './held-out';
import { technicalCalibration, technicalReport } from './report';
import { TECHNICAL_SPEC } from './spec';

const OUTPUT = 'src/adapters/weights/technical.weights.ts';

/**
 * Calibrates on projects held out in turn and reports on them; trains the model of technical work on all issues and writes its
 * weights.
 * `--issues PATH`: labelled issues; `--titles PATH`: real development titles.
 */
function train(args: readonly string[]): void {
  const data = technicalData(args);
  const predictions = heldOutPredictions(data);
  const calibration = technicalCalibration(predictions);
  writeReport('technical', technicalReport(predictions, calibration));
  const { training, reader } = data;
  const fitted = fitLinear(training, readSamples(training, TECHNICAL_SPEC.settings), TECHNICAL_SPEC);
  process.stdout.write(`${training.length} texts, ${fitted.layout.features} features\n`);
  const model = compressed({ inputs: reader.inputs(), ...fitted, calibration });
  process.stdout.write(`${writeWeights(OUTPUT, model)}\n`);
}

run(train);
