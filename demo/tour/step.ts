/** Plays one step of the tour and prints whether it was true, and by what that was seen. */
export type Step = (name: string, work: () => Promise<string>) => Promise<void>
