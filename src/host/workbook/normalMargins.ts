import type { PageMargin } from "./snapshot";

/** Excel's normal margins in points: 0.7 and 0.75 inch, 0.3 for header and footer (support.microsoft.com "Set page margins before printing a worksheet"). */
export const normalMargins: Readonly<Record<PageMargin, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};
