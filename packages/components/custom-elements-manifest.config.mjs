/** A field with an attribute's name that is no identifier (`'max-price'`): its words are the attribute's. */
const isQuoted = ({ name }) => name.startsWith("'")

/** Members that say nothing to a user: private ones, and public ones of whose kind nobody wrote a word. */
const isForUsers = ({ name, privacy = 'public', description, attribute }) =>
  !name.startsWith('#') && privacy === 'public' && Boolean(description || attribute)

/**
 * Leaves only what users may rely on. The analyzer also lists private fields, and takes the first argument of every
 * event that it sees made (`new SaharaErrorEvent(campaign, ...)`) for the event's name.
 */
const onlyPromises = {
  name: 'only-promises',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const { members, events, attributes = [] } = declaration
        if (members) declaration.members = members.filter((member) => isForUsers(member) && !isQuoted(member))
        if (declaration.attributes)
          declaration.attributes = attributes.filter((attribute) => !isQuoted(attribute))
        if (events) declaration.events = events.filter(({ name, description }) => name && description)
        // An attribute's words are those of its property.
        for (const member of declaration.members ?? [])
          member.description ??= attributes.find(({ name }) => name === member.attribute)?.description
      }
  },
}

/** What `npm run analyze` reads; the result is committed, since docs and editors are made of it. */
export default {
  globs: ['src/elements/*/element.ts', 'src/internal/SaharaElement.ts'],
  outdir: '.',
  // Its own package.json names the file already; the analyzer would write into that of wherever it was called.
  packagejson: false,
  litelement: true,
  plugins: [onlyPromises],
}
