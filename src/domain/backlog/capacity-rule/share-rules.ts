import {
  allBetween,
  amountBetween,
  is,
  isAmount,
  isMark,
  isTechnical,
  placeWhere,
  type Sentence,
} from './sentence';

/** Where a rule is written, by place in the sentence, both ends included. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** In: a sentence and the place of an amount. Out: where a share of the capacity is given to technical work, or null. */
export type AmountRule = (sentence: Sentence, amount: number) => Found | null;

/** "20 % of the capacity … for tech debt", "20 % der Sprintkapazität für Technik". */
const ofCapacity: AmountRule = (sentence, amount) => {
  const capacity = capacityAfter(sentence, amount);
  if (capacity === null) return null;
  const technical = placeWhere(
    capacity + 1,
    capacity + 9,
    (place) =>
      isTechnical(sentence, place, true) &&
      !amountBetween(sentence, amount, place) &&
      (is(sentence, capacity, 'capacity') || isReserved(sentence) || hasPurposeBefore(sentence, place, 3)),
  );
  return technical === null ? null : { from: amount, to: technical };
};

/** "Reserve 20 % for refactoring", "20 % für Technik einplanen". */
const reserved: AmountRule = (sentence, amount) => {
  if (!isReserved(sentence)) return null;
  const purpose = placeWhere(
    amount + 1,
    amount + 8,
    (place) =>
      is(sentence, place, 'purpose') &&
      allBetween(amount, place, (between) => is(sentence, between, 'small', 'capacity', 'budget', 'share')),
  );
  if (purpose === null) return null;
  const certain = sentence.some((_, place) => is(sentence, place, 'capacity'));
  const technical = placeWhere(
    purpose + 1,
    purpose + 5,
    (place) => isTechnical(sentence, place, certain) && !amountBetween(sentence, amount, place),
  );
  return technical === null ? null : { from: amount, to: technical };
};

/** "Tech debt: 20 % of the sprint". */
const technicalFirst: AmountRule = (sentence, amount) => {
  const capacity = capacityAfter(sentence, amount);
  if (capacity === null) return null;
  const technical = placeWhere(
    amount - 7,
    amount - 1,
    (place) => isTechnical(sentence, place, true) && !amountBetween(sentence, place, amount),
  );
  if (technical === null) return null;
  const clear =
    is(sentence, capacity, 'capacity') || isReserved(sentence) || isMark(sentence, amount - 1, ':', '=');
  return clear ? { from: technical, to: capacity } : null;
};

/** "Technikanteil 20 %", "tech budget: max. 20 %", "part technique : 20 %". */
const technicalShare: AmountRule = (sentence, amount) => {
  const share = placeWhere(
    amount - 6,
    amount - 1,
    (place) =>
      is(sentence, place, 'share') &&
      technicalBeside(sentence, place) &&
      allBetween(place, amount, (between) => isLinking(sentence, between)),
  );
  return share === null ? null : { from: share, to: amount };
};

/** "20 % tech debt", "20 % für Technik", "20 % de dette technique". */
const direct: AmountRule = (sentence, amount) => {
  if (sentence[amount]?.kind !== 'percent') return null;
  const technical = placeWhere(
    amount + 1,
    amount + 5,
    (place) =>
      isTechnical(sentence, place, false) &&
      allBetween(amount, place, (between) =>
        is(sentence, between, 'purpose', 'partOf', 'small', 'workNoun', 'debt', 'limiter', 'share'),
      ),
  );
  if (technical === null || !endsAsWork(sentence, technical)) return null;
  const aimsAtWork = sentence.some((_, place) => is(sentence, place, 'change'));
  return aimsAtWork ? null : { from: amount, to: technical };
};

/** "Tech debt: 20 %" where nothing else follows. */
const named: AmountRule = (sentence, amount) => {
  if (sentence[amount]?.kind !== 'percent' || !isMark(sentence, amount - 1, ':', '=')) return null;
  const technical = placeWhere(amount - 3, amount - 2, (place) => isTechnical(sentence, place, false));
  if (technical === null) return null;
  const nothingFollows = amount === sentence.length - 1 || isMark(sentence, amount + 1, ',', '/', '|', '+');
  const nounsBetween = allBetween(technical, amount - 1, (place) => is(sentence, place, 'debt', 'workNoun'));
  return nothingFollows && nounsBetween ? { from: technical, to: amount } : null;
};

/** Shares of the capacity, in percent or as a fraction. */
export const SHARE_RULES: readonly AmountRule[] = [
  ofCapacity,
  technicalFirst,
  technicalShare,
  reserved,
  direct,
  named,
];

