import { css } from '../../styles/css.ts'

/** A page to write on, as wide as an eye can follow. */
export const styles = css`
  .making textarea {
    max-inline-size: 68ch;
    min-block-size: 11rem;
    max-block-size: 24rem;
    line-height: 1.5;
  }
`
