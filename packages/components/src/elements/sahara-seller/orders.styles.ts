import { css } from '../../styles/css.ts'

/** What was sold, and what it earned. */
export const ordersStyles = css`
  /* Orders */
  .figures {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .figures div {
    display: flex;
    flex-direction: column-reverse;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .figures dd {
    font-weight: 600;
    white-space: nowrap;
  }
  .figures .lead dd {
    font-size: 1.375em;
    line-height: 1.3;
    font-weight: 650;
  }
  .order > .grow {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space);
    min-inline-size: 9rem;
  }
  .order .state {
    flex-basis: 100%;
    color: var(--_muted);
  }
  .order.open .state {
    color: inherit;
    font-weight: 550;
  }
  .order:is(.settled, .refunded) .sum {
    font-weight: 400;
  }
  .order.refunded .sum {
    text-decoration: line-through;
    color: var(--_muted);
  }
  .empty {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    text-align: center;
  }
  .wait {
    margin: auto;
  }
  @container (max-width: 30rem) {
    .figures {
      grid-template-columns: 1fr;
    }
    .figures div {
      flex-direction: row;
      align-items: baseline;
      justify-content: space-between;
      padding: var(--_space) calc(var(--_space) * 1.5);
    }
    .figures .act {
      justify-content: flex-end;
    }
    .figures div + div {
      border-block-start: 1px solid var(--_line);
    }
  }
`