/** "Reserve 8 points for tech tasks": points or days. */
const reservedAmount: AmountRule = (sentence, amount) => {
  if (!isReserved(sentence)) return null;
  const technical = placeWhere(
    amount + 1,
    amount + 9,
    (place) =>
      isTechnical(sentence, place, false) &&
      hasPurposeBefore(sentence, place, 4) &&
      !amountBetween(sentence, amount, place) &&
      allBetween(amount, place, (between) =>
        is(
          sentence,
          between,
          'small',
          'purpose',
          'workNoun',
          'every',
          'sprint',
          'debt',
          'capacity',
          'budget',
        ),
      ),
  );
  return technical === null ? null : { from: amount, to: technical };
};

/** "5 points per sprint for tech debt", "Tech debt: 2 days per sprint". */
const everySprint: AmountRule = (sentence, amount) => {
  const every = placeWhere(
    amount + 1,
    amount + 9,
    (place) => is(sentence, place, 'every') && is(sentence, place + 1, 'sprint'),
  );
  if (every === null || amountBetween(sentence, amount, every)) return null;
  const technical = placeWhere(
    amount - 4,
    every + 6,
    (place) => isTechnical(sentence, place, true) && !isAmountBetweenEither(sentence, place, amount),
  );
  return technical === null
    ? null
    : { from: Math.min(technical, amount), to: Math.max(technical, every + 1) };
};

/** Fixed amounts, in points or in time. */
export const AMOUNT_RULES: readonly AmountRule[] = [reservedAmount, everySprint];

/** "Two technical stories per sprint": the amount is a bare number. */
export const perSprintItems: AmountRule = (sentence, amount) => {
  const technical = placeWhere(amount + 1, amount + 2, (place) => isTechnical(sentence, place, false));
  if (technical === null || !is(sentence, technical === amount + 1 ? amount + 2 : amount + 1, 'workNoun')) {
    return null;
  }
  const every = placeWhere(
    amount + 3,
    amount + 5,
    (place) => is(sentence, place, 'every') && is(sentence, place + 1, 'sprint'),
  );
  return every === null ? null : { from: amount, to: every + 1 };
};

function capacityAfter(sentence: Sentence, amount: number): number | null {
  return placeWhere(
    amount + 1,
    amount + 5,
    (place) =>
      is(sentence, place, 'capacity', 'budget') &&
      !is(sentence, place - 1, 'machineBefore') &&
      !is(sentence, place + 1, 'sprintNoun') &&
      allBetween(amount, place, (between) => is(sentence, between, 'small')),
  );
}

function isReserved(sentence: Sentence): boolean {
  return sentence.some((_, place) => is(sentence, place, 'reserve'));
}

function hasPurposeBefore(sentence: Sentence, place: number, reach: number): boolean {
  return placeWhere(place - reach, place - 1, (before) => is(sentence, before, 'purpose')) !== null;
}

/** The technical word is part of the share's own word or stands within two places of it. */
function technicalBeside(sentence: Sentence, share: number): boolean {
  return (
    placeWhere(
      share - 2,
      share + 3,
      (place) =>
        isTechnical(sentence, place, true) &&
        allBetween(
          Math.min(place, share),
          Math.max(place, share),
          (between) =>
            is(sentence, between, 'small', 'purpose', 'workNoun', 'debt', 'technical') ||
            isMark(sentence, between, '-'),
        ),
    ) !== null
  );
}

function isLinking(sentence: Sentence, place: number): boolean {
  if (isMark(sentence, place, ':', '=', '-', '–')) return true;
  if (isAmount(sentence, place)) return false;
  return (
    is(sentence, place, 'limiter', 'small', 'reserve', 'technical', 'debt', 'purpose', 'workNoun') ||
    ['is', 'est', 'ist', 'es', 'stays', 'remains'].includes(sentence[place]?.text ?? '')
  );
}

/** After "20 % tech" the sentence ends, goes on in another thought, or names work. */
function endsAsWork(sentence: Sentence, technical: number): boolean {
  const next = technical + 1;
  if (sentence[next] === undefined || isMark(sentence, next) || isAmount(sentence, next)) return true;
  return is(
    sentence,
    next,
    'technical',
    'debt',
    'workNoun',
    'share',
    'capacity',
    'budget',
    'reserve',
    'every',
    'purpose',
    'small',
  );
}

function isAmountBetweenEither(sentence: Sentence, one: number, other: number): boolean {
  return amountBetween(sentence, Math.min(one, other), Math.max(one, other));
}
