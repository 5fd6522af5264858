import { writeFileSync } from 'node:fs';
import { run } from '../run';
import { heldOutPredictions, technicalData } from './held-out';
import { technicalCalibration, technicalReport } from './report';

const REPORT = 'local/training/reports/technical.txt';

/** Scores every project with a model that has not seen it. `--issues PATH`, `--titles PATH`. */
function evaluate(args: readonly string[]): void {
  const predictions = heldOutPredictions(technicalData(args));
  const report = technicalReport(predictions, technicalCalibration(predictions));
  writeFileSync(REPORT, `${report.join('\n')}\n`);
  process.stdout.write(`${report.join('\n')}\n`);
}

run(evaluate);
