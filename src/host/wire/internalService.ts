import { surface } from "./surface";
import { WireObject } from "./wireObject";

const internalSurface = surface("AddinInternalService", { "": { methods: "NotifyActionHandlerReady" } });

class InternalService extends WireObject {
  override readonly surface = internalSurface;
  NotifyActionHandlerReady(): null {
    return null;
  }
}

/** The service office.js tells that its handler of ribbon commands is in place. */
export function createInternalService(): WireObject {
  return new InternalService();
}
