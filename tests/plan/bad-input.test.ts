import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/findings/text.ts';
import { readPlan } from '../../src/plan/read.ts';
import { dedent, spec } from '../support/spec.ts';

/** What a clerk reads about a spec that is badly typed: place, one sentence, the line, a remedy. */

function told(text: string): string {
  const { findings, source } = readPlan(spec(text), 'plans/mot.yaml');
  return `${renderText(findings, new Map([['plans/mot.yaml', source]]))}\n`;
}

const inBlock =
  'Đặt câu vào khối: ghi dấu | sau tên khóa (hoặc sau dấu -), rồi viết câu ở dòng dưới, lùi vào hai dấu cách.';

/** A file that would grow to a thousand million words if its aliases were followed. */
const bomb = [...'bcdefghij'].reduce(
  (text, name, index) => `${text}${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]\n`,
  'a: &a [lol, lol]\n',
);

describe('a spec that is badly typed is told in one sentence with a remedy', () => {
  it.each([
    [
      'a tab as indentation',
      'issuer:\n\tname: UBND',
      `
      plans/mot.yaml:2:1
        Lỗi: Dòng này lùi đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách. [yaml/tab-as-indent]
        2 |  name: UBND
          | ^
        Cách sửa: Xóa dấu Tab ở đầu dòng rồi gõ dấu cách; mỗi cấp lùi vào hai dấu cách, các dòng cùng cấp thẳng cột với nhau.
      `,
    ],
    [
      'a key that is there twice',
      'title: Nâng cao\ntitle: Chỉ số',
      `
      plans/mot.yaml:2:1
        Lỗi: Khóa này đã có ở trên; mỗi khóa chỉ ghi một lần. [yaml/duplicate-key]
        2 | title: Chỉ số
          | ^
        Cách sửa: Gộp hai phần làm một hoặc bỏ bớt một phần.
      `,
    ],
    [
      'a tag that YAML does not know',
      'opening: !!python/object Nội dung',
      `
      plans/mot.yaml:1:10
        Lỗi: Câu bắt đầu bằng dấu ! bị YAML hiểu là ký hiệu riêng. [yaml/tag-resolve-failed]
        1 | opening: !!python/object Nội dung
          |          ^^^^^^^^^^^^^^^
        Cách sửa: ${inBlock}
      `,
    ],
    [
      'a control character',
      'opening: Nội\u0007dung',
      `
      plans/mot.yaml:1:13
        Lỗi: Ở đây có một ký tự điều khiển không nhìn thấy được. [yaml/control-character]
        1 | opening: Nội\u0007dung
          |             ^
        Cách sửa: Xóa ký tự này rồi gõ lại đoạn chữ quanh nó.
      `,
    ],
    [
      'a key that reaches for the prototype',
      '__proto__: Nội dung',
      `
      plans/mot.yaml:1:1
        Lỗi: Không dùng được khóa “__proto__”. [yaml/forbidden-key]
        1 | __proto__: Nội dung
          | ^^^^^^^^^
        Cách sửa: Đổi khóa này thành tên khác.
      `,
    ],
    [
      'a list as a key',
      '? [một, hai]\n: Nội dung',
      `
      plans/mot.yaml:1:3
        Lỗi: Khóa phải là một từ; ở đây ngoặc hoặc dấu ? bị YAML hiểu là một khóa nhiều phần. [yaml/not-a-word]
        1 | ? [một, hai]
          |   ^^^^^^^^^^
        Cách sửa: ${inBlock}
      `,
    ],
    [
      'an alias',
      'title: &a Nâng cao\nopening: *a',
      `
      plans/mot.yaml:2:10
        Lỗi: Câu bắt đầu bằng dấu * bị YAML hiểu là bí danh. [yaml/alias]
        2 | opening: *a
          |          ^^
        Cách sửa: Đặt cả câu vào khối | ở dòng dưới, lùi vào hai dấu cách.
      `,
    ],
    [
      'a bomb of aliases',
      bomb,
      `
      plans/mot.yaml:2:8
        Lỗi: Câu bắt đầu bằng dấu * bị YAML hiểu là bí danh. [yaml/alias]
        2 | b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
          |        ^^
        Cách sửa: Đặt cả câu vào khối | ở dòng dưới, lùi vào hai dấu cách.
      `,
    ],
    [
      'text in a font of TCVN3',
      'title: Thùc hiÖn nghÞ quyÕt cña H§ND tØnh',
      `
      plans/mot.yaml:1:8
        Lỗi: Đoạn này gõ bằng bảng mã TCVN3 (ABC), không phải Unicode. [plan/legacy-encoding]
        1 | title: Thùc hiÖn nghÞ quyÕt cña H§ND tØnh
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Cách sửa: Gõ lại bằng bảng mã Unicode, hoặc dán chữ đã chuyển vào đây: “Thực hiện nghị quyết của HĐND tỉnh”.
      `,
    ],
    [
      'text in a font of TCVN3 whose ư is the soft hyphen',
      'bases:\n  - C¸c c¬ quan nhµ n\u00ADíc',
      `
      plans/mot.yaml:2:5
        Lỗi: Đoạn này gõ bằng bảng mã TCVN3 (ABC), không phải Unicode. [plan/legacy-encoding]
        2 |   - C¸c c¬ quan nhµ n\u00ADíc
          |     ^^^^^^^^^^^^^^^^^^^^
        Cách sửa: Gõ lại bằng bảng mã Unicode, hoặc dán chữ đã chuyển vào đây: “Các cơ quan nhà nước”.
      `,
    ],
    [
      'text in a font of VNI',
      'title: Thöïc hieän nhieäm vuï ñöôïc giao',
      `
      plans/mot.yaml:1:8
        Lỗi: Đoạn này gõ bằng bảng mã VNI, không phải Unicode. [plan/legacy-encoding]
        1 | title: Thöïc hieän nhieäm vuï ñöôïc giao
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Cách sửa: Gõ lại bằng bảng mã Unicode, hoặc dán chữ đã chuyển vào đây: “Thực hiện nhiệm vụ được giao”.
      `,
    ],
    [
      'the name of an office in a font of VNI',
      'issuer:\n  name: UÛy ban nhaân daân tænh Haø Tónh\n  place: Hà Tĩnh',
      `
      plans/mot.yaml:2:9
        Lỗi: Đoạn này gõ bằng bảng mã VNI, không phải Unicode. [plan/legacy-encoding]
        2 |   name: UÛy ban nhaân daân tænh Haø Tónh
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Cách sửa: Gõ lại bằng bảng mã Unicode, hoặc dán chữ đã chuyển vào đây: “Ủy ban nhân dân tỉnh Hà Tĩnh”.
      `,
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toBe(dedent(expected));
  });

  it.each(['[', '{a: ', '- ', '? '])('%s in itself thousands of times', (mark) => {
    const message = told(mark.repeat(30_000));
    expect(message).toContain('Lỗi: Ở đây các ngoặc hoặc các dấu -, ? lồng nhau quá sâu. [yaml/resource-exhaustion]\n');
    expect(message).toContain('Cách sửa: Xóa các dấu [, {, - hoặc ? thừa ở dòng này.\n');
    expect(message.match(/Lỗi:/g)).toHaveLength(1);
  });
});
