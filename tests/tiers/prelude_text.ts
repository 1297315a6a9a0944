import prelude from "../../generated/prelude.js" with { type: "text" };

const [, expression] = prelude.match(/^\/\/[^\n]*\n(.*);\s*$/s) ?? [];
if (!expression) throw new Error("The prelude is no expression");

/** The prelude as an expression: a function that makes the guest's world. */
export const PRELUDE = expression;
