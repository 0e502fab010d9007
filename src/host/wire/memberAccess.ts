import { apiNotFound, HostError, invalidOperation } from "./hostError";
import { isSetSupported, type RequirementSets } from "./requirementSets";
import type { SurfaceMember } from "./surface";
import type { WireObject } from "./wireObject";

/** `worksheets` → `Worksheets`; names that start with an underscore stay as they are. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Worksheets` → `worksheets`: the spelling of error locations and of `retrieve`. */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Looks a member up in the surface of an object; fails loudly with its name when the host or the requirement set lacks it. */
export function findMember(object: WireObject, name: string, sets: RequirementSets): SurfaceMember {
  const member = object.surface.members.get(name);
  const label = `${object.surface.className}.${clientName(name)}`;
  if (member === undefined) throw apiNotFound(label);
  if (member.set !== "" && !isSetSupported(sets, member.set, member.version))
    throw apiNotFound(`${label} (${member.set} ${member.version})`);
  return member;
}

/** Reads a property. */
export function readMember(object: WireObject, name: string, sets: RequirementSets): unknown {
  if (findMember(object, name, sets).kind === "method") throw apiNotFound(`${object.surface.className}.${name}`);
  return Reflect.get(object, name);
}

/** Sets a property; a property without a setter is read-only. */
export function writeMember(object: WireObject, name: string, value: unknown, sets: RequirementSets): void {
  const { kind } = findMember(object, name, sets);
  if (kind === "method" || kind === "link" || !Reflect.set(object, name, value))
    throw invalidOperation(`${object.surface.className}.${clientName(name)} cannot be set.`);
}

/** Calls a method. */
export function callMember(
  object: WireObject,
  name: string,
  given: readonly unknown[],
  sets: RequirementSets,
): unknown {
  const member = findMember(object, name, sets);
  if (member.event !== undefined) return object.listen(member.event.type, member.event.isListening);
  const method: unknown = member.kind === "method" ? Reflect.get(object, name) : undefined;
  if (typeof method !== "function")
    throw new HostError("ApiNotFound", `${object.surface.className}.${clientName(name)} is not a method.`, 404);
  return Reflect.apply(method, object, given) as unknown;
}
