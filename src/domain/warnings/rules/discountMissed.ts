import { contractDiscounts } from "../../calculations/contractDiscounts";
import { defineRule } from "../defineRule";

/** The participants of all purchases under a contract reach its discount step together, and less discount was got than the step promises (F-B13). */
export const discountMissed = defineRule({
  code: "W-LEV-04",
  severity: "attention",
  acceptable: true,
  find: ({ contracts }, context) =>
    contracts.flatMap(({ id, name, discountFrom, discount }) => {
      if (discountFrom === null || discount === null) return [];
      const purchases = context
        .rows("expenses", "contractId", id)
        .flatMap(({ amount, listPrice, participants }) =>
          amount === null || listPrice === null || participants === null
            ? []
            : [{ paid: amount, listPrice, participants }],
        );
      const { missed } = contractDiscounts(purchases, { from: discountFrom, discount });
      if (missed <= 0) return [];
      const participants = purchases.reduce((sum, purchase) => sum + purchase.participants, 0);
      return [
        {
          place: { table: "contracts", row: id, field: "discount" },
          facts: { contract: name ?? id, participants, from: discountFrom, discount, missed },
        },
      ];
    }),
});
