import type { BinaryModel, LinearLimit } from "./binaryModel";

/** A way to decide the variables of a block. `loss` is what it leaves of the block's bound; `used` is its part of each common limit. */
export interface BlockChoice {
  readonly loss: number;
  readonly used: readonly number[];
  /** The variables that are yes. */
  readonly yes: readonly number[];
}

/** A model as blocks of decisions that meet only in common limits, such as departments that share one budget. */
export interface ModelBlocks {
  readonly common: readonly LinearLimit[];
  /** The price of each common limit. */
  readonly prices: readonly number[];
  /** Every choice of each block that keeps the limits of its own, the smallest loss first. */
  readonly blocks: readonly (readonly BlockChoice[])[];
}

const largestBlock = 12;

/**
 * Divides a model. `prices` say what one unit of each limit is worth (0 or more for at most, 0 or less for at least): with them, the value of
 * any answer is a fixed bound less the losses of its blocks and the price of what it leaves of the common limits. `null` when a block has
 * too many decisions to try all of its choices.
 */
export function modelBlocks(model: BinaryModel, prices: readonly number[]): ModelBlocks | null {
  const { variables, limits } = model;
  // A limit on no decision at all is a common one too, for no block would look at it.
  const isCommon = limits.map(({ terms }) => terms.length === 0 || terms.length > largestBlock);
  const members = groupsOf(
    variables.length,
    limits.filter((_limit, index) => !isCommon[index]),
  );
  if (members.some((block) => block.length > largestBlock)) return null;
  const ownLimits = limits.map((limit, index) => ({ limit, price: prices[index] ?? 0, index }));
  const common = ownLimits.filter(({ index }) => isCommon[index]);
  const worth = variables.map(({ value }) => value);
  for (const { limit, price } of ownLimits) {
    for (const [variable, amount] of limit.terms) worth[variable] = (worth[variable] ?? 0) - price * amount;
  }
  const blocks = members.map((block) => {
    const own = ownLimits.filter(({ limit, index }) => {
      return !isCommon[index] && limit.terms.some(([variable]) => block.includes(variable));
    });
    return choicesOf(block, model, worth, own, common);
  });
  return { common: common.map(({ limit }) => limit), prices: common.map(({ price }) => price), blocks };
}

interface PricedLimit {
  readonly limit: LinearLimit;
  readonly price: number;
}

function choicesOf(
  block: readonly number[],
  { variables }: BinaryModel,
  worth: readonly number[],
  own: readonly PricedLimit[],
  common: readonly PricedLimit[],
): readonly BlockChoice[] {
  const best = block.reduce((sum, variable) => sum + Math.max(0, worth[variable] ?? 0), 0);
  const choices: BlockChoice[] = [];
  for (let bits = 0; bits < 2 ** block.length; bits++) {
    const yes = block.filter((_variable, place) => (bits >> place) % 2 === 1);
    if (block.some((variable) => variables[variable]?.forced === true && !yes.includes(variable))) continue;
    if (!own.every(({ limit }) => keeps(limit, usedOf(limit, yes)))) continue;
    const unused = own.reduce((sum, { limit, price }) => sum + priceOfRest(limit, price, usedOf(limit, yes)), 0);
    const gained = yes.reduce((sum, variable) => sum + (worth[variable] ?? 0), 0);
    choices.push({ loss: best - gained + unused, used: common.map(({ limit }) => usedOf(limit, yes)), yes });
  }
  return choices.sort((left, right) => left.loss - right.loss);
}

/** Whether a limit is kept when so much of it is used. */
export function keeps({ atLeast, atMost }: LinearLimit, used: number): boolean {
  return (atMost === null || used <= atMost) && (atLeast === null || used >= atLeast);
}

/** What is lost by leaving part of a limit unused; 0 for a limit without a price. */
export function priceOfRest({ atLeast, atMost }: LinearLimit, price: number, used: number): number {
  return price * ((atMost ?? atLeast ?? used) - used);
}

function usedOf({ terms }: LinearLimit, yes: readonly number[]): number {
  return terms.reduce((sum, [variable, amount]) => sum + (yes.includes(variable) ? amount : 0), 0);
}

/** Variables that meet in a limit, directly or through others. */
function groupsOf(count: number, limits: readonly LinearLimit[]): readonly (readonly number[])[] {
  const groupOf = Array.from({ length: count }, (_variable, index) => [index]);
  for (const { terms } of limits) {
    const joined = [...new Set(terms.map(([variable]) => groupOf[variable] ?? []))].flat();
    for (const variable of joined) groupOf[variable] = joined;
  }
  return [...new Set(groupOf)];
}
