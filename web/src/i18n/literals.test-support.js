// Finds what the page would say in one language only: texts in templates, and in the strings of a module.

/** Attributes that are read or shown. */
const SPOKEN = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt", "label"];
const LETTER = /\p{L}/u;
/** A sentence, or a word that begins one. */
const SENTENCE = /^\p{Lu}\p{Ll}|\p{L}\p{Ll}* \p{L}+.*[.!?…]$/u;
/** Names of keys and of errors, and names that are the same in all languages: of programs, of the demo users. */
const NAMES = new RegExp(`^(?:${[
  "Arrow\\w+", "Escape", "Enter", "Tab", "Home", "End", "Page(?:Up|Down)", "Backspace", "Delete", "Shift", "Control", "Alt", "Meta",
  "ContextMenu", "Files", "Key[A-Z]", "Digit\\d", "\\w+Error", "(?:(?:Ctrl|Alt|Shift|Esc|Del|PgUp|PgDn|Home|End|Enter|[A-Z↑↓]),? ?)+",
  "Edge?", "Opera", "Samsung ?\\w+", "Firefox", "FxiOS", "CriOS", "Chrome", "Safari", "Android", "Windows", "CrOS", "ChromeOS",
  "Mac OS X", "Linux", "Mozilla/", "Ava", "Mike",
].join("|")})$`);
/** The beginning of a key. */
const BEGINNING = /^[a-z_]+\.[a-z_.]*$/;
/** Stands for an expression in the text of a template. */
const HOLE = "\0";

/**
 * A string: its text, its line, and the 30 characters before it.
 * @typedef {{ text: string, line: number, before: string }} Literal
 * An html template: the text with a hole for each expression, and the strings of each expression.
 * @typedef {{ text: string, line: number, holes: Literal[][] }} Template
 */

/**
 * Return the strings and the html templates of a module.
 * @param {string} source
 */
export function literalsOf(source) {
  /** @type {Literal[]} */
  const strings = [];
  /** @type {Template[]} */
  const templates = [];
  let index = 0;
  const lineOf = (/** @type {number} */ at) => source.slice(0, at).split("\n").length;

  /** Read code up to the brace that closes it, or to the end. */
  function code() {
    for (let depth = 0; index < source.length;) {
      const character = source[index];
      if (source.startsWith("//", index)) skipTo("\n");
      else if (source.startsWith("/*", index)) skipTo("*/");
      else if (character === '"' || character === "'") string(character);
      else if (character === "`") template();
      else if (character === "/" && isRegex()) regex();
      else {
        if (character === "{") depth++;
        if (character === "}" && depth-- === 0) return;
        index++;
      }
    }
  }
  /** @param {string} end */
  function skipTo(end) {
    const at = source.indexOf(end, index + 2);
    index = at < 0 ? source.length : at + end.length;
  }
  /** @param {string} quote */
  function string(quote) {
    const start = index++;
    while (source[index] !== quote) index += source[index] === "\\" ? 2 : 1;
    note(start, source.slice(start + 1, index++));
  }
  /** @param {number} start @param {string} text */
  function note(start, text) {
    strings.push({ text, line: lineOf(start), before: source.slice(Math.max(0, start - 30), start) });
  }
  function template() {
    const start = index++;
    const isHtml = source.slice(0, start).endsWith("html");
    /** @type {Literal[][]} */
    const holes = [];
    let text = "";
    while (source[index] !== "`") {
      if (source.startsWith("${", index)) {
        const known = strings.length;
        index += 2;
        code();
        index++;
        text += HOLE;
        holes.push(strings.slice(known));
        continue;
      }
      const length = source[index] === "\\" ? 2 : 1;
      text += source.slice(index, index + length);
      index += length;
    }
    index++;
    if (isHtml) templates.push({ text, line: lineOf(start), holes });
    else note(start, text.replaceAll(HOLE, ""));
  }
  /** Whether a slash begins a regular expression: a value cannot be before it. */
  function isRegex() {
    const before = source.slice(0, index).trimEnd();
    return /[(,=:[!&|?{};>]$|\breturn$/.test(before);
  }
  function regex() {
    for (let isSet = false; ;) {
      index++;
      if (source[index] === "\\") index++;
      else if (source[index] === "[") isSet = true;
      else if (source[index] === "]") isSet = false;
      else if (source[index] === "/" && !isSet) break;
    }
    index++;
  }

  code();
  return { strings, templates };
}

/**
 * Return the texts of a module that are no keys of a catalogue, with their lines.
 * @param {string} source
 * @param {(text: string) => boolean} isKey
 */
export function untranslated(source, isKey) {
  const { strings, templates } = literalsOf(source);
  const found = templates.flatMap(({ text, line, holes }) => inTemplate(text, holes, isKey).map((each) => `${line}: ${each}`));
  for (const { text, line, before } of strings) {
    if (SENTENCE.test(text) && !isKey(text) && !NAMES.test(text) && !isCompared(before)) found.push(`${line}: ${text}`);
  }
  return [...new Set(found)];
}

/** Whether what follows is compared, and so not shown. @param {string} before */
const isCompared = (before) => /[!=]==\s*$|\bcase\s*$/.test(before);

/**
 * Return the texts of a template that are between tags or in attributes that are read.
 * @param {string} text
 * @param {Literal[][]} holes
 * @param {(text: string) => boolean} isKey
 */
function inTemplate(text, holes, isKey) {
  /** @type {string[]} */
  const found = [];
  let hole = 0;
  let isInTag = false;
  let quote = "";
  let run = "";
  const end = () => {
    if (!isInTag && LETTER.test(run)) found.push(run.trim());
    if (isInTag) {
      const [, name, value] = /([\w-]+)=["']([^"']*)["']?$/.exec(run) ?? [];
      if (SPOKEN.includes(name) && LETTER.test(value)) found.push(value);
    }
    run = "";
  };
  for (const character of text) {
    if (character === HOLE) {
      const [, name] = /([\w-]+)=$/.exec(run) ?? [];
      const literals = holes[hole++];
      if (isInTag && SPOKEN.includes(name)) {
        found.push(...literals
          .filter(({ text: each, before }) => LETTER.test(each) && !isKey(each) && !BEGINNING.test(each) && !isCompared(before))
          .map(({ text: each }) => each));
      }
      run += isInTag ? HOLE : " ";
    } else if (isInTag && quote === "" && (character === '"' || character === "'")) {
      quote = character;
      run += character;
    } else if (isInTag && character === quote) {
      quote = "";
      run += character;
      end();
    } else if (!isInTag && character === "<") {
      end();
      isInTag = true;
    } else if (isInTag && quote === "" && character === ">") {
      end();
      isInTag = false;
    } else run += character;
  }
  end();
  return found;
}
