// Dates are labels for people in the Netherlands, whatever zone the machine is in; the order comes from elsewhere.
const zone = { timeZone: 'Europe/Amsterdam' } as const;
const dayFormat = new Intl.DateTimeFormat('nl-NL', { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('nl-NL', { ...zone, hour: '2-digit', minute: '2-digit' });

/** Gives a day in words, such as 3 maart 2026; a date without a time is that day everywhere. */
export function formatDay(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dayFormat.format(date);
}

/** Gives the time of day, such as 14:03. */
export function formatTime(date: Date): string {
  return timeFormat.format(date);
}

/** Gives day and time, as in: op 3 maart 2026 om 14:03. */
export function formatMoment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return iso.length > 10
    ? `op ${dayFormat.format(date)} om ${timeFormat.format(date)}`
    : `op ${dayFormat.format(date)}`;
}
