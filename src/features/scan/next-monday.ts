const DAYS = 7;
const MONDAY = 1;

/** Gives the first Monday after a day, both as YYYY-MM-DD: an actie starts next Monday, not today. */
export function nextMonday(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  const ahead = (MONDAY - date.getUTCDay() + DAYS) % DAYS || DAYS;
  date.setUTCDate(date.getUTCDate() + ahead);
  return date.toISOString().slice(0, 10);
}
