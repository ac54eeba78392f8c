import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { placeOf } from '../../src/findings/place.ts';
import { lintTemplate } from '../../src/template/lint.ts';
import { member, type Shape } from '../../src/template/shape.ts';
import { viewOf } from '../../src/template/view.ts';
import { viewShape } from '../../src/template/view-shape.ts';
import { planFrom, planNames, planText } from '../support/plans.ts';
import { dedent, minimalDecision, spec } from '../support/spec.ts';

const templates = new URL('../../templates/', import.meta.url);

function textsIn(folder: URL): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return new Map(names.map((name) => [name.replace('.hbs', ''), readFileSync(new URL(name, folder), 'utf8')]));
}

const ownPartials = textsIn(new URL('partials/', templates));

/** What is wrong with a template, as `file:line:column code`. */
function problems(text: string, partials: Record<string, string> = {}): string[] {
  const texts = new Map([
    ['mau.hbs', text],
    ...Object.entries(partials).map(([n, t]) => [`partials/${n}.hbs`, t] as const),
  ]);
  const findings = lintTemplate({ file: 'mau.hbs', text, partials: new Map(Object.entries(partials)) });
  return findings.map(({ code, file, span }) => {
    const { line, column } = placeOf(texts.get(file) ?? '', span?.start ?? 0);
    return `${file}:${line}:${column} ${code}`;
  });
}

/** The same for what stands in a paragraph, which begins at column 1 of line 3. */
const inParagraph = (text: string, partials?: Record<string, string>) =>
  problems(`<document><article>\n<p>\n${text}\n</p></article></document>`, partials).map((problem) =>
    problem.replace('template/', ''),
  );

/** The same for what stands in an article. */
const inArticle = (text: string, partials?: Record<string, string>) =>
  problems(`<document><article>\n${text}\n</article></document>`, partials).map((problem) =>
    problem.replace('template/', ''),
  );

function advice(text: string): string[] {
  const findings = lintTemplate({ file: 'mau.hbs', text, partials: new Map() });
  return findings.map(({ message, hint }) => `${message} ${hint}`);
}

describe("the project's own templates", () => {
  it.each([...textsIn(templates)])('%s is without fault', (name, text) => {
    expect(lintTemplate({ file: name, text, partials: ownPartials })).toEqual([]);
  });
});

describe('the shape of what a template sees', () => {
  const decisionPlan = spec(minimalDecision);
  const plans = [...planNames.map((name) => [name, planText(name)] as const), ['a decision', decisionPlan] as const];

  it.each(plans)('is true of %s', (_, text) => {
    expect(disagreements(viewOf(planFrom(text)), viewShape, '')).toEqual([]);
  });

  /** Where a value has a key that its shape has not, or is of another kind. */
  function disagreements(value: unknown, shape: Shape | undefined, path: string): string[] {
    if (value === undefined || value === null) return [];
    if (!shape) return [`${path} is missing`];
    if (kindOf(value) !== shape.kind) return [`${path} is no ${shape.kind}`];
    if (Array.isArray(value))
      return value.flatMap((item, index) => disagreements(item, member(shape, '0'), `${path}.${index}`));
    if (shape.kind !== 'object' || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) => disagreements(inner, member(shape, key), `${path}.${key}`));
  }

  function kindOf(value: unknown): Shape['kind'] {
    if (Array.isArray(value)) return 'list';
    if (typeof value === 'boolean') return 'flag';
    return typeof value === 'object' && value !== null && !('toHTML' in value) ? 'object' : 'text';
  }
});

