export function classicScript(entry: string): Promise<string>;
