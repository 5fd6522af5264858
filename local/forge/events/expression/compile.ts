import { parse } from 'acorn';
import type { Expression, Program } from 'acorn';

import { asBoolean, ExpressionError, isList, isMap, METHODS, property, typeName } from './values';
import type { Lambda, Value } from './values';

const MAX_STEPS = 50_000;

/** The expression uses something that event filters, or this host, do not know. Found at start, not on an event. */
export class UnsupportedExpressionError extends Error {
  override readonly name = 'UnsupportedExpressionError';
}

interface Scope {
  readonly names: ReadonlyMap<string, Value>;
  /** Shared by all scopes of one evaluation. */
  readonly steps: { left: number };
}

type Step = (scope: Scope) => Value;

/**
 * Compiles a filter expression (the part of the Jira expressions language that event filters use).
 * @returns a function from the event's payload to a boolean; it throws ExpressionError where Forge reports an error
 * @throws UnsupportedExpressionError when the text cannot be parsed or uses an unknown construct
 */
export function compileExpression(source: string): (event: unknown) => boolean {
  const evaluate = compile(parseExpression(source));
  return (event) => {
    const names = new Map([['event', JSON.parse(JSON.stringify(event)) as Value]]);
    return asBoolean(evaluate({ names, steps: { left: MAX_STEPS } }), 'The expression');
  };
}

function parseExpression(source: string): Expression {
  const [statement, ...more] = parseProgram(source).body;
  if (statement?.type !== 'ExpressionStatement' || more.length > 0) {
    throw new UnsupportedExpressionError('Only a single expression is supported.');
  }
  return statement.expression;
}

function parseProgram(source: string): Program {
  try {
    return parse(source, { ecmaVersion: 2020 });
  } catch (error) {
    throw new UnsupportedExpressionError(`The expression cannot be parsed: ${String(error)}`);
  }
}

type NodeOf<T extends Expression['type']> = Extract<Expression, { type: T }>;

const COMPILERS: { readonly [T in Expression['type']]?: (node: NodeOf<T>) => Step } = {
  Literal: compileLiteral,
  Identifier: compileName,
  ArrayExpression: compileList,
  MemberExpression: compileMember,
  ChainExpression: compileChain,
  CallExpression: compileCall,
  ArrowFunctionExpression: compileLambda,
  LogicalExpression: compileLogical,
  BinaryExpression: compileComparison,
  UnaryExpression: compileNot,
  ConditionalExpression: compileCondition,
  ParenthesizedExpression: (node) => compile(node.expression),
};

function compile(node: Expression): Step {
  const compiler = COMPILERS[node.type] as ((node: Expression) => Step) | undefined;
  if (!compiler) throw unsupported(node.type);
  const step = compiler(node);
  return (scope) => {
    scope.steps.left -= 1;
    if (scope.steps.left < 0) throw new ExpressionError(`More than ${MAX_STEPS} steps.`);
    return step(scope);
  };
}

function compileLiteral({ value }: NodeOf<'Literal'>): Step {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return () => value;
  }
  throw unsupported('this kind of literal');
}

function compileName({ name }: NodeOf<'Identifier'>): Step {
  return ({ names }) => {
    const value = names.get(name);
    if (value === undefined) throw new ExpressionError(`Unknown name "${name}".`);
    return value;
  };
}

function compileList({ elements }: NodeOf<'ArrayExpression'>): Step {
  const steps = elements.map((element) => {
    if (!element || element.type === 'SpreadElement') throw unsupported('this kind of list element');
    return compile(element);
  });
  return (scope) => steps.map((step) => step(scope));
}

/** Leaves a chain of member accesses at its first `?.` that finds nothing. */
class NothingThere extends Error {}

/** `a?.b.c` is null when there is no `a`, or no `b` in it; what follows in the chain is not looked at then. */
function compileChain({ expression }: NodeOf<'ChainExpression'>): Step {
  const chain = compile(expression);
  return (scope) => {
    try {
      return chain(scope);
    } catch (error) {
      if (error instanceof NothingThere) return null;
      throw error;
    }
  };
}