describe('a name that no plan has', () => {
  test.each([
    ['in a mustache', '{{titel}}', '3:3'],
    ['behind a name', '{{issuer.nmae}}', '3:10'],
    ['in a condition', '{{#if isuer.name}}x{{/if}}', '3:7'],
    ['in unless', '{{#unless separat}}x{{/unless}}', '3:11'],
    ['in a loop', '{{#each basess}}{{this}}{{/each}}', '3:9'],
    ['in with', '{{#with issuers}}{{name}}{{/with}}', '3:9'],
    ['in a section', '{{#titles}}x{{/titles}}', '3:4'],
    ['in a helper', '{{#if (or title closings)}}x{{/if}}', '3:17'],
    ['in else', '{{#if title}}{{else if nothing}}x{{/if}}', '3:24'],
    ['in a named value of a helper', '{{#if title includeZero=nothing}}x{{/if}}', '3:25'],
    ['in a quoted name', '{{"titel"}}', undefined],
    ['of a loop', '{{#each footnotes}}{{di}}{{/each}}', '3:22'],
    ['of a loop of a loop', '{{#each parts}}{{#each sections}}{{headin}}{{/each}}{{/each}}', '3:36'],
    ['outside', '{{#with issuer}}{{../naem}}{{/with}}', '3:22'],
    ['outside everything', '{{#with issuer}}{{../../name}}{{/with}}', '3:19'],
    ['of the root', '{{@root.titel}}', '3:9'],
    ['among those of loops', '{{@index}}', '3:3'],
    ['among those of loops around', '{{#each bases}}{{@../index}}{{/each}}', '3:18'],
    ['that begins with @', '{{@indx}}', '3:3'],
    ['after as', '{{#each footnotes as |note|}}{{note.di}}{{/each}}', '3:37'],
    ['after this', '{{this.titel}}', '3:8'],
    ['on a single value', '{{title.length}}', '3:9'],
  ])('is told %s', (_, text, place) => {
    if (place) expect(inParagraph(text)).toEqual([`mau.hbs:${place} unknown-path`]);
    else expect(inParagraph(text)).toEqual([]);
  });

  it('is told in the arguments of a partial, and once for what the partial lacks', () => {
    expect(inParagraph('{{> a nothing}}{{> a x=titel}}', { a: '{{title}}' })).toEqual([
      'mau.hbs:3:7 unknown-path',
      'mau.hbs:3:24 unknown-path',
    ]);
    expect(inParagraph('{{#each footnotes}}{{> a}}{{/each}}', { a: 'Chữ\n {{title}}' })).toEqual([
      'partials/a.hbs:2:4 unknown-path',
    ]);
  });

  it('is told with the one that may be meant', () => {
    const inWords = (text: string) => advice(`<document><article><p>${text}</p></article></document>`);
    expect(inWords('{{titel}}')).toEqual(['Không có dữ liệu nào tên là “titel” ở đây. Có phải ý bạn là “title”?']);
    expect(inWords('{{#each parts}}{{title}}{{/each}}')).toEqual([
      'Không có dữ liệu nào tên là “title” ở đây. Tên ấy có ở ngoài khối: viết ../title.',
    ]);
  });

  it('is told with the call when a partial lacks it', () => {
    const text = '<document><article><p>{{#each bases}}{{> a}}{{/each}}</p></article></document>';
    const [finding] = lintTemplate({ file: 'mau.hbs', text, partials: new Map([['a', '{{title}}']]) });
    expect(finding?.message).toBe('Không có dữ liệu nào tên là “title” ở đây (mẫu con được gọi ở mau.hbs:1:42).');
    expect(finding?.hint).toBe('Tên ấy có ở gốc: viết @root.title.');
  });
});

describe('a name that is there', () => {
  test.each([
    ['this and the numbers of a loop', '{{#each bases}}{{@index}}{{@key}}{{this}}{{#if @last}}.{{/if}}{{/each}}'],
    ['a loop around', '{{#each footnotes}}{{#each text}}{{@../index}}{{../id}}{{/each}}{{/each}}'],
    ['a condition, which is no step outwards', '{{#each parts}}{{#if id}}{{../title}}{{/if}}{{/each}}'],
    ['with on the same, which is no step outwards', '{{#with this}}{{title}}{{/with}}'],
    ['a name after as', '{{#each footnotes as |note at|}}{{note.id}}{{at}}{{/each}}'],
    ['with and as', '{{#with issuer as |who|}}{{who.name}}{{../title}}{{/with}}'],
    ['a section', '{{#issuer}}{{name}}{{/issuer}}{{#bases}}{{this}}{{/bases}}{{^bases}}{{title}}{{/bases}}'],
    ['the values of an object of one shape', '{{#each issuer.contact}}{{@key}}: {{this}}{{/each}}'],
    ['the else of a loop', '{{#each bases}}{{this}}{{else}}{{title}}{{/each}}'],
    ['the length of a list and one of its items', '{{agencies.length}}{{agencies.[0].name}}{{bases.[0]}}'],
    ['a comment and an escaped mustache', '{{!-- {{titel}} --}}\\{{titel}} {{title}}'],
  ])('is found: %s', (_, text) => {
    expect(inParagraph(text)).toEqual([]);
  });

  it('is found by a partial in its context, its arguments and the loop around', () => {
    expect(inParagraph('{{#each footnotes}}{{> a x=@root.title}}{{/each}}', { a: '{{id}}{{x}}{{@index}}' })).toEqual(
      [],
    );
    expect(inParagraph('{{> a issuer}}', { a: '{{name}}' })).toEqual([]);
    expect(inParagraph('{{#each parts}}{{> a}}{{/each}}', { a: '{{../title}}' })).toEqual([
      'partials/a.hbs:1:3 unknown-path',
    ]);
  });
});

