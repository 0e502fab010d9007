import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { takesPlace } from "../../domain/calculations/takesPlace";
import type { TableChange } from "../planChange";
import { rowChange } from "../rowChange";

type Enrolment = PlanRow<"enrolments">;

/** Somebody's enrolment in a session. */
export interface SeatTaken {
  readonly enrolment: Enrolment;
  readonly name: string;
  readonly department: string | null;
}

/** How many people a department asked a seat for, and how many got one. */
export interface DepartmentSeats {
  /** `null` is people without a department. */
  readonly department: string | null;
  readonly requested: number;
  readonly granted: number;
}

/** The seats of a session: who has one, who waits, and what is left (F-K5). */
export interface SessionSeats {
  /** `null` while nobody said how many there are. */
  readonly capacity: number | null;
  readonly enrolled: number;
  /** First come, first served: in the order of the sheet. */
  readonly waiting: readonly SeatTaken[];
  /** Never below zero; `null` without a capacity. */
  readonly free: number | null;
  readonly people: readonly SeatTaken[];
  readonly byDepartment: readonly DepartmentSeats[];
}

/** Sums up the enrolments of a session; cancelled ones ask for no seat. */
export function sessionSeats(plan: Plan, sessionId: string): SessionSeats {
  const context = ruleContext(plan);
  const capacity = context.row("sessions", sessionId)?.capacity ?? null;
  const people = context.rows("enrolments", "sessionId", sessionId).map((enrolment): SeatTaken => {
    const employee = context.row("employees", enrolment.employeeId);
    return {
      enrolment,
      name: employee?.name ?? enrolment.employeeId ?? enrolment.id,
      department: employee?.department ?? null,
    };
  });
  const enrolled = people.filter(({ enrolment }) => takesPlace(enrolment)).length;
  return {
    capacity,
    enrolled,
    waiting: people.filter(({ enrolment }) => enrolment.status === "waitingList"),
    free: capacity === null ? null : Math.max(0, capacity - enrolled),
    people,
    byDepartment: departmentSeats(people),
  };
}

function departmentSeats(people: readonly SeatTaken[]): readonly DepartmentSeats[] {
  const asked = people.filter(({ enrolment }) => enrolment.status !== "cancelled");
  const departments = [...new Set(asked.map(({ department }) => department))];
  return departments.map((department) => {
    const own = asked.filter((one) => one.department === department);
    return {
      department,
      requested: own.length,
      granted: own.filter(({ enrolment }) => takesPlace(enrolment)).length,
    };
  });
}

/** Gives an enrolment another status. */
export function changeEnrolment(
  plan: Plan,
  enrolmentId: string,
  status: NonNullable<Enrolment["status"]>,
): readonly TableChange[] {
  return rowChange(plan, "enrolments", enrolmentId, { status });
}

/** Gives the free seats to who waits longest; nothing without a free seat. */
export function promoteWaiting(plan: Plan, sessionId: string): readonly TableChange[] {
  const { waiting, free } = sessionSeats(plan, sessionId);
  const changed = waiting
    .slice(0, free ?? 0)
    .flatMap(({ enrolment }) => rowChange(plan, "enrolments", enrolment.id, { status: "enrolled" }))
    .flatMap((change) => change.changed);
  return [{ table: "enrolments", added: [], changed }];
}
