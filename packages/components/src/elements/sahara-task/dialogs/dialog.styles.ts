import { css } from '../../../styles/css.ts'

/** A sheet above the page; on a phone it takes the lower edge. */
export const dialogStyles = css`
  dialog {
    inline-size: min(36rem, 100vw - 2rem);
    max-block-size: min(44rem, 100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--sahara-color-overlay, Canvas);
    color: var(--sahara-color-text, CanvasText);
    overflow: hidden;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
  }
  .sheet > header {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 1.5) calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_line);
  }
  .scroll {
    overflow: auto;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3) calc(var(--_space) * 3);
  }
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose :is(blockquote, pre) {
    margin-inline: 0;
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_line);
    white-space: pre-wrap;
  }
  .prose h3 {
    font-size: 1.1em;
  }
  .example {
    display: grid;
    grid-template-columns: minmax(6rem, 9rem) 1fr;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 2);
  }
  .example + .example {
    border-block-start: 1px solid var(--_line);
  }
  .example canvas {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 9rem;
    object-fit: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--sahara-task-stage, #fff);
  }
  .example pre {
    margin: 0;
    max-block-size: 9rem;
    overflow: auto;
    font: inherit;
    font-size: 0.8125em;
    white-space: pre-wrap;
  }
  fieldset {
    display: flex;
    flex-direction: column;
    margin: 0 0 calc(var(--_space) * 2);
    padding: 0;
    border: none;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: var(--_control);
    cursor: pointer;
  }
  .scroll .actions {
    margin-block-start: calc(var(--_space) * 2);
  }
  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .keys {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: center;
    margin-block-start: calc(var(--_space) * 2);
  }
  .keys kbd {
    text-transform: none;
  }
  @media (max-width: 30rem) {
    dialog {
      inline-size: 100vw;
      max-inline-size: 100vw;
      margin-block: auto 0;
      margin-inline: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`
