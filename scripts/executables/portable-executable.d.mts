export function describe(file: Buffer): { isX64: boolean; isConsole: boolean; isSigned: boolean };
export function takeSignatureOff(file: Buffer): void;
export function manifestOf(file: Buffer): string | undefined;
