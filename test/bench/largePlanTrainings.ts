import type { PlanSketch } from "../builders/aPlan";
import { anId, many, workingDay, type Dice } from "./planDice";

const costTypes = ["trainerFee", "room", "catering", "absenceWage", "material"] as const;

/** Needs and their tests, ten needs to a training, with priorities, budget lines, spending and evaluation. */
export function trainingOffer(needs: number, { below, pick }: Dice): PlanSketch {
  const trainings = trainingsOf(needs);
  const aTraining = () => anId("O", below(trainings));
  return {
    goals: many(5, (place) => ({ id: anId("D", place), name: `Doel ${place}`, indicator: "Fouten", baseline: 40 })),
    learningGoals: many(5, (place) => ({ id: anId("L", place), name: `Leerdoel ${place}`, goalId: anId("D", place) })),
    criteria: many(5, (place) => ({ id: anId("C", place), name: `Criterium ${place}`, weight: 0.2 })),
    needs: many(needs, (place) => ({
      id: anId("B", place),
      title: `Behoefte ${place}`,
      level: pick(["organisation", "team", "individual"]),
      reporter: pick(["managers", "staff"]),
      channel: "survey",
      department: `Afdeling ${below(12)}`,
      status: "included",
      date: workingDay(below(20)),
      answeredOn: workingDay(20 + below(20)),
    })),
    needTests: many(needs, (place) => ({
      id: anId("T", place),
      needId: anId("B", place),
      contribution: pick(["partial", "strong"]),
      causesConsidered: true,
      otherWay: pick(["partly", "no"]),
    })),
    trainings: many(trainings, (place) => ({
      id: anId("O", place),
      title: `Opleiding ${place}`,
      needIds: many(10, (need) => anId("B", place * 10 + need)),
      goalId: anId("D", place % 5),
      cluster: pick(["a", "a", "b", "c", "d"]),
      mandatory: false,
      form: pick(["classroom", "blended"]),
      formality: pick(["formal", "informal"]),
      targetGroupId: "G-001",
      duration: 420,
      groupMin: 4,
      groupMax: 12,
      participants: 12,
      prerequisiteId: place % 20 === 19 ? anId("O", place - 1) : null,
      evaluationLevel: 2,
      status: "planned",
    })),
    priorities: many(trainings * 5, (place) => ({
      id: anId("P", place),
      trainingId: anId("O", Math.floor(place / 5)),
      criterionId: anId("C", place % 5),
      group: pick(["managers", "staff"]),
      score: 1 + below(5),
    })),
    budgetLines: many(needs * 2, (place) => ({
      id: anId("R", place),
      trainingId: aTraining(),
      costType: pick(costTypes),
      quantity: 1 + below(20),
      unit: "person",
      unitPrice: 100 * (1 + below(1000)),
      vatRate: 0.21,
      month: `2027-${String(1 + below(12)).padStart(2, "0")}`,
      department: `Afdeling ${below(12)}`,
    })),
    expenses: many(needs >> 1, (place) => ({
      id: anId("U", place),
      date: workingDay(below(250)),
      trainingId: aTraining(),
      supplierId: anId("V", below(20)),
      contractId: anId("K", below(20)),
      amount: 10_000 + below(500_000),
      status: pick(["committed", "realised"]),
      department: `Afdeling ${below(12)}`,
    })),
    suppliers: many(20, (place) => ({ id: anId("V", place), name: `Opleider ${place}`, theme: `Thema ${place % 5}` })),
    contracts: many(20, (place) => ({ id: anId("K", place), name: `Contract ${place}`, supplierId: anId("V", place) })),
    evaluations: many(trainings, (place) => ({
      id: anId("E", place),
      trainingId: anId("O", place),
      level: 1,
      target: 8,
    })),
    transferChecks: many(trainings, (place) => ({
      id: anId("W", place),
      trainingId: anId("O", place),
      goal: "Zelfstandig",
    })),
  };
}

/** How many trainings a plan with a number of needs has. */
export function trainingsOf(needs: number): number {
  return Math.max(1, Math.floor(needs / 10));
}
