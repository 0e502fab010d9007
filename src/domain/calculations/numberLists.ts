/** Lists of numbers, one after the other: list `n` holds the members from `from[n]` up to `from[n + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly members: Int32Array;
}

/** Gathers members of numbered lists in any order of lists; members of one list keep the order in which they were added. */
export interface ListBuilder {
  add(list: number, member: number): void;
  /** The lists from 0 up to a number of them. */
  lists(count: number): Lists;
}

/** Starts without members. Takes 16 bytes a member and no object, so that a million of them are quickly gathered and gone through. */
export function listBuilder(): ListBuilder {
  let pairs = new Int32Array(1024);
  let used = 0;
  return {
    add(list, member) {
      if (used === pairs.length) {
        const larger = new Int32Array(used * 2);
        larger.set(pairs);
        pairs = larger;
      }
      pairs[used++] = list;
      pairs[used++] = member;
    },
    lists: (count) => listsOf(pairs.subarray(0, used), count),
  };
}

/** Sorts pairs of list and member by counting how many members each list has. */
function listsOf(pairs: Int32Array, count: number): Lists {
  const from = new Int32Array(count + 1);
  for (let place = 0; place < pairs.length; place += 2) {
    const next = (pairs[place] ?? 0) + 1;
    from[next] = (from[next] ?? 0) + 1;
  }
  for (let list = 0; list < count; list++) from[list + 1] = (from[list + 1] ?? 0) + (from[list] ?? 0);
  const free = from.slice();
  const members = new Int32Array(pairs.length / 2);
  for (let place = 0; place < pairs.length; place += 2) {
    const list = pairs[place] ?? 0;
    const at = free[list] ?? 0;
    members[at] = pairs[place + 1] ?? 0;
    free[list] = at + 1;
  }
  return { from, members };
}
