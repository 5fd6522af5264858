import type { Operation } from '../contract/operations';

/** An operation found for a request, with its decoded path parameters. */
export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface Template {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Finds the operation of a path; fixed segments go before parameters. */
export class Routes {
  private readonly byShape = new Map<string, Template[]>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const segments = segmentsOf(operation.path);
      const shape = `${operation.method} ${segments.length}`;
      this.byShape.set(shape, [...(this.byShape.get(shape) ?? []), { operation, segments }]);
    }
    for (const templates of this.byShape.values()) templates.sort((a, b) => fixedIn(b) - fixedIn(a));
  }

  /** @returns null when no operation has this method and path */
  find(method: string, path: string): Route | null {
    const segments = segmentsOf(path);
    for (const { operation, segments: template } of this.byShape.get(`${method} ${segments.length}`) ?? []) {
      const params = match(template, segments);
      if (params) return { operation, params };
    }
    return null;
  }
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function fixedIn({ segments }: Template): number {
  return segments.filter((segment) => !segment.startsWith('{')).length;
}

function match(template: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? '';
    if (expected.startsWith('{')) params[expected.slice(1, -1)] = decode(segment);
    else if (expected !== segment) return null;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
