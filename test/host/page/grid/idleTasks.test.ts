import { expect, it } from "vitest";
import { trackIdleTasks } from "../../../../src/host/page/grid/idleTasks";

/** A browser that is idle only when told to. */
class PatientWindow {
  private readonly tasks = new Map<number, IdleRequestCallback>();
  private lastId = 0;

  requestIdleCallback(task: IdleRequestCallback): number {
    this.tasks.set(++this.lastId, task);
    return this.lastId;
  }
  cancelIdleCallback(id: number): void {
    this.tasks.delete(id);
  }
  beIdle(): void {
    const tasks = [...this.tasks.values()];
    this.tasks.clear();
    for (const task of tasks) task({ didTimeout: false, timeRemaining: () => 10 });
  }
  get waiting(): number {
    return this.tasks.size;
  }
}

it("takes back what waits, also a task that asks for itself again for ever, and lets later ones run", () => {
  const window = new PatientWindow();
  const idleTasks = trackIdleTasks(window);
  const done: string[] = [];
  const forEver = (): void => {
    done.push("again");
    window.requestIdleCallback(forEver);
  };
  window.requestIdleCallback(forEver);
  window.beIdle();
  window.beIdle();
  idleTasks.cancelAll();
  expect(window.waiting).toBe(0);
  window.requestIdleCallback(() => done.push("later"));
  window.beIdle();
  expect(done).toEqual(["again", "again", "later"]);
});
