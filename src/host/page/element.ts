type Attributes = Readonly<Record<string, string>>;

/** Makes an element with attributes and children; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does one thing. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onClick);
  return made;
}

/** A labelled choice; `onChange` gets the chosen value. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const select = element(
    "select",
    { "aria-label": label, title: label },
    ...options.map(([key, text]) => element("option", { value: key }, text)),
  );
  select.value = value;
  select.addEventListener("change", () => onChange(select.value));
  return select;
}
