import type { Frame, Page } from "playwright-core";

type Recording = typeof globalThis & { reached: Set<Element>; covered: Set<Element>; unmarked: Set<Element> };

/**
 * Goes through a view with Tab alone, and tells what could not be reached, what was focused while something lay over it
 * (WCAG 2.2, 2.4.11) and what did not show that it has the focus (2.4.7). In a group that is walked with the arrow keys
 * (radio buttons, a grid, tabs) one stop is enough, as the ARIA Authoring Practices have it.
 */
export async function keyboardFaults(page: Page, frame: Frame): Promise<readonly string[]> {
  const stops = await frame.evaluate(startRecording);
  for (let pressed = 0; pressed < stops && (await frame.evaluate(() => document.hasFocus())); pressed++)
    await page.keyboard.press("Tab");
  return frame.evaluate(faultsOf);
}

function startRecording(): number {
  const recording = globalThis as Recording;
  const isNew = !("reached" in globalThis);
  recording.reached = new Set();
  recording.covered = new Set();
  recording.unmarked = new Set();
  const isInSight = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const around = element.closest("label, span, div") ?? element;
    return [top + 4, top + height / 2, top + height - 4].some((y) => {
      const found = document.elementFromPoint(left + width / 2, y);
      return found !== null && (around.contains(found) || found.contains(element));
    });
  };
  const marks = (element: Element) =>
    [null, "::after", "::before"].some((part) => {
      const { outlineStyle, boxShadow, textDecorationStyle } = getComputedStyle(element, part);
      return outlineStyle !== "none" || boxShadow !== "none" || textDecorationStyle === "double";
    });
  const record = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return;
    recording.reached.add(element);
    if (!isInSight(element)) recording.covered.add(element);
    const around = [element, element.parentElement, element.closest("label"), element.nextElementSibling];
    if (element.matches(":focus-visible") && !around.some((one) => one !== null && marks(one)))
      recording.unmarked.add(element);
  };
  // What has the focus is looked at when the next Tab goes down: the page has scrolled by then.
  if (isNew) document.addEventListener("keydown", record, { capture: true });
  scrollTo(0, 0);
  document.querySelector<HTMLElement>("button, a[href], input")?.focus();
  const stops = document.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex]").length;
  // A field for a day or a time is walked through part by part.
  return stops + 4 * document.querySelectorAll("[type=date], [type=time]").length + 1;
}

function faultsOf(): string[] {
  const { reached, covered, unmarked } = globalThis as Recording;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const group = (element: Element) =>
    element instanceof HTMLInputElement && element.type === "radio"
      ? element.name
      : element.closest("[role=grid], [role=radiogroup], [role=tablist], [role=toolbar], table");
  const groups = new Set([...reached].map(group));
  const all = document.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex='0']");
  const missed = [...all].filter(
    (element) =>
      !element.matches(":disabled, [type=hidden]") &&
      isShown(element) &&
      !reached.has(element) &&
      !(group(element) && groups.has(group(element))),
  );
  const words = (element: Element) =>
    [element.tagName, element.id, element.getAttribute("aria-label"), element.textContent].join(" ").slice(0, 160);
  return [
    ...missed.map((element) => `not reached: ${words(element)}`),
    ...[...covered].map((element) => `focused but covered: ${words(element)}`),
    ...[...unmarked].map((element) => `focused but it does not show: ${words(element)}`),
  ];
}