function compileMember(node: NodeOf<'MemberExpression'>): Step {
  const target = compileTarget(node);
  const name = memberName(node);
  return (scope) => {
    const value = target(scope);
    const key = name(scope);
    if (node.optional && !has(value, key)) throw new NothingThere();
    return property(value, key);
  };
}

/** The object of a member access. Before `?.` it may be missing altogether. */
function compileTarget({ object, optional }: Pick<NodeOf<'MemberExpression'>, 'object' | 'optional'>): Step {
  if (object.type === 'Super') throw unsupported(object.type);
  if (optional && object.type === 'MemberExpression') return compileMember({ ...object, optional: true });
  return compile(object);
}

function memberName(node: NodeOf<'MemberExpression'>): (scope: Scope) => string {
  if (node.property.type === 'PrivateIdentifier') throw unsupported(node.property.type);
  if (!node.computed && node.property.type === 'Identifier') {
    const { name } = node.property;
    return () => name;
  }
  const key = compile(node.property);
  return (scope) => {
    const value = key(scope);
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new ExpressionError(`A property name cannot be of type ${typeName(value)}.`);
    }
    return String(value);
  };
}

function has(value: Value, key: string): boolean {
  return (isMap(value) || isList(value)) && Object.hasOwn(value, key);
}

function compileCall({ callee, arguments: args }: NodeOf<'CallExpression'>): Step {
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') {
    throw unsupported('calling anything but a method');
  }
  const method = METHODS.get(callee.property.name);
  if (!method) throw unsupported(`the method "${callee.property.name}"`);
  const [argument, ...more] = args;
  if (more.length > 0 || argument?.type === 'SpreadElement') throw unsupported('more than one argument');
  const target = compileTarget(callee);
  const value = argument ? compile(argument) : () => null;
  return (scope) => {
    const receiver = target(scope);
    if (callee.optional && receiver === null) throw new NothingThere();
    return method(receiver, value(scope));
  };
}

function compileLambda({ params, body }: NodeOf<'ArrowFunctionExpression'>): Step {
  const [param, ...more] = params;
  if (param?.type !== 'Identifier' || more.length > 0 || body.type === 'BlockStatement') {
    throw unsupported('a lambda of this form');
  }
  const result = compile(body);
  return (scope): Lambda =>
    (argument) =>
      result({ ...scope, names: new Map([...scope.names, [param.name, argument]]) });
}

function compileLogical({ operator, left, right }: NodeOf<'LogicalExpression'>): Step {
  const first = compile(left);
  const second = compile(right);
  if (operator === '??') return (scope) => first(scope) ?? second(scope);
  const stop = operator === '||';
  return (scope) => (asBoolean(first(scope), operator) === stop ? stop : asBoolean(second(scope), operator));
}

const ORDER: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function compileComparison({ operator, left, right }: NodeOf<'BinaryExpression'>): Step {
  if (left.type === 'PrivateIdentifier') throw unsupported(left.type);
  const first = compile(left);
  const second = compile(right);
  if (operator === '==') return (scope) => first(scope) === second(scope);
  if (operator === '!=') return (scope) => first(scope) !== second(scope);
  const order = ORDER[operator];
  if (!order) throw unsupported(`the operator ${operator}`);
  return (scope) => {
    const [a, b] = [first(scope), second(scope)];
    if (typeof a === 'number' && typeof b === 'number') return order(a, b);
    throw new ExpressionError(`${operator} needs numbers, got ${typeName(a)} and ${typeName(b)}.`);
  };
}

function compileNot({ operator, argument }: NodeOf<'UnaryExpression'>): Step {
  if (operator !== '!') throw unsupported(`the operator ${operator}`);
  const value = compile(argument);
  return (scope) => !asBoolean(value(scope), operator);
}

function compileCondition({ test, consequent, alternate }: NodeOf<'ConditionalExpression'>): Step {
  const condition = compile(test);
  const yes = compile(consequent);
  const no = compile(alternate);
  return (scope) => (asBoolean(condition(scope), '?:') ? yes(scope) : no(scope));
}

function unsupported(what: string): UnsupportedExpressionError {
  return new UnsupportedExpressionError(`Event filters do not know ${what}.`);
}
