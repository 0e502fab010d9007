import { keeps, priceOfRest, type BlockChoice, type ModelBlocks } from "./modelBlocks";

const mostSteps = 1_000_000;

/**
 * The variables that are yes in the best answer of a model in blocks, found by trying every combination of choices whose losses add up to less than
 * the best loss known; `null` when there is no answer, or when that takes more than a million steps. `step` is the smallest difference
 * between two values.
 */
export function blockSearch(divided: ModelBlocks, step: number): readonly number[] | null {
  // The block with most choices last: by then the loss that is left decides.
  const blocks = divided.blocks.toSorted((left, right) => left.length - right.length);
  const search = new Search({ ...divided, blocks });
  for (let limit = 4 * step; search.steps < mostSteps; limit *= 2) {
    const found = search.within(limit);
    if (found !== null) return search.steps < mostSteps ? found : null;
    if (!search.leftOut) return null;
  }
  return null;
}

/** Goes through the choices of the blocks, depth first. */
class Search {
  steps = 0;
  /** Whether the last search left out an answer because of its loss. */
  leftOut = false;
  private best = 0;
  private found: readonly number[] | null = null;
  private readonly path: BlockChoice[] = [];
  private readonly leastLoss: readonly number[];

  constructor(private readonly divided: ModelBlocks) {
    const least = divided.blocks.map((choices) => choices[0]?.loss ?? 0);
    this.leastLoss = [...least.keys(), least.length].map((from) => {
      return least.slice(from).reduce((sum, loss) => sum + loss, 0);
    });
  }

  /** The answer with the smallest loss among those that lose less than a limit more than the least that is possible. */
  within(limit: number): readonly number[] | null {
    this.best = (this.leastLoss[0] ?? 0) + limit;
    this.found = null;
    this.leftOut = false;
    this.descend(
      0,
      0,
      this.divided.common.map(() => 0),
    );
    return this.found;
  }

  private descend(place: number, loss: number, used: readonly number[]): void {
    const choices = this.divided.blocks[place];
    if (choices === undefined) return this.arrive(loss, used);
    const rest = this.leastLoss[place + 1] ?? 0;
    for (const choice of choices) {
      if (loss + choice.loss + rest >= this.best || this.steps >= mostSteps) {
        this.leftOut = true;
        return;
      }
      this.steps += 1;
      this.path[place] = choice;
      const usedNow = used.map((amount, index) => amount + (choice.used[index] ?? 0));
      this.descend(place + 1, loss + choice.loss, usedNow);
    }
  }

  private arrive(loss: number, used: readonly number[]): void {
    const { common, prices } = this.divided;
    if (!common.every((limit, index) => keeps(limit, used[index] ?? 0))) return;
    const unused = common.reduce(
      (sum, limit, index) => sum + priceOfRest(limit, prices[index] ?? 0, used[index] ?? 0),
      0,
    );
    if (loss + unused >= this.best) {
      this.leftOut = true;
      return;
    }
    this.best = loss + unused;
    this.found = this.path.flatMap(({ yes }) => yes);
  }
}
