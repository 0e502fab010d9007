import { planContentCheck, planContentItems, type PlanContentItem } from "../../domain/calculations/planContentCheck";
import type { WkrTotals } from "../../domain/calculations/wkrTotals";
import type { Plan } from "../../domain/plan/plan";
import { belgianPlanContent, planContentPlaces } from "../../domain/warnings/belgianPlanContent";
import { isInBelgium, isInNetherlands } from "../../domain/warnings/countryPack";
import { ruleContext, type RuleContext } from "../../domain/warnings/ruleContext";
import { transitionCosts, type TransitionEntry } from "../../domain/warnings/transitionCosts";
import { wkrCosts } from "../../domain/warnings/wkrCosts";
import { trainingAccounts } from "../../domain/warnings/trainingAccounts";
import type { WarningPlace } from "../../domain/warnings/warning";
import { recordBalances } from "./recordBalances";

/** The check of a Belgian plan in ten points (F-C5). */
export interface PlanCheck {
  readonly done: number;
  readonly items: readonly {
    readonly item: PlanContentItem;
    readonly isPresent: boolean;
    readonly place: WarningPlace;
  }[];
}

/** The training accounts of everybody together, in days. */
export interface AccountTotals {
  readonly people: number;
  readonly carriedIn: number;
  readonly right: number;
  readonly taken: number;
  readonly balance: number;
  /** Rows of Opleidingsrecht that recording would add or change. */
  readonly toRecord: number;
}

/** What the law asks of the plan, and where it stands; a part that the country does not ask for is `null`. */
export interface ComplianceOverview {
  readonly check: PlanCheck | null;
  readonly accounts: AccountTotals | null;
  readonly dutch: DutchCosts | null;
}

/** Costs by class of the Dutch work-related costs scheme, and the register of transition costs. */
export interface DutchCosts {
  readonly wkr: WkrTotals;
  readonly transition: readonly TransitionEntry[];
}

/** Puts together what the sheet Naleving shows, by the same rules as the warnings. */
export function complianceOverview(plan: Plan): ComplianceOverview {
  const context = ruleContext(plan);
  const isBelgian = isInBelgium(plan);
  return {
    check: isBelgian ? planCheck(context) : null,
    accounts: isBelgian ? accountTotals(plan, context) : null,
    dutch: isInNetherlands(plan)
      ? { wkr: context.result(wkrCosts), transition: context.result(transitionCosts) }
      : null,
  };
}

function planCheck(context: RuleContext): PlanCheck {
  const present = context.result(belgianPlanContent);
  return {
    done: planContentCheck(present).done,
    items: planContentItems.map((item) => ({ item, isPresent: present[item], place: planContentPlaces[item] })),
  };
}

function accountTotals(plan: Plan, context: RuleContext): AccountTotals {
  const accounts = context
    .result(trainingAccounts)
    .filter(({ right, carriedIn, taken }) => right + carriedIn + taken > 0);
  const sum = (key: "carriedIn" | "right" | "taken" | "balance") => accounts.reduce((all, one) => all + one[key], 0);
  const [change] = recordBalances(plan);
  return {
    people: accounts.length,
    carriedIn: sum("carriedIn"),
    right: sum("right"),
    taken: sum("taken"),
    balance: sum("balance"),
    toRecord: (change?.added.length ?? 0) + (change?.changed.length ?? 0),
  };
}
