import { css } from '../../styles/css.ts'

/** The stage keeps its size whatever the picture's shape; zoomed, it scrolls. */
export const styles = css`
  .stage {
    position: relative;
    display: grid;
    flex: 1;
    min-block-size: 14rem;
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-x pan-y;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--sahara-task-stage, #fff);
  }
  .stage canvas {
    grid-area: 1 / 1;
    inline-size: calc(100% * var(--_zoom, 1));
    block-size: calc(100% * var(--_zoom, 1));
    min-inline-size: 0;
    min-block-size: 0;
    position: absolute;
    inset: 0 auto auto 0;
    object-fit: contain;
  }
`
