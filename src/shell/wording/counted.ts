/** "1 claim", "0 claims", "1,204 claims"; another plural than with "s" is given in full. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;
}
