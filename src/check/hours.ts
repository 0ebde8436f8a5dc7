/** Whether two sums of hours are the same. Sums of tenths are not exact to the last digit. */
export function areSameHours(left: number, right: number): boolean {
  return Math.abs(left - right) < 1e-6;
}

/** Hours in a message, without what sums of tenths leave in the last digits. */
export function writeHours(hours: number): string {
  return String(Number(hours.toFixed(6)));
}
