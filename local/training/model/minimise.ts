/** Value of a function at a point; writes its gradient into the second array. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 6;
const MOST_HALVINGS = 20;
/** Relative gain below which the search ends. */
const LEAST_GAIN = 1e-5;
const SUFFICIENT = 1e-4;

interface Step {
  readonly move: Float64Array;
  readonly change: Float64Array;
  readonly rho: number;
}

/** In: a smooth convex function, where to start, rounds at most. Out: about where it is least (L-BFGS). Deterministic. */
export function minimise(objective: Objective, start: Float64Array, rounds: number): Float64Array {
  let point = start.slice();
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = descent(gradient, steps);
    const found = searchAlong(objective, { point, gradient, value }, direction);
    if (found === null) break;
    const step = stepOf(point, gradient, found);
    if (step !== null) steps.push(step);
    if (steps.length > MEMORY) steps.shift();
    const gain = value - found.value;
    ({ point, gradient, value } = found);
    if (gain < LEAST_GAIN * Math.abs(value)) break;
  }
  return point;
}

interface Place {
  readonly point: Float64Array<ArrayBuffer>;
  readonly gradient: Float64Array<ArrayBuffer>;
  readonly value: number;
}

function searchAlong(objective: Objective, from: Place, direction: Float64Array): Place | null {
  const slope = dot(from.gradient, direction);
  const gradient = new Float64Array(direction.length);
  for (let halving = 0, size = 1; halving < MOST_HALVINGS; halving += 1, size /= 2) {
    const point = from.point.map((x, i) => x + size * (direction[i] ?? 0));
    const value = objective(point, gradient);
    if (value <= from.value + SUFFICIENT * size * slope) return { point, gradient, value };
  }
  return null;
}

/** The two-loop recursion: minus the gradient, times an estimate of the inverse curvature. */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((x) => -x);
  const last = steps.at(-1);
  if (last === undefined) return scaledBy(direction, 1 / Math.sqrt(dot(gradient, gradient)));
  const shares = steps.map(() => 0);
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    const { move, change, rho } = steps[i] ?? last;
    const share = rho * dot(move, direction);
    shares[i] = share;
    addTo(direction, change, -share);
  }
  scaledBy(direction, 1 / (last.rho * dot(last.change, last.change)));
  steps.forEach(({ move, change, rho }, i) =>
    addTo(direction, move, (shares[i] ?? 0) - rho * dot(change, direction)),
  );
  return direction;
}

function stepOf(point: Float64Array, gradient: Float64Array, to: Place): Step | null {
  const move = to.point.map((x, i) => x - (point[i] ?? 0));
  const change = to.gradient.map((x, i) => x - (gradient[i] ?? 0));
  const curvature = dot(move, change);
  return curvature > 1e-12 ? { move, change, rho: 1 / curvature } : null;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(values: Float64Array, others: Float64Array, times: number): void {
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) + times * (others[i] ?? 0);
}

function scaledBy(values: Float64Array, factor: number): Float64Array {
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) * factor;
  return values;
}