describe('a value used as what it is not', () => {
  test.each([
    ['a list printed', '{{bases}}', '3:3'],
    ['a group printed', '{{issuer}}', '3:3'],
    ['a yes or no printed', '{{electronic}}', '3:3'],
    ['a text gone through', '{{#each title}}x{{/each}}', '3:9'],
    ['a group gone through', '{{#each issuer}}x{{/each}}', '3:9'],
    ['a list gone into', '{{#with agencies}}x{{/with}}', '3:9'],
    ['a name of the items asked of the list', '{{agencies.name}}', '3:12'],
    ['a list compared', '{{#if (is bases "x")}}x{{/if}}', '3:11'],
  ])('is told: %s', (_, text, place) => {
    expect(inParagraph(text)).toEqual([`mau.hbs:${place} wrong-kind`]);
  });
});

describe('a helper', () => {
  test.each([
    ['{{upper title}}', '3:3 unknown-helper'],
    ['{{#ifs title}}x{{/ifs}}', '3:4 unknown-helper'],
    ['{{#if (iss title "x")}}x{{/if}}', '3:8 unknown-helper'],
    ['{{#if (lookup issuer "name")}}x{{/if}}', '3:8 unknown-helper'],
    ['{{is title "x"}}', '3:3 misused-helper'],
    ['{{#is title "x"}}x{{/is}}', '3:4 misused-helper'],
    ['{{#if}}x{{/if}}', '3:4 misused-helper'],
    ['{{#if title number}}x{{/if}}', '3:4 misused-helper'],
    ['{{#if (is title)}}x{{/if}}', '3:7 misused-helper'],
  ])('that is unknown or called wrongly is told: %s', (text, problem) => {
    expect(inParagraph(text)).toEqual([`mau.hbs:${problem}`]);
  });
});

describe('a partial', () => {
  it('that is not there is told', () => {
    expect(inParagraph('{{> letterhed}}', { letterhead: 'x' })).toEqual(['mau.hbs:3:5 unknown-partial']);
  });

  it('that calls itself only when there is something is followed and ends', () => {
    const item = '<li>{{#each text}}<p>{{this}}</p>{{/each}}{{> content blocks=content}}</li>';
    const content = '{{#each blocks}}{{#if bullets}}<ul>{{#each bullets}}{{> item}}{{/each}}</ul>{{/if}}{{/each}}';
    expect(inArticle('{{> content blocks=contents.tasks}}', { item, content })).toEqual([]);
  });

  it('that always calls itself is told, also by way of another', () => {
    expect(inParagraph('{{> a}}', { a: 'x {{> a}}' })).toEqual(['partials/a.hbs:1:7 endless-partial']);
    expect(inParagraph('{{> a}}', { a: '{{> b}}', b: '{{> a}}' })).toEqual(['partials/b.hbs:1:5 endless-partial']);
  });

  it('whose context grows with every call ends', () => {
    expect(inParagraph('{{> a}}', { a: '{{#if title}}{{> a x=this}}{{/if}}' })).toEqual([]);
  });

  it('that is not called is checked without its names', () => {
    expect(inParagraph('x', { a: '{{anything}}{{#each x}}{{y.z}}{{/each}}{{upper x}}<q></q>' })).toEqual([
      'partials/a.hbs:1:42 unknown-helper',
      'partials/a.hbs:1:51 unknown-element',
    ]);
  });

  it('is read where it is called: its elements must fit there', () => {
    const partials = { a: '<section><h2>x</h2></section>' };
    expect(inArticle('{{> a}}', partials)).toEqual([]);
    expect(inArticle('<ul><li>{{> a}}</li></ul>', partials)).toEqual(['partials/a.hbs:1:1 misplaced-element']);
  });

  it('that is only words may stand in a value', () => {
    expect(inArticle('<section id="{{> a}}"></section>', { a: 'muc-{{year}}' })).toEqual([]);
  });

  test.each(['{{> (or title) }}', '{{#> a}}x{{/a}}', '{{#*inline "b"}}x{{/inline}}'])(
    'in a form that cannot be checked is told: %s',
    (text) =>
      expect(inParagraph(text, { a: 'x' })).toContain(
        'mau.hbs:3:'.concat(text.includes('(') ? '5' : '1', ' unsupported'),
      ),
  );
});

