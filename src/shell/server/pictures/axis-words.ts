const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "5 Jul 2017", "6 Jul", "12:00": no more than tells it from the label before. All in UTC. */
export function tickWords(date: Date, before: Date | null): string {
  const isSameYear = before !== null && before.getUTCFullYear() === date.getUTCFullYear();
  const isMidnight = date.getUTCHours() === 0 && date.getUTCMinutes() === 0;
  if (isSameYear && !isMidnight) return date.toISOString().slice(11, 16);
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return isSameYear ? day : `${day} ${date.getUTCFullYear()}`;
}

/** "12 days", "5 months", "3 years". */
export function briefSpan(days: number): string {
  if (days < 61) return `${Math.round(days)} days`;
  if (days < 730) return `${Math.round(days / 30.4)} months`;
  return `${Math.round(days / 365.25)} years`;
}

/** Words cut to so many characters, with an ellipsis where something is missing. */
export function cutTo(words: string, most: number): string {
  const characters = [...words];
  return characters.length <= most
    ? words
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
