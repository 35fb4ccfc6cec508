// Prints the errors that the AsyncAPI parser finds in a document, and fails if there are any.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";

const ERROR = 0;
const source = readFileSync(process.argv[2], "utf8");
const { document, diagnostics } = await new Parser().parse(source);
const errors = diagnostics.filter((each) => each.severity === ERROR);
for (const each of errors) {
  console.log(`${each.path.join(".")}: ${each.message}`);
}
process.exit(document && errors.length === 0 ? 0 : 1);
