import type { KmoRules } from "./kmoPortefeuille";
import type { RepaymentRules } from "./repaymentClause";
import type { SlimRules } from "./slimSubsidy";
import type { TrainingLeaveRules } from "./flemishTrainingLeave";
import { startingLegalParameters, type LegalParameterCode } from "./startingLegalParameters";

const amounts = new Map(startingLegalParameters.map(({ code, value }) => [code, value]));
const share = (code: LegalParameterCode) => amounts.get(code) ?? 0;
const cents = (code: LegalParameterCode) => Math.round(share(code) * 100);
const minutes = (code: LegalParameterCode) => share(code) * 60;

/** The rules of the schemes with the legal amounts that a new plan starts with; a plan looks up its own by date (`legalParameter`). */
export const startingSubsidyRules: {
  readonly kmo: KmoRules;
  readonly leave: TrainingLeaveRules;
  readonly slim: SlimRules;
  readonly repayment: RepaymentRules;
} = {
  kmo: {
    rate: {
      small: { general: share("BE.kmo.small"), cyberOrEnergy: share("BE.kmo.small.cyberOrEnergy") },
      medium: { general: share("BE.kmo.medium"), cyberOrEnergy: share("BE.kmo.medium.cyberOrEnergy") },
    },
    ceiling: cents("BE.kmo.ceiling"),
    minimum: cents("BE.kmo.minimum"),
  },
  leave: {
    hourlyRate: cents("BE.vov.hourlyRate"),
    maximum: minutes("BE.vov.maximumHours"),
    minimum: minutes("BE.vov.minimumHours"),
    minimumFte: share("BE.vov.minimumFte"),
  },
  slim: { rate: share("NL.slim.rate"), minimum: cents("NL.slim.minimum"), maximum: cents("NL.slim.maximum") },
  repayment: {
    shares: [share("BE.clause.share1"), share("BE.clause.share2"), share("BE.clause.share3")],
    wageCap: share("BE.clause.wageCap"),
    longestTerm: share("BE.clause.maxMonths"),
  },
};
