import { writeFileSync } from 'node:fs';
import { heldOutPredictions, ownershipData } from './held-out';
import { calibrationOf, ownershipReport, recalibrate } from './report';

/** Ten parts: each of the authors 01–10 is held out in a part of its own. */
const PARTS = 10;
const REPORT = 'local/training/reports/ownership.txt';

// Scores every author and every project with a model that has seen neither. --negatives PATH (may be repeated)
const predictions = heldOutPredictions(ownershipData(process.argv.slice(2)), PARTS);
const report = ownershipReport(recalibrate(predictions, calibrationOf(predictions)));
writeFileSync(REPORT, `${report.join('\n')}\n`);
process.stdout.write(`${report.join('\n')}\n`);