describe('a text that is not Handlebars', () => {
  test.each([
    ['{{#if title}}', '1:14'],
    ['a\n  {{/if}}', '2:3'],
    ['<p>\n{{#if title}}x{{/each}}</p>', '2:4'],
    ['<document>\n  <p class="abstract">{{ title x= }}</p>\n</document>', '2:35'],
    ['a\n{{issuer/../name}}', '2:3'],
    ['a\r\nb {{title', '2:5'],
  ])('is told where the parser stopped: %j', (text, place) => {
    expect(problems(text)).toEqual([`mau.hbs:${place} template/syntax`]);
  });

  it('is told in a partial too, together with what is wrong elsewhere', () => {
    expect(inParagraph('{{> a}}{{titel}}', { a: '\n{{/if}}' })).toEqual([
      'mau.hbs:3:10 unknown-path',
      'partials/a.hbs:2:1 syntax',
    ]);
  });
});

describe('a value that would be read as HTML', () => {
  it.each(['{{{title}}}', '{{&title}}'])('is told: %s', (text) => {
    expect(inParagraph(text)).toEqual(['mau.hbs:3:1 raw-value']);
  });
});

describe('HTML outside the vocabulary', () => {
  test.each([
    ['an unknown element', '<div>x</div>', ['2:1 unknown-element']],
    ['an unknown class', '<p class="abstrct">x</p>', ['2:11 unknown-class']],
    ['a list without its class', '<ol><li><p>x</p></li></ol>', ['2:1 unknown-class']],
    ['an element in the wrong place', '<h2>x</h2>', ['2:1 misplaced-element']],
    ['a line of the letterhead outside it', '<p class="parent">x</p>', ['2:1 misplaced-element']],
    ['words outside a paragraph', '<ul>\n <li>chữ</li></ul>', ['3:6 misplaced-text']],
    ['a value outside a paragraph', '{{title}}', ['2:1 misplaced-text']],
    ['an element that is not closed', '<ul><li><p>x</p></ul>', ['2:5 unclosed-element']],
    ['a tag that closes nothing', '<p>x</p></p>', ['2:9 unopened-element']],
    ['one left open in a branch', '{{#if title}}<p>{{/if}}', ['2:14 uneven-branches']],
    ['one closed in a branch', '<p>x{{#if title}}</p>{{/if}}', ['2:5 uneven-branches']],
    ['one left open in a loop', '{{#each bases}}<p>{{this}}{{/each}}', ['2:16 uneven-branches']],
    ['a value without quotes', '<section id=x></section>', ['2:10 malformed-tag']],
    ['a value that does not end', '<p class="basis>x</p>', ['2:10 malformed-tag']],
    ['a tag that does not end', '<p <em>x</em></p>', ['2:1 malformed-tag']],
    ['a stray <', '<p>1 < 2</p>', ['2:6 malformed-tag']],
    ['a stray &', '<p>A & B &copy; &amp;</p>', ['2:6 unknown-entity', '2:10 unknown-entity']],
    ['an unknown class in a condition', '<p{{#if title}} class="bass"{{/if}}>x</p>', ['2:24 unknown-class']],
    ['several at once', '<div></div>\n<p>{{titel}}</p>', ['2:1 unknown-element', '3:6 unknown-path']],
  ])('is told: %s', (_, text, expected) => {
    expect(inArticle(text)).toEqual(expected.map((problem) => `mau.hbs:${problem}`));
  });

  it('is told at the end of the file and around the document', () => {
    expect(problems('<document>\n <article>\n</document>')).toEqual(['mau.hbs:2:2 template/unclosed-element']);
    expect(problems('<p>x</p>')).toEqual(['mau.hbs:1:1 template/misplaced-element']);
    expect(problems('<document></document>\nx')).toEqual(['mau.hbs:2:1 template/misplaced-text']);
    expect(problems('<document')).toEqual(['mau.hbs:1:1 template/malformed-tag']);
  });
});

describe('HTML that expressions write', () => {
  test.each([
    ['a computed class', '<p class="{{#if title}}basis{{else}}abstract{{/if}}">x</p>'],
    ['a class from a value', '<p class="{{date}}">x</p>'],
    ['a class in a condition', '<section{{#if title}} class="part"{{/if}}><h2>x</h2></section>'],
    ['a tag in both branches', '{{#if title}}<p class="basis">{{else}}<p>{{/if}}x</p>'],
    ['a computed element', '<h{{year}}>x</h{{year}}>'],
    ['an attribute from a value', '<section {{date}}><h2>x</h2></section>'],
    ['a comment', '<!-- <div> {{title}} & -->'],
    ['single quotes and spaces', "<section id = 'a'\n></section >"],
  ])('is followed: %s', (_, text) => {
    expect(inArticle(text)).toEqual([]);
  });
});

it('counts lines of every kind of line end', () => {
  expect(problems(dedent('<document>\n  {{titel}}\n</document>').replaceAll('\n', '\r\n'))).toEqual([
    'mau.hbs:2:3 template/misplaced-text',
    'mau.hbs:2:5 template/unknown-path',
  ]);
});
