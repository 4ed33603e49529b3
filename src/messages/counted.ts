/** «1 veileder», «2 veiledere». */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** «2 feil, 1 advarsel og 3 tips», without those that are false; `none` where all are. */
export function listed(parts: readonly (string | false)[], and: string, none: string): string {
  const said = parts.filter((part) => part !== false);
  const last = said.at(-1);
  if (last === undefined) return none;
  return said.length === 1 ? last : `${said.slice(0, -1).join(', ')} ${and} ${last}`;
}
