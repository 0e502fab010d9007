import type { FormulaContext } from "../formulaContext";
import { grantedBudget } from "../grantedBudget";

/** Text that sorts as the rank does (F-P2): legal first, score down, deadline up, cost up, ID. Only whole numbers, so that no decimal sign matters. */
export const rankKey = ({ cell, word, yesNo, setting }: FormulaContext) => {
  const legal = `OR(${cell("mandatory")}=${yesNo(true)},${cell("cluster")}=${word("priorityCluster", "b")})`;
  const tiers = (["a", "c", "d"] as const).map((key) => word("priorityCluster", key));
  const tier = `IF(${setting("clusterTiers")}=${yesNo(true)},IF(${cell("cluster")}=${tiers[0]},1,IF(${cell("cluster")}=${tiers[1]},2,IF(${cell("cluster")}=${tiers[2]},3,4))),1)`;
  const parts = [
    `"R"&IF(${legal},0,${tier})`,
    `TEXT(IF(${cell("score")}="",9999999,ROUND((100-${cell("score")})*10000,0)),"0000000")`,
    `TEXT(IF(${cell("deadline")}="",999999,${cell("deadline")}),"000000")`,
    `TEXT(MAX(0,ROUND(${cell("netCost")}*100,0)),"000000000000")`,
    cell("id"),
  ];
  return `=IF(${cell("rankedId")}="","",${parts.join("&")})`;
};

/** How many trainings with a place by hand come up to this one: by that place, then as calculated; 0 for one without (F-P2). */
export const handOrder = ({ cell, column }: FormulaContext) => {
  const [places, keys] = [column("trainings", "overrideRank"), column("trainings", "rankKey")];
  const earlier = `COUNTIFS(${places},">0",${places},"<"&${cell("overrideRank")},${keys},"?*")`;
  const equal = `COUNTIFS(${places},${cell("overrideRank")},${keys},"<="&${cell("rankKey")},${keys},"?*")`;
  return `=IF(OR(${cell("rankKey")}="",N(${cell("overrideRank")})=0),0,${earlier}+${equal})`;
};

/** How many trainings without a place by hand come before one with: those that its place asks for, or an earlier place by hand did. */
export const handBefore = ({ cell, column }: FormulaContext) => {
  const order = column("trainings", "handOrder");
  return `=IF(${cell("handOrder")}=0,"",SUMPRODUCT(MAX((${order}>0)*(${order}<=${cell("handOrder")})*(${column("trainings", "overrideRank")}-${order}))))`;
};

/** The rank as `trainingRanks` in the domain. "?*" leaves out the empty text of trainings without rank: programs differ in whether it comes before every other text. */
export const rank = ({ cell, column }: FormulaContext) => {
  const [keys, order] = [column("trainings", "rankKey"), column("trainings", "handOrder")];
  const calculated = `COUNTIFS(${keys},"?*",${order},0)`;
  const place = `(COUNTIFS(${keys},"<"&${cell("rankKey")},${keys},"?*",${order},0)+1)`;
  const byHand = `${cell("handOrder")}+MIN(${cell("handBefore")},${calculated})`;
  return `=IF(${cell("rankKey")}="","",IF(${cell("handOrder")}>0,${byHand},${place}+COUNTIFS(${column("trainings", "handBefore")},"<"&${place})))`;
};

/**
 * On which side of the cut-off line a training stands (F-B9): as the ranked list says, which follows the way of dividing that the plan chose.
 * Where no add-in fills that list the line is strict: what must take place comes first, then everything in order of rank.
 */
export const withinBudget = (context: FormulaContext) => {
  const { cell, column, word, yesNo, spilled } = context;
  const isOptional = `${column("trainings", "mandatory")},"<>"&${yesNo(true)},${column("trainings", "cluster")},"<>"&${word("priorityCluster", "b")}`;
  const [costs, ranked] = [column("trainings", "netCost"), `${column("trainings", "rankedId")},"?*"`];
  const mandatory = `SUMIFS(${costs},${ranked})-SUMIFS(${costs},${ranked},${isOptional})`;
  const upTo = `SUMIFS(${costs},${column("trainings", "rank")},"<="&${cell("rank")},${isOptional})`;
  const strict = `OR(${cell("mandatory")}=${yesNo(true)},${cell("cluster")}=${word("priorityCluster", "b")},ROUND(${mandatory}+${upTo}-${grantedBudget(context)},2)<=0)`;
  const listed = `INDEX(${spilled("rankedList", 7)},MATCH(${cell("id")},${spilled("rankedList", 1)},0))`;
  return `=IF(${cell("rank")}="","",IF(IFERROR(${listed},${strict}),${yesNo(true)},${yesNo(false)}))`;
};
