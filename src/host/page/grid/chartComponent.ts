import Chart, { type ChartConfiguration } from "chart.js/auto";
import { createElement, useEffect, useRef, type ReactElement } from "react";

/** The drawings on screen by chart id, so that new numbers can be shown without drawing anew. */
export type Drawings = Map<string, Chart>;

/** The component the grid floats over its cells for one chart; `configurationOf` gives what to draw when it appears. */
export function chartComponent(drawings: Drawings, configurationOf: (id: string) => ChartConfiguration | null) {
  return function WorkbookChart({ data }: { data?: { chartId: string } }): ReactElement {
    const canvas = useRef<HTMLCanvasElement>(null);
    const id = data?.chartId ?? "";
    useEffect(() => {
      const configuration = configurationOf(id);
      if (!canvas.current || !configuration) return undefined;
      const drawing = new Chart(canvas.current, configuration);
      drawings.set(id, drawing);
      return () => {
        drawings.delete(id);
        drawing.destroy();
      };
    }, [id]);
    return createElement("div", { className: "chart" }, createElement("canvas", { ref: canvas }));
  };
}
