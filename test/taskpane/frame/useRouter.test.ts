// @vitest-environment happy-dom
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useRouter } from "../../../src/taskpane/frame/useRouter";

it("goes back one view at a time and home at the end", () => {
  const { result } = renderHook(() => useRouter({ view: "step", step: 1 }));
  act(() => result.current.go({ view: "step", step: 2 }));
  act(() => result.current.go({ view: "addNeed" }));
  act(() => result.current.back());
  expect(result.current.route).toEqual({ view: "step", step: 2 });
  act(() => result.current.back());
  act(() => result.current.back());
  expect(result.current.route).toEqual({ view: "home" });
});

it("remembers which control was used to leave", () => {
  const button = document.body.appendChild(Object.assign(document.createElement("button"), { id: "step-2" }));
  const { result } = renderHook(() => useRouter({ view: "home" }));
  button.focus();
  act(() => result.current.go({ view: "step", step: 2 }));
  act(() => result.current.back());
  expect(result.current.arrival).toEqual({ kind: "back", focusId: "step-2" });
});
