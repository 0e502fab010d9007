import { startTransition, useEffect, useState, type ReactNode } from "react";

/** What stands below the first screenful: it is drawn once the rest can be seen and used. Nothing in it may lead to another view, for the focus comes back before it is there. */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => startTransition(() => setPainted(true)), []);
  return isPainted ? children : null;
}
