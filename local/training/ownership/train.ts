import { fitEmbedding } from '../model/fit-embedding';
import { readSamples } from '../model/sample-matrix';
import { run } from '../run';
import { writeReport } from '../write-report';
import { writeWeights } from '../write-weights';
import { heldOutPredictions, ownershipData } from './held-out';
import { calibrationOf, ownershipReport, recalibrate } from './report';
import { OWNER_SPEC } from './spec';

/** Calibrates on authors and projects held out in turn. */
const PARTS = 4;
const OUTPUT = 'src/adapters/weights/owner.weights.ts';

/** Trains the model of owners on all titles and writes its weights. `--negatives PATH`, once or more: real development titles. */
function train(args: readonly string[]): void {
  const data = ownershipData(args);
  const predictions = heldOutPredictions(data, PARTS);
  const calibration = calibrationOf(predictions);
  writeReport('ownership', ownershipReport(recalibrate(predictions, calibration), PARTS));
  const { training, reader } = data;
  const fitted = fitEmbedding(training, readSamples(training, OWNER_SPEC.settings), OWNER_SPEC);
  process.stdout.write(`${training.length} titles, ${fitted.layout.features} features\n`);
  process.stdout.write(`${writeWeights(OUTPUT, { inputs: reader.inputs(), ...fitted, calibration })}\n`);
}

run(train);
