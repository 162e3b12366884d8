import { css } from '../../styles/css.ts'

/**
 * What the card needs for its first paint. Its place is kept: the description takes the room that the rest leaves it, and what a
 * license allows is never cut.
 */
export const assetStyles = css`
  :host {
    inline-size: 100%;
    max-inline-size: var(--sahara-asset-max-width, 32rem);
    --_room: var(--sahara-asset-min-block-size, 28rem);
    min-block-size: var(--_room);
  }
  .front {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    /* Without the padding and the edges of the box. */
    min-block-size: calc(var(--_room) - var(--_space) * 6 - 2px);
  }
  .middle {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    text-align: center;
  }
  header {
    display: flex;
    gap: calc(var(--_space) * 1.5);
  }
  .badge {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_accent);
    overflow: hidden;
  }
  .mark {
    inline-size: 1.75rem;
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .line {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .grow {
    min-inline-size: 0;
  }
  h2,
  .facts {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  h2.wait {
    color: var(--_muted);
  }
  .about {
    flex: 1 1 0;
    min-block-size: 0;
    overflow: hidden;
    mask-image: linear-gradient(#000 calc(100% - 1.5em), transparent);
  }
  .deal {
    display: grid;
    grid-template-columns: 1fr auto auto;
    align-items: center;
    gap: var(--_space);
    margin-block-start: auto;
  }
  .price {
    min-inline-size: 0;
    line-height: 1.25;
  }
  .price strong {
    display: block;
    font-size: 1.375em;
    font-weight: 650;
  }
  @container (max-width: 30rem) {
    .front {
      min-block-size: calc(var(--_room) - var(--_space) * 4 - 2px);
    }
  }
  @container (max-width: 26rem) {
    .deal {
      grid-template-columns: 1fr auto;
    }
    .deal .primary {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 20rem) {
    .front {
      gap: var(--_space);
    }
    .badge {
      inline-size: 2.5rem;
      block-size: 2.5rem;
    }
    h2 {
      font-size: 1.125em;
    }
  }
  @media (forced-colors: active) {
    .about {
      mask-image: none;
    }
  }
`
