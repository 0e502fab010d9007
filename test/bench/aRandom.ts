/** Numbers from 0 to 1 that look random and are the same every time (a linear congruential generator). */
export function aRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
