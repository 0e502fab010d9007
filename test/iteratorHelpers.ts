/** Univer uses iterator helpers (`iterator.some(…)`), which browsers have and Node has only from 22: this adds the missing ones for Node 20. */
type AnyIterator = Iterable<unknown> & Record<string, unknown>;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as AnyIterator;

for (const name of ["some", "every", "find", "forEach", "reduce", "map", "filter", "flatMap"] as const) {
  if (name in prototype) continue;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, ...parameters: unknown[]) {
      const method = Array.prototype[name] as (...parameters: unknown[]) => unknown;
      const result = method.apply([...this], parameters);
      return Array.isArray(result) ? result[Symbol.iterator]() : result;
    },
  });
}
if (!("toArray" in prototype)) {
  Object.defineProperty(prototype, "toArray", {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>) {
      return [...this];
    },
  });
}
