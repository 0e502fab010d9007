import type { ChartDataset, Plugin } from "chart.js";

/** A series with the texts of its value labels, point by point; without any when it has none. */
export type LabelledDataset = ChartDataset & { readonly valueLabels: readonly string[] };

/** Writes the values of a chart beside its points, as Excel's data labels do: above columns and lines, right of bars, in the middle of slices. */
export const valueLabels: Plugin = {
  id: "valueLabels",
  afterDatasetsDraw(chart) {
    const { ctx, data, options } = chart;
    const isSideways = options.indexAxis === "y";
    ctx.save();
    ctx.font = "11px 'Segoe UI', system-ui, sans-serif";
    ctx.fillStyle = "#242424";
    data.datasets.forEach((dataset, index) => {
      const texts = (dataset as Partial<LabelledDataset>).valueLabels ?? [];
      if (!chart.isDatasetVisible(index)) return;
      chart.getDatasetMeta(index).data.forEach((point, place) => {
        const text = dataset.data[place] === null ? "" : (texts[place] ?? "");
        if (text === "") return;
        const isSlice = "outerRadius" in point;
        const { x, y } = point.tooltipPosition(true);
        if (x === null || y === null) return;
        ctx.textAlign = isSideways && !isSlice ? "left" : "center";
        ctx.textBaseline = isSideways || isSlice ? "middle" : "bottom";
        ctx.fillText(text, isSideways && !isSlice ? x + 4 : x, isSideways || isSlice ? y : y - 3);
      });
    });
    ctx.restore();
  },
};
