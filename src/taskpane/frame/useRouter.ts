import { useCallback, useMemo, useState } from "react";
import type { Route } from "./route";

interface Visit {
  readonly route: Route;
  /** The id of the control that led away from this view, to give the focus back to. */
  readonly leftFrom: string | null;
}

/** How the current view was reached: at first load nothing may take the focus from the sheet. */
export type Arrival =
  | { readonly kind: "first" }
  | { readonly kind: "forward" }
  | { readonly kind: "back"; readonly focusId: string | null };

export interface Router {
  readonly route: Route;
  readonly arrival: Arrival;
  /** Opens a view; `back` returns here. */
  readonly go: (route: Route) => void;
  /** Puts another view in the place of all before: nothing to return to. `first` leaves the focus where it is. */
  readonly replace: (route: Route, arrival?: "first" | "forward") => void;
  readonly back: () => void;
}

/** A router in memory: a stack of views, each knowing which control was used to leave it. */
export function useRouter(first: Route): Router {
  const [visits, setVisits] = useState<readonly Visit[]>([{ route: first, leftFrom: null }]);
  const [arrival, setArrival] = useState<Arrival>({ kind: "first" });
  const current = visits.at(-1) ?? { route: first, leftFrom: null };

  const go = useCallback((route: Route) => {
    const leftFrom = document.activeElement?.id || null;
    setVisits((before) => [
      ...before.slice(0, -1),
      ...before.slice(-1).map((visit) => ({ ...visit, leftFrom })),
      { route, leftFrom: null },
    ]);
    setArrival({ kind: "forward" });
  }, []);

  const replace = useCallback((route: Route, kind: "first" | "forward" = "forward") => {
    setVisits([{ route, leftFrom: null }]);
    setArrival({ kind });
  }, []);

  const back = useCallback(() => {
    const returnedTo = visits.at(-2);
    setVisits(returnedTo ? visits.slice(0, -1) : [{ route: { view: "home" }, leftFrom: null }]);
    setArrival({ kind: "back", focusId: returnedTo?.leftFrom ?? null });
  }, [visits]);

  return useMemo(
    () => ({ route: current.route, arrival, go, replace, back }),
    [current.route, arrival, go, replace, back],
  );
}
