import { writeFileSync } from 'node:fs';
import { heldOutPredictions, technicalData } from './held-out';
import { technicalCalibration, technicalReport } from './report';

const REPORT = 'local/training/reports/technical.txt';

// Scores every project with a model that has not seen it. --issues PATH --titles PATH
const predictions = heldOutPredictions(technicalData(process.argv.slice(2)));
const report = technicalReport(predictions, technicalCalibration(predictions));
writeFileSync(REPORT, `${report.join('\n')}\n`);
process.stdout.write(`${report.join('\n')}\n`);
