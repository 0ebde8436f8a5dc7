// Tutorials show pieces of files. What a reader takes for a piece at first sight is one here, too.

/** How a piece of code can also be read, where it can't be read as it stands. */
export type ListReadings = (code: string) => readonly string[];

/** An object, a part of one or of a class, elements, cases; with `…` and `<your-…>` for what is left out. */
export const listScriptReadings: ListReadings = (code) =>
  [code, maskScript(code)].flatMap((piece) => [
    piece,
    `(${piece}\n)`,
    `({${piece}\n})`,
    `class A {${piece}\n}`,
    `switch (a) {${piece}\n}`,
    `function* a() {${piece}\n}`,
    // Any text is fine between tags, so that nothing else may be read like this.
    ...(/^\s*<.*>\s*$/s.test(piece) ? [`<>${piece}</>`] : []),
  ]);

/** Some fields of an object; with `…` for entries, and `<…>` for values that are left out. */
export const listJsonReadings: ListReadings = (code) => {
  const masked = code.replaceAll(
    /("(?:[^"\\]|\\.)*")|(:\s*)(?:\.{3}|…|<[^<>"\n]+>)|(?:\.{3}|…)[ \t]*,?/g,
    (all, text: string | undefined, colon: string | undefined) =>
      text ?? (colon === undefined ? blank(all) : `${colon}0`),
  );
  // What is left out at the end leaves the comma before it.
  const pieces = masked === code ? [code] : [code, masked.replaceAll(/,(?=\s*[}\]])/g, ' ')];
  return pieces.flatMap((piece) => [piece, `{${piece.trimEnd().replace(/,$/, '')}}`]);
};

/** A session: commands behind a prompt, and what they print. Or commands with `<names>` to fill in. */
export const listShellReadings: ListReadings = (code) =>
  [code, keepCommands(code)].flatMap((piece) => [
    piece,
    piece.replaceAll(/<\p{L}[\p{L}\d _.|:/-]*>/gu, (name) => '_'.repeat(name.length)),
  ]);

/** Rules with `…` for values, or for what is left out. */
export const listStyleReadings: ListReadings = (code) => [
  code.replaceAll(/(:\s*)?(?:\.{3}|…)/g, (all, colon: string | undefined) =>
    colon === undefined ? blank(all) : `${colon}_`,
  ),
];

/** Lines, some of them `…` for what is left out. */
export const listLineReadings: ListReadings = (code) => [
  code.replaceAll(/^([ \t]*)(?:\.{3}|…)[ \t]*$/gm, '$1#'),
];

/** A name stands for what is left out: it may be a value, a statement or a member. */
function maskScript(code: string): string {
  return code
    .replaceAll(/\.{3}(?=[ \t]*(?:[,;)}\]]|$))/gm, '_  ')
    .replaceAll('…', '_')
    .replaceAll(/<your[ _-][\w -]*>/gi, (name) => '_'.repeat(name.length));
}

/** The lines behind a prompt, and those that they go on in. */
function keepCommands(code: string): string {
  if (!/^\s*[$%❯➜] /.test(code)) return code;
  let goesOn = false;
  return code
    .split('\n')
    .map((line) => {
      const isCommand = goesOn || /^\s*[$%❯➜] /.test(line);
      goesOn = isCommand && line.endsWith('\\');
      return isCommand ? line : '';
    })
    .join('\n');
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
