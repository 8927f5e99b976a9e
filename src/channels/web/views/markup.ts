/** The one type of everything drawn here: markup in which all content has been escaped by hono/html. */
import type { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;

/** Nothing at all, or a list of pieces. */
export type Pieces = readonly Markup[] | '';
