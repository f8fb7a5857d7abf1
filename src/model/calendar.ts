/** The number of days from 1 January 1970 to a day YYYY-MM-DD of the Gregorian calendar. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + date - 1 - EPOCH;
}

/** The day YYYY-MM-DD with this number; days before the year 0 and after 9999 do not occur. */
export function dayFromNumber(number: number): string {
  const days = number + EPOCH;
  let year = Math.floor(days / 365.2425);
  while (daysBeforeYear(year + 1) <= days) year += 1;
  while (daysBeforeYear(year) > days) year -= 1;
  let rest = days - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return dayText(year, month, rest + 1);
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(day: string, days: number): string {
  return dayFromNumber(dayNumber(day) + days);
}

/** How many days a month has; 29 February exists in leap years only. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether such a day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A day as YYYY-MM-DD. */
export function dayText(year: number, month: number, day: number): string {
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A year with four digits. */
export function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

/** A month or day with two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week of a day, such as `2024-W24`. */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  return `${year}-W${twoDigits(Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1)}`;
}

/** Easter Sunday of a year, by the Gregorian reckoning, from which the movable feasts are counted. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const march = 28 + full - weekday;
  return addDays(dayText(year, 3, 1), march - 1);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;
}

function daysBeforeMonth(year: number, month: number): number {
  return Array.from({ length: month - 1 }, (_unused, index) => daysInMonth(year, index + 1)).reduce((sum, days) => sum + days, 0);
}

const EPOCH = daysBeforeYear(1970);

/** The month so many months after that of a day, YYYY-MM. */
export function monthAfter(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return dayText(Math.floor(count / 12), (count % 12) + 1, 1).slice(0, 7);
}
