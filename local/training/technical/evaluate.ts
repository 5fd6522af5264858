import { run } from '../run';
import { writeReport } from '../write-report';
import { heldOutPredictions, technicalData } from './held-out';
import { technicalCalibration, technicalReport } from './report';

/** Scores every project with a model that has not seen it. `--issues PATH`, `--titles PATH`. */
function evaluate(args: readonly string[]): void {
  const predictions = heldOutPredictions(technicalData(args));
  writeReport('technical', technicalReport(predictions, technicalCalibration(predictions)));
}

run(evaluate);
