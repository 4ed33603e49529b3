export function assetsIn(file: Buffer): { start: { path: string; code: Buffer }; assets: Map<string, Buffer> };
