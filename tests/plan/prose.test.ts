import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/plan/plan.ts';
import { paragraphsOf, parseProse } from '../../src/plan/prose.ts';
import { planFrom, problems } from '../support/plans.ts';
import { spec } from '../support/spec.ts';

/** The inlines of a sentence, each run with its face. */
function inlinesOf(sentence: string): Inline[] {
  const text = spec(`footnotes:\n  a: |\n    Chú thích.\nopening: |\n  [^a]\nclosing: |\n  ${sentence}`);
  return (planFrom(text).closing ?? []).flatMap(({ inlines }) => inlines);
}

/** The same in short: `b:` before bold, `i:` before italic, `bi:` before both. */
function runs(sentence: string): string[] {
  return inlinesOf(sentence).map((inline) => {
    if ('footnote' in inline) return `footnote ${inline.footnote}`;
    if (!('text' in inline)) return 'other';
    const face = `${inline.bold ? 'b' : ''}${inline.italic ? 'i' : ''}`;
    return face ? `${face}:${inline.text}` : inline.text;
  });
}

describe('the marks of a sentence', () => {
  it('make words italic and bold', () => {
    expect(runs('a *b* c **d** e')).toEqual(['a ', 'i:b', ' c ', 'b:d', ' e']);
  });

  it('may stand inside each other', () => {
    expect(runs('**a *b* c**')).toEqual(['b:a ', 'bi:b', 'b: c']);
    expect(runs('***a***')).toEqual(['bi:a']);
  });

  it('go on through the value of an expression', () => {
    expect(runs('*năm {{year}}*')).toEqual(['i:năm ', 'i:2025']);
  });

  it('refer to a footnote', () => {
    expect(runs('công bố[^a]; sau đó')).toEqual(['công bố', 'footnote a', '; sau đó']);
  });

  it('bind two words by ~', () => {
    expect(runs('Bạch~Sam')).toEqual(['Bạch', '\u00a0', 'Sam']);
  });

  it('are plain characters behind a backslash', () => {
    const text = runs('\\*a\\* \\[^a] \\{{year}} b\\~c \\\\d').join('');
    expect(text).toBe('*a* [^a] {{year}} b~c \\d');
  });

  it('are no marks where they only look like them', () => {
    expect(runs('a_b_ # c [d](e) `f` <b>g</b> &amp; }} [^A]').join('')).toBe(
      'a_b_ # c [d](e) `f` <b>g</b> &amp; }} [^A]',
    );
  });
});

describe('a mark that is not closed', () => {
  it.each([
    ['bold', 'Một **hai ba', 'plan/unclosed-bold 2:7'],
    ['italic', 'Một *hai ba', 'plan/unclosed-italic 2:7'],
    ['an expression', 'Một {{year hai', 'plan/unclosed-expression 2:7'],
  ])('is found where it was opened: %s', (_, sentence, expected) => {
    expect(problems(spec(`closing: |\n  ${sentence}`))).toEqual([expected]);
  });

  it('is not closed by the next paragraph', () => {
    expect(problems(spec('closing: |\n  Một *hai\n\n  ba* bốn'))).toEqual([
      'plan/unclosed-italic 2:7',
      'plan/unclosed-italic 4:5',
    ]);
  });

  it('is closed by the next line of the same paragraph', () => {
    expect(problems(spec('closing: |\n  Một *hai\n  ba* bốn'))).toEqual([]);
  });
});

describe('places in prose', () => {
  it('are right on every line of a | block, however deep it stands', () => {
    const text = `
      purpose:
        - clauses:
            - title: Mục đích
              content:
                - |
                  Dòng một không sai,
                  dòng hai sai {{sai}}.

                  Đoạn hai, {{sai-nua}}.
    `;
    expect(problems(spec(text))).toEqual(['plan/unknown-name 7:26', 'plan/unknown-name 9:23']);
  });

  it('are right where the block begins with empty lines or keeps its last ones', () => {
    expect(problems(spec('closing: |\n\n\n  Một {{sai}}'))).toEqual(['plan/unknown-name 4:7']);
    expect(problems(spec('closing: |+\n  Một {{sai}}\n\n'))).toEqual(['plan/unknown-name 2:7']);
  });

  it('are right behind a comment on the line of the |', () => {
    expect(problems(spec('closing: | # cho văn thư\n  Một {{sai}}'))).toEqual(['plan/unknown-name 2:7']);
  });

  it('are right in a sentence without a block and between quotation marks', () => {
    expect(problems(spec('closing: Một {{sai}}'))).toEqual(['plan/unknown-name 1:14']);
    expect(problems(spec('closing: "Một {{sai}}"'))).toEqual(['plan/unknown-name 1:15']);
    expect(problems(spec("closing: 'Một {{sai}}'"))).toEqual(['plan/unknown-name 1:15']);
  });

  it('are right on every line of a title', () => {
    expect(problems(spec('title: |\n  Nâng cao\n  Chỉ số {{sai}}'))).toEqual(['plan/unknown-name 3:10']);
  });

  it('are that of the block where its lines are folded', () => {
    expect(problems(spec('closing: >\n  Một\n  {{sai}}'))).toEqual(['plan/unknown-name 1:10']);
  });
});

describe('paragraphs', () => {
  it('are parted by an empty line, or by one with spaces only', () => {
    expect(paragraphsOf('một\nhai\n\nba\n   \n\nbốn\n').map(({ text }) => text)).toEqual(['một\nhai', 'ba', 'bốn']);
  });

  it('know where they begin in the value', () => {
    const value = '\n  một\n\n  hai\n';
    expect(paragraphsOf(value).map(({ text, offset }) => value.indexOf(text) === offset)).toEqual([true, true]);
  });

  it('have none where there is nothing but white space', () => {
    expect(paragraphsOf(' \n\n \n')).toEqual([]);
  });

  it('lose no character but white space', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ộ', ' ', '\n', '\t', '*') });
    fc.assert(
      fc.property(text, (value) => {
        const joined = paragraphsOf(value)
          .map((paragraph) => paragraph.text)
          .join('');
        expect(joined.replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
      }),
    );
  });
});

describe('any text at all', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '\n', '*', '**', '[^x]', '{{', '}}', '\\', '~', '<') });

  it('is read without an exception, its errors inside it', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        parseProse(sentence, 0, ({ start, end }) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(sentence.length);
          expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });

  it('stays itself when every mark in it has a backslash', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const escaped = sentence.replace(/[*[{~\\]/g, '\\$&');
        const marks = parseProse(escaped, 0, () => expect.unreachable());
        const read = marks.map((mark) => (mark.kind === 'text' ? mark.text : expect.unreachable())).join('');
        expect(read.replace(/\s+/g, ' ')).toBe(sentence.replace(/\s+/g, ' '));
      }),
    );
  });
});
