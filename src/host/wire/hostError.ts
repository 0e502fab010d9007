/**
 * A refusal by the host, as office.js reports it to the add-in (`RichApi.Error`). Codes are those of Excel's documentation
 * (docs:testing/application-specific-api-error-handling); messages are English and not meant to be parsed.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
  ) {
    super(message);
  }
}

/** A wrong value, address, name or array shape. */
export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message, 400);
}

/** A key that no member of a collection has. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** A name that is taken. */
export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

/** Something protection forbids. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You can't perform the requested operation.", 403);
}

/** An object that has gone since the add-in got hold of it. */
export function invalidReference(): HostError {
  return new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);
}

/** Something that is never possible in the state the workbook is in. */
export function invalidOperation(message = "The operation attempted is invalid on the object."): HostError {
  return new HostError("InvalidOperation", message, 400);
}

/** A member Excel has but this host or its requirement set has not. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member}.`, 404);
}

/** A member this host knows of and deliberately leaves out. */
export function notImplemented(what: string): HostError {
  return new HostError("NotImplemented", `The requested feature isn't implemented: ${what}.`, 501);
}
