import {
  append,
  ArrayIsArray,
  bare,
  byteLength,
  ReflectApply,
  RegExpTest,
  StringClass,
  SymbolIterator,
  TypeErrorClass,
} from "../natives/primordials.ts";
import {
  DOMExceptionClass,
  URLClass,
  urlHash,
  urlHref,
  urlProtocol,
  urlSetProtocol,
} from "../natives/web.ts";

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const REASON_BYTES = 123;

/** @throws {DOMException} as the standard has it for a wrong URL. */
export function parseSocketUrl(given: unknown): string {
  const text = StringClass(given);
  let url: URL;
  try {
    url = new URLClass(text);
  } catch {
    throw syntaxError(`Cannot connect: "${text}" is not a URL`);
  }
  if (urlProtocol(url) === "http:") urlSetProtocol(url, "ws:");
  if (urlProtocol(url) === "https:") urlSetProtocol(url, "wss:");
  const protocol = urlProtocol(url);
  if (protocol !== "ws:" && protocol !== "wss:") {
    throw syntaxError(
      `Cannot connect: the scheme ${protocol} is not ws or wss`,
    );
  }
  if (urlHash(url) !== "") {
    throw syntaxError("Cannot connect: the URL has a fragment");
  }
  return urlHref(url);
}

/** @throws {DOMException} for a protocol that is no token, or there twice. */
export function checkProtocols(given: unknown): string[] {
  const list: string[] = [];
  if (given === undefined) return list;
  const seen = bare<true>();
  const add = (value: unknown) => {
    const name = StringClass(value);
    if (!RegExpTest(TOKEN, name) || seen[name]) {
      throw syntaxError(`Cannot connect: protocol "${name}" cannot be used`);
    }
    seen[name] = true;
    append(list, name);
  };
  if (ArrayIsArray(given)) {
    for (let i = 0; i < given.length; i++) add(given[i]);
  } else if (typeof given === "object" && given !== null) {
    eachOf(given as Iterable<unknown>, add);
  } else add(given);
  return list;
}

/** The guest's own iterable, asked as `for…of` would. */
function eachOf(given: Iterable<unknown>, visit: (value: unknown) => void) {
  const method = given[SymbolIterator];
  if (typeof method !== "function") return visit(given);
  const iterator = ReflectApply(method, given, []) as Iterator<unknown>;
  for (let step = iterator.next(); !step.done; step = iterator.next()) {
    visit(step.value);
  }
}

/** @throws {DOMException} for a code or reason that a guest may not send. */
export function checkClose(
  code: unknown,
  reason: unknown,
): { code: number | undefined; reason: string } {
  const text = reason === undefined ? "" : StringClass(reason);
  const number = code === undefined ? undefined : toCode(code);
  if (
    number !== undefined && number !== 1000 &&
    !(number >= 3000 && number <= 4999)
  ) {
    throw new DOMExceptionClass(
      `Cannot close: code ${number} is not 1000 or from 3000 to 4999`,
      "InvalidAccessError",
    );
  }
  if (byteLength(text) > REASON_BYTES) {
    throw syntaxError(
      `Cannot close: the reason has more than ${REASON_BYTES} bytes`,
    );
  }
  return { code: number, reason: text };
}

/** As a clamped unsigned short of Web IDL. */
function toCode(value: unknown): number {
  if (typeof value === "symbol" || typeof value === "bigint") {
    throw new TypeErrorClass("Cannot close: the code is not a number");
  }
  const number = +(value as number);
  if (!(number > 0)) return 0;
  return number >= 65535 ? 65535 : number + 0.5 | 0;
}

function syntaxError(message: string): Error {
  return new DOMExceptionClass(message, "SyntaxError");
}
