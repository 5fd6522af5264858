import { fitEmbedding } from '../model/fit-embedding';
import { readSamples } from '../model/sample-matrix';
import { writeWeights } from '../write-weights';
import { heldOutPredictions, ownershipData } from './held-out';
import { calibrationOf, ownershipReport, recalibrate } from './report';
import { OWNER_SPEC } from './spec';

/** Calibrates on authors and projects held out in turn. */
const PARTS = 4;
const OUTPUT = 'src/adapters/weights/owner.weights.ts';

// Trains the model of owners on all titles and writes its weights. --negatives PATH (real development titles; may be repeated)
const data = ownershipData(process.argv.slice(2));
const predictions = heldOutPredictions(data, PARTS);
const calibration = calibrationOf(predictions);
const { training, reader } = data;
const fitted = fitEmbedding(training, readSamples(training, OWNER_SPEC.settings), OWNER_SPEC);
process.stdout.write(`${ownershipReport(recalibrate(predictions, calibration)).join('\n')}\n\n`);
process.stdout.write(`${training.length} titles, ${fitted.layout.features} features\n`);
process.stdout.write(`${writeWeights(OUTPUT, { inputs: reader.inputs(), ...fitted, calibration })}\n`);
