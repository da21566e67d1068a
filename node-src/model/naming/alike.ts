/**
 * Whether two names are the same to a person: without regard to case, to blanks around them, and to whether an accent is a
 * character of its own or part of its letter (a Mac's disk takes names apart, a keyboard puts them together).
 */
export function alike(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(name: string): string {
  return name.normalize("NFC").trim().toLowerCase().normalize("NFC");
}
