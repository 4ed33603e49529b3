export function fetchPackage(spec: string, into: string, integrity?: string): string | undefined;
