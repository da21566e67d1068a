/** What came of an attempt that the outside world may refuse. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refused<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}
