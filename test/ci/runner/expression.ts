/** What an expression can be worth. */
export type Value = string | number | boolean | null | { readonly [name: string]: Value };

/** How the job stands, for `success()` and its like. */
export interface Status {
  readonly failed: boolean;
}

/** The value of one GitHub expression, without its `${{ }}`; anything this runner does not know is an error. */
export function evaluate(text: string, contexts: { readonly [name: string]: Value }, status: Status): Value {
  const tokens = [...text.matchAll(/\s*('(?:[^']|'')*'|-?\d+(?:\.\d+)?|[A-Za-z_][\w-]*|==|!=|&&|\|\||[!().,])/gy)].map(
    (m) => m[1] ?? '',
  );
  if (tokens.join('').replaceAll(/\s/g, '') !== text.replaceAll(/\s/g, '')) throw new Error(`not understood: ${text}`);
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && ++at > 0;
  const need = (token: string): void => {
    if (!take(token)) throw new Error(`${token} is missing in ${text}`);
  };
  const or = (): Value => {
    let left = and();
    while (take('||')) {
      const right = and();
      left = isTrue(left) ? left : right;
    }
    return left;
  };
  const and = (): Value => {
    let left = equality();
    while (take('&&')) {
      const right = equality();
      left = isTrue(left) ? right : left;
    }
    return left;
  };
  const equality = (): Value => {
    let left = unary();
    for (;;) {
      if (take('==')) left = isEqual(left, unary());
      else if (take('!=')) left = !isEqual(left, unary());
      else return left;
    }
  };
  const unary = (): Value => (take('!') ? !isTrue(unary()) : primary());
  const primary = (): Value => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inside = or();
      need(')');
      return inside;
    }
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (take('(')) {
      need(')');
      return called(token, status);
    }
    let value = contexts[token];
    if (value === undefined) throw new Error(`there is no ${token} in ${text}`);
    while (take('.')) {
      const name = tokens[at++] ?? '';
      value = typeof value === 'object' && value !== null ? (value[name] ?? null) : null;
    }
    return value;
  };
  const value = or();
  if (at !== tokens.length) throw new Error(`too much in ${text}`);
  return value;
}

function called(name: string, { failed }: Status): boolean {
  if (name === 'success') return !failed;
  if (name === 'failure') return failed;
  if (name === 'always') return true;
  if (name === 'cancelled') return false;
  throw new Error(`there is no ${name}()`);
}

export const isTrue = (value: Value): boolean => value !== '' && value !== 0 && value !== false && value !== null;

/** Text is compared without regard to case; nothing is like empty text. */
function isEqual(a: Value, b: Value): boolean {
  const plain = (v: Value): Value => (v === null ? '' : typeof v === 'string' ? v.toLowerCase() : v);
  return plain(a) === plain(b);
}

/** A text with its `${{ }}` filled in. */
export function fill(text: string, contexts: { readonly [name: string]: Value }, status: Status): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, inside: string) => {
    const value = evaluate(inside, contexts, status);
    if (typeof value === 'object' && value !== null) throw new Error(`no text: ${inside}`);
    return value === null ? '' : String(value);
  });
}

/** Whether a step runs: `if`, which has `success()` in it unless it says something else of the job. */
export function holds(
  condition: string | undefined,
  contexts: { readonly [name: string]: Value },
  status: Status,
): boolean {
  if (condition === undefined) return !status.failed;
  const inside = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
  const says = /\b(?:success|failure|always|cancelled)\(\)/.test(inside);
  return (says || !status.failed) && isTrue(evaluate(inside, contexts, status));
}
