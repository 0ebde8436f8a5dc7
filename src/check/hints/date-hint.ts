import { isCalendarDate } from '../../schemas/calendar-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** How to write a date that is not one: the date that was meant, where only one can be meant. */
export function hintForDate(value: unknown): string {
  // Phones and word processors make dashes of hyphens.
  const text = String(value)
    .trim()
    .slice(0, 100)
    .replaceAll(/\s*[\u2010-\u2015\u2212]\s*|\s+-\s+|--+/g, '-')
    .replace(/[.,;:]+$/, '')
    // Letters that look like digits, among digits.
    .replaceAll(/[oO](?=[\d-]|$)(?<=[\d-]\w)/g, '0')
    .replaceAll(/[lI](?=[\d-]|$)(?<=[\d-]\w)/g, '1');
  const meant = new Set(listReadings(text).filter(isCalendarDate));
  const [first] = meant;
  if (first !== undefined && meant.size === 1) return `Write it as \`${first}\`.`;
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const last = findLastDay(year, month);
  if (last !== undefined && Number(day) > 0) return `The last day of that month is \`${last}\`.`;
  const swapped = `${year}-${day}-${month}`;
  if (Number(month) > 12)
    return isCalendarDate(swapped)
      ? `The month comes before the day. Did you mean \`${swapped}\`?`
      : 'The month comes before the day, and is one from 01 to 12.';
  return 'Write year, month and day, in this order and with hyphens: `2030-01-31`.';
}

/** The dates that a text can mean, whether the calendar has them or not. */
function listReadings(text: string): string[] {
  const digits = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text);
  if (digits) return [join(digits[1], digits[2], digits[3])];
  // The time of a day, and its zone, are nothing that a calendar date has.
  const yearFirst = /^(\d{4})[-./ ](\d\d?)[-./ ](\d\d?)(?:[T ]\d\d?:.*)?$/i.exec(text);
  if (yearFirst) return [join(yearFirst[1], yearFirst[2], yearFirst[3])];
  const yearLast = /^(\d\d?)([-./ ])(\d\d?)[-./ ](\d{4})$/.exec(text);
  if (yearLast) {
    const [, first, sign, second, year] = yearLast;
    // With dots the day comes first; with other signs that differs from country to country.
    return sign === '.'
      ? [join(year, second, first)]
      : [join(year, second, first), join(year, first, second)];
  }
  const words = /^(?:(\d\d?)\.? +)?([a-z]{3,9})\.?(?: +(\d\d?))?,? +(\d{4})$/i.exec(
    text.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1'),
  );
  if (!words) return [];
  const [, before, name = '', after, year] = words;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? [join(year, String(month), before ?? after)] : [];
}

/** The last day of a month, or nothing where the year has no such month. */
function findLastDay(year: string, month: string): string | undefined {
  return ['31', '30', '29', '28']
    .map((day) => `${year}-${month}-${day}`)
    .find((date) => isCalendarDate(date));
}

function join(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
