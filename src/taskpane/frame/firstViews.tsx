import { lazy, useState, type ComponentType } from "react";

/** A view of which the code can be loaded before it is drawn. */
interface PreparedView {
  readonly View: ComponentType;
  readonly load: () => Promise<unknown>;
}

/** Drawn at once when its code is there; otherwise the code is loaded while what stands around the view shows that it comes. */
function preparedView(loadCode: () => Promise<ComponentType>): PreparedView {
  let code: ComponentType | null = null;
  const load = async () => ({ default: (code = await loadCode()) });
  const Later = lazy(load);
  const View = () => {
    // Chosen once: another component in its place would lose what was typed.
    const [Chosen] = useState<ComponentType>(() => code ?? Later);
    return <Chosen />;
  };
  return { View, load };
}

/** The view of a workbook without a plan. */
export const startView = preparedView(
  async () => (await import(/* webpackChunkName: "first" */ "../views/start/StartView")).StartView,
);

/** The view of a workbook with a plan. */
export const homeView = preparedView(async () => (await import("../views/home/HomeView")).HomeView);
