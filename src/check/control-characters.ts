/**
 * Signs that YAML does not allow, and HTML neither: all that control a terminal, a line break of old
 * Macs, and two that no text has.
 */
export const CONTROL_CHARACTERS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\r(?!\n)/g;
