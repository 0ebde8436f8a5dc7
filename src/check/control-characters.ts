/**
 * Signs that YAML does not allow, and HTML neither: all that control a terminal, a line break of old
 * Macs, and two that no text has. Also those that end a line for some programs only, and a byte order
 * mark that is not at the beginning: readers differ on where the fields are.
 */
export const CONTROL_CHARACTERS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|(?<=[^])\uFEFF|\r(?!\n)/g;
