/** Version that this copy of the package says it has. */
export const version = '0.1.0'
