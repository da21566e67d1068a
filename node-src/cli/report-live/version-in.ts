/** The numbers that a version begins with, with Live's mark of a beta and ours of a candidate; `null` where it begins with none. */
export function versionIn(text: string | null): string | null {
  return text === null
    ? null
    : (/^\d{1,5}(?:\.\d{1,5}){0,3}(?:b\d{1,3}|-rc\.\d{1,3})?(?![\w.])/.exec(text)?.[0] ?? null);
}
