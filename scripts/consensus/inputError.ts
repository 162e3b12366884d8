/** Something is wrong with what was given; `message` is a sentence for the person who gave it. */
export class InputError extends Error {}
