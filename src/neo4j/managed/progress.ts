/** Told, in a line for people, what is being waited for. */
export type Progress = (text: string) => void
