/**
 * Whether a person did it: the browser made the event (a page's `click()` is not trusted), and somebody has touched the page
 * a moment ago. Where a browser does not tell the latter, the former has to do.
 */
export const isDeliberate = ({ isTrusted }: Event): boolean =>
  isTrusted && (navigator.userActivation?.isActive ?? true)
