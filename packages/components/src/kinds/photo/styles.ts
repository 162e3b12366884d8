import { css } from '../../styles/css.ts'

/** The frame keeps its size whatever the picture's shape, so that nothing moves when one arrives. */
export const styles = css`
  .frame {
    position: relative;
    display: grid;
    place-items: center;
    flex: 1;
    min-block-size: 14rem;
    padding: calc(var(--_space) * 2);
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    text-align: center;
  }
  @container (min-width: 44rem) {
    .frame {
      min-block-size: 22rem;
    }
  }
  .frame:has(canvas) {
    border: 1px solid var(--_line);
    background: var(--sahara-task-stage, #fff);
  }
  .frame canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
`
