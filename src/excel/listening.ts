import type { HostProblem, Result } from "../actions/ports";
import { runExcel } from "./runExcel";

/** A listener as Excel keeps it. */
type Registered = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Begins to listen in one round trip; the answer stops it, in the context that began, as Excel asks. */
export function listening(
  add: (context: Excel.RequestContext) => Registered,
): Promise<Result<() => Promise<void>, HostProblem>> {
  return runExcel(async (context) => {
    const handler = add(context);
    await context.sync();
    return async () => {
      await Excel.run(handler.context as Excel.RequestContext, async (own) => {
        handler.remove();
        await own.sync();
      });
    };
  });
}
