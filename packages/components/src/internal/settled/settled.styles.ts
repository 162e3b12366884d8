import { css } from '../../styles/css.ts'

/** How pay was worked out: small, calm, sums under each other. */
export const settledStyles = css`
  details.how {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  details.how > :not(summary) {
    margin-block: var(--_space) 0;
  }
  details.how summary {
    cursor: pointer;
    min-block-size: 1.75rem;
    align-content: center;
  }
  details.how progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  @media (forced-colors: active) {
    details.how progress {
      border: 1px solid CanvasText;
    }
  }
  .settled {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .settled p,
  .settled dl {
    margin: 0;
  }
  .settled .verdict {
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_line);
  }
  .settled .matches {
    border-color: var(--_good);
  }
  .settled .differs {
    border-color: var(--_caution);
  }
  .settled .lines div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) / 2);
  }
  .settled .lines .total {
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
  .settled .lines dd {
    margin: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .settled .answers ul {
    display: block;
    max-block-size: 16rem;
    margin-block-start: var(--_space);
    overflow: auto;
  }
  .settled .answers li {
    display: list-item;
    border: none;
    padding-block: calc(var(--_space) / 2);
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_good);
    margin-block-end: calc(var(--_space) / 2);
  }
  .settled .answers .differed {
    border-color: var(--_caution);
  }
  .settled .appeal {
    align-self: flex-start;
  }
  .settled .news:empty {
    display: none;
  }
`
