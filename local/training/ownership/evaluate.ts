import { writeFileSync } from 'node:fs';
import { run } from '../run';
import { heldOutPredictions, ownershipData } from './held-out';
import { calibrationOf, ownershipReport, recalibrate } from './report';

/** Ten parts: each of the authors 01–10 is held out in a part of its own. */
const PARTS = 10;
const REPORT = 'local/training/reports/ownership.txt';

/** Scores every author and project with a model that has seen neither. `--negatives PATH`, once or more. */
function evaluate(args: readonly string[]): void {
  const predictions = heldOutPredictions(ownershipData(args), PARTS);
  const report = ownershipReport(recalibrate(predictions, calibrationOf(predictions)));
  writeFileSync(REPORT, `${report.join('\n')}\n`);
  process.stdout.write(`${report.join('\n')}\n`);
}

run(evaluate);
