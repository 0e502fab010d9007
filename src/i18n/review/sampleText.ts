/** A fact that is only a name: in a text it reads `‹name›`, as a list it has one entry, as a number it is no number. */
function namedFact(name: string): unknown {
  const text = `‹${name}›`;
  const asText = () => text;
  const members: Readonly<Record<PropertyKey, unknown>> = {
    [Symbol.toPrimitive]: asText,
    toString: asText,
    join: asText,
    trim: asText,
    length: 2,
    map: (each: (fact: unknown) => unknown) => [each(namedFact(name))],
    filter: () => namedFact(name),
    slice: () => namedFact(name),
  };
  return new Proxy({}, { get: (_, key) => members[key] ?? (typeof key === "string" ? namedFact(key) : undefined) });
}

/** Facts by their name, whatever a sentence asks for. */
const namedFacts = new Proxy(
  {},
  { get: (_, key) => (typeof key === "string" ? namedFact(key) : undefined) },
) as Readonly<Record<string, unknown>>;

/** Words of a sentence that write each fact as its name. */
const namedWords = new Proxy(
  {},
  {
    get: (_, key) => (key === "choice" ? writtenChoice : written),
  },
);

function written(fact: unknown): string {
  return Array.isArray(fact) ? fact.map(String).join(", ") : String(fact);
}

function writtenChoice(_list: string, fact: unknown): string {
  return String(fact);
}

/**
 * How a text reads: itself, or what its function says of facts that are only names. A sentence about facts takes them as one object, so they are called by
 * name; other functions get `‹1›`, `‹2›`. `null` for what cannot be said without true facts.
 */
export function sampleText(text: unknown, isSentence: boolean): string | null {
  if (typeof text === "string") return text;
  if (typeof text !== "function") return null;
  const say = text as (...facts: readonly unknown[]) => unknown;
  const facts = Array.from({ length: say.length }, (_, index) => namedFact(String(index + 1)));
  try {
    const said = isSentence ? say(namedFacts, namedWords) : say(...facts);
    return typeof said === "string" ? said : null;
  } catch {
    return null;
  }
}
