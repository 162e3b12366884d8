/** What can be found in a text. */
export const personalDataKinds = ['email', 'phone', 'card', 'iban', 'ip', 'secret'] as const

/** A kind of personal data or, `secret`, of what opens an account. */
export type PersonalDataKind = (typeof personalDataKinds)[number]

/** Where something was found: from one place to the one behind it, in UTF-16 code units. */
export type Span = Readonly<{ from: number; to: number }>

/** Longest piece of text that a detector looks at: it must find all of a thing, or nothing. */
export const longestMatch = 512

/**
 * Finds one kind in a piece of text. Nothing that it finds goes on in another line. It may look at the character before a
 * thing and at those behind, but no further than {@link longestMatch} from where it begins, so that a long text can be cut.
 */
export type Detector = Readonly<{ kind: PersonalDataKind; find(text: string): Iterable<Span> }>

/** Whether a letter, a digit or an underscore is at a place. */
export const isWord = (text: string, at: number): boolean => /\w/.test(text.charAt(at))

/** Whether a digit is at a place. */
export const isDigit = (text: string, at: number): boolean => /\d/.test(text.charAt(at))
