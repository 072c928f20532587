/** Written Vietnamese parts its syllables by spaces: those are what is counted. */
export const wordsOf = (script: string | undefined) => script?.trim().split(/\s+/).filter(Boolean).length ?? 0;

/** In words: "1 phút 35 giây". */
export function lasting(seconds: number, say: (minutes: number, seconds: number) => string) {
  return say(Math.floor(seconds / 60), seconds % 60);
}
