import { run } from '../run';
import { writeReport } from '../write-report';
import { heldOutPredictions, ownershipData } from './held-out';
import { calibrationOf, ownershipReport, recalibrate } from './report';

/** Ten parts: each of the authors 01–10 is held out in a part of its own. */
const PARTS = 10;

/** Scores every author and project with a model that has seen neither. `--negatives PATH`, once or more. */
function evaluate(args: readonly string[]): void {
  const predictions = heldOutPredictions(ownershipData(args), PARTS);
  writeReport(
    'ownership-ten-parts',
    ownershipReport(recalibrate(predictions, calibrationOf(predictions)), PARTS),
  );
}

run(evaluate);
