/** The elements that templates write, as docs/html.md lists them. */

/** What stands directly inside an element decides what may stand there. */
export type Place =
  | 'file'
  | 'document'
  | 'article'
  | 'appendix'
  | 'header'
  | 'footer'
  | 'section'
  | 'part'
  | 'list'
  | 'recipients'
  | 'item'
  | 'note'
  | 'table'
  | 'columns'
  | 'rows'
  | 'row'
  | 'cell'
  /** Words with marks. */
  | 'line'
  /** Words alone: the letterhead and the type of document. */
  | 'words'
  /** Inside an element that is unknown or whose class only a plan decides. */
  | 'any';

export interface ElementRule {
  readonly name: string;
  /** Absent: the element without a class. */
  readonly className?: string;
  readonly in: readonly Place[];
  readonly gives: Place;
}

const articles = ['article', 'appendix'] as const;
const bodies = [...articles, 'section', 'part', 'item'] as const;
const lines = ['line', 'cell'] as const;

const classes = (name: string, names: readonly string[], where: readonly Place[], gives: Place): ElementRule[] =>
  names.map((className) => ({ name, className, in: where, gives }));

export const elementRules: readonly ElementRule[] = [
  { name: 'document', in: ['file'], gives: 'document' },
  { name: 'article', in: ['document'], gives: 'article' },
  ...classes('article', ['main', 'attached'], ['document'], 'article'),
  ...classes('article', ['appendix'], ['document'], 'appendix'),
  { name: 'aside', in: ['document'], gives: 'note' },
  { name: 'header', in: articles, gives: 'header' },
  { name: 'footer', in: articles, gives: 'footer' },
  { name: 'h1', in: ['article'], gives: 'words' },
  { name: 'h1', in: ['appendix'], gives: 'line' },
  ...classes('p', ['abstract', 'attachment', 'signing', 'enacted-by', 'basis', 'decides'], articles, 'line'),
  ...classes(
    'p',
    ['circulation', 'parent', 'issuer', 'number', 'place-and-date', 'urgency', 'contact'],
    ['header'],
    'words',
  ),
  ...classes('p', ['capacity', 'other-post', 'signer'], ['footer'], 'line'),
  { name: 'p', in: [...bodies, 'cell', 'note'], gives: 'line' },
  ...classes('section', ['part'], articles, 'part'),
  { name: 'section', in: [...articles, 'part'], gives: 'section' },
  { name: 'h2', in: ['section', 'part'], gives: 'line' },
  ...classes('ol', ['articles'], articles, 'list'),
  ...classes('ol', ['clauses', 'points', 'numbered'], bodies, 'list'),
  { name: 'ul', in: bodies, gives: 'list' },
  ...classes('ul', ['recipients'], ['footer'], 'recipients'),
  { name: 'li', in: ['list'], gives: 'item' },
  { name: 'li', in: ['recipients'], gives: 'line' },
  { name: 'h3', in: ['item'], gives: 'line' },
  { name: 'table', in: bodies, gives: 'table' },
  { name: 'colgroup', in: ['table'], gives: 'columns' },
  { name: 'col', in: ['columns'], gives: 'columns' },
  { name: 'thead', in: ['table'], gives: 'rows' },
  { name: 'tbody', in: ['table'], gives: 'rows' },
  { name: 'tr', in: ['rows'], gives: 'row' },
  { name: 'th', in: ['row'], gives: 'cell' },
  { name: 'td', in: ['row'], gives: 'cell' },
  ...classes('td', ['strong'], ['row'], 'cell'),
  { name: 'em', in: lines, gives: 'line' },
  { name: 'strong', in: lines, gives: 'line' },
  { name: 'br', in: lines, gives: 'line' },
  { name: 'a', in: lines, gives: 'line' },
  ...classes('a', ['footnote'], lines, 'line'),
  { name: 'cite', in: lines, gives: 'line' },
  { name: 'span', in: lines, gives: 'line' },
  { name: 'span', in: ['words'], gives: 'words' },
  ...classes('span', ['blank'], [...lines, 'words'], 'line'),
];

/** Whether words may stand directly in a place. */
export function holdsWords(place: Place): boolean {
  return place === 'line' || place === 'words' || place === 'cell' || place === 'any';
}

/** An `&` that begins no entity the documents know. */
export const strayAmpersand = /&(?!(?:nbsp|ndash|mdash|hellip|amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/g;
