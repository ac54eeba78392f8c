import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renewPlan } from '../../src/year/renew.ts';
import { reviewText } from '../../src/year/review.ts';
import { officesOf } from '../support/offices.ts';
import { planText } from '../support/plans.ts';
import { asked, changedLines, renewed, tryToRenew } from '../support/renewals.ts';
import { dedent, minimalDecision, spec } from '../support/spec.ts';

/** What renewing changes, what it asks and what it refuses. */

const change = (text: string, year = 2026) => changedLines(text, renewed(text, { year }).text);
const questions = (text: string, year = 2026, results?: string) =>
  asked(renewed(text, { year, ...(results === undefined ? {} : { results }) }));
const refusals = (text: string, year: number, results?: string) =>
  tryToRenew(text, { year, ...(results === undefined ? {} : { results }) }).findings.map(
    ({ code, message, hint }) => `${code}: ${message} ${hint}`,
  );

describe('the year', () => {
  test('moves where it is data; number, day and month become blank', () => {
    expect(change(spec('year: 2025 # năm\nnumber: "25/KH-UBND"\ndate: 2025-06-27\n'))).toBe(
      '-1: year: 2025 # năm\n-2: number: "25/KH-UBND"\n-3: date: 2025-06-27\n' +
        '+1: year: 2026 # năm\n+2: number: "KH-UBND"\n+3: date: 2026\n',
    );
  });

  test('moves in a title and in the closing, and nowhere else', () => {
    const text = spec(
      'title: Cải cách hành chính năm 2025\nclosing: Thực hiện tốt Kế hoạch năm 2025.\nfunding: Ngân sách năm 2025.\nyear: 2025\nnumber: KH-UBND\ndate: 2025\n',
    );
    const { text: after, review } = renewed(text, { year: 2026 });
    expect(after).toContain('title: Cải cách hành chính năm 2026\nclosing: Thực hiện tốt Kế hoạch năm 2026.\n');
    expect(after).toContain('funding: Ngân sách năm 2025.');
    expect(review.literals.filter(({ kind }) => kind === 'year')).toMatchObject([{ line: 3, text: '2025' }]);
  });

  test.each(['giai đoạn năm 2025-2030', 'hạn tháng 12 năm 2025', 'thực hiện Quyết định số 12/QĐ-UBND năm 2025'])(
    'stays in a title that may mean something else: %s',
    (words) => {
      expect(renewed(spec(`title: Việc ${words}\nyear: 2025\n`), { year: 2026 }).text).toContain(words);
    },
  );

  test('is refused when it is not a later one', () => {
    expect(refusals(spec(), 2025)).toEqual([
      'renew/not-later: Năm 2025 không sau năm 2025 của kế hoạch này. Ghi --year 2026 hoặc một năm sau đó.',
    ]);
  });

  test('moves for a decision too, and a line (Kèm theo …) of its own is asked about', () => {
    const text = spec(`${minimalDecision}attachment: (Kèm theo Quyết định số 1606/QĐ-UBND)\n`);
    expect(renewed(text, { year: 2026 }).text).toContain('number: QĐ-UBND\n');
    expect(questions(text)).toContainEqual(expect.stringContaining('Dòng (Kèm theo …) ghi số và ngày của văn bản cũ'));
  });
});

const indicators = `indicators:
  papi:
    name: Chỉ số PAPI
    unit: điểm
    observations:
      - year: 2024
        value: 42,15 # theo UNDP
        rank: 32
    target: 43,24 # phấn đấu
    parts:
      - id: cong-khai
        name: Công khai
        observations:
          - { year: 2024, value: "4,60" }
        target: { value: "4,77" }
closing: PAPI năm {{year-1}} là {{papi.year-1}}, mục tiêu {{papi.target}}.
`;

describe('figures', () => {
  test('results become the observation of the former year, the target a blank', () => {
    const results = 'papi:\n  value: 42,99\n  rank: 20\n  parts:\n    cong-khai:\n      value: 4,70\n';
    const { text } = renewed(spec(indicators), { year: 2026, results });
    expect(text).toContain(`      - year: 2024
        value: 42,15 # theo UNDP
        rank: 32
      - year: 2025
        value: 42,99
        rank: 20
    # CẦN QUYẾT ĐỊNH: Đặt mục tiêu mới cho “Chỉ số PAPI” (năm 2025: 43,24).
    target: # phấn đấu
`);
    expect(text).toContain(`          - { year: 2024, value: "4,60" }
          - year: 2025
            value: 4,70
        # CẦN QUYẾT ĐỊNH: Đặt mục tiêu mới cho “Công khai” (năm 2025: 4,77).
        target: { value: }
`);
  });

  test('without results they stay open: last year’s target is never taken for one', () => {
    const after = renewed(spec(indicators), { year: 2026 });
    expect(after.text).toContain('      - year: 2025\n        value:\n        rank:\n');
    expect(after.text.replace(/^.*#.*$/gm, '')).not.toContain('43,24');
    expect(asked(after)[0]).toBe(
      'Chưa có kết quả năm 2025 của “Chỉ số PAPI”: ghi giá trị (value), thứ hạng (rank). Mục tiêu năm trước không phải là kết quả.',
    );
  });

  test('as many years stay open as the plan speaks of', () => {
    const spoken = spec(
      indicators.replace('{{papi.year-1}}', '{{change papi year-2 year-1}}').replaceAll('2024', '2021'),
    );
    const years = [...renewed(spoken, { year: 2026 }).text.matchAll(/ {6}- year: (\d+)/g)].map(([, year]) => year);
    expect(years.slice(0, 3)).toEqual(['2021', '2024', '2025']);
  });

  test('the newest stands first where it stood first', () => {
    const falling = spec(
      'indicators:\n  a:\n    name: A\n    observations:\n      - year: 2024\n        value: 2\n      - year: 2023\n        value: 1\n',
    );
    expect(renewed(falling, { year: 2026 }).text).toContain(
      '    observations:\n      # CẦN QUYẾT ĐỊNH: Chưa có kết quả năm 2025 của “A”: ghi giá trị (value).\n      - year: 2025\n        value:\n      - year: 2024\n',
    );
  });

  test('a result that differs from one that is there is asked about', () => {
    const text = spec(indicators.replaceAll('2024', '2025'));
    expect(questions(text, 2026, 'papi:\n  value: 41,0\n')).toContainEqual(
      '“Chỉ số PAPI” đã có kết quả năm 2025 khác với tệp kết quả (giá trị 41,0); chọn số đúng.',
    );
  });

  test('as the guide shows them are those of the plan that it renews', () => {
    const guide = readFileSync(new URL('../../docs/huong-dan.md', import.meta.url), 'utf8');
    const [, sample = ''] = /--results [^`]*`:\n\n```yaml\n(.*?)```/s.exec(guide) ?? [];
    expect(sample).toContain('ranked');
    expect(refusals(planText('hatinh-2025'), 2026, sample)).toEqual([]);
  });

  test.each([
    [
      'an id that the plan has not',
      'papii:\n  value: 1\n',
      'renew/unknown-indicator: Kế hoạch không có chỉ số nào mang mã “papii” ở chỗ này. Có phải ý bạn là “papi”?',
    ],
    [
      'a part that the indicator has not',
      'papi:\n  parts:\n    cong-kai:\n      value: 1\n',
      'renew/unknown-indicator: Kế hoạch không có chỉ số nào mang mã “cong-kai” ở chỗ này. Có phải ý bạn là “cong-khai”?',
    ],
    [
      'a part of an indicator that has none',
      'papi:\n  parts:\n    cong-khai:\n      parts:\n        trang-thong-tin:\n          value: 1\n',
      'renew/unknown-indicator: Kế hoạch không có chỉ số nào mang mã “trang-thong-tin” ở chỗ này. Trong kế hoạch, ở đây không khai báo chỉ số hay phần nào: xóa mã này.',
    ],
    [
      'a key that is not there',
      'papi:\n  valu: 1\n',
      'plan/unknown-key: Không có khóa “valu” ở chỗ này. Có phải ý bạn là “value”?',
    ],
  ])('a file of results is refused for %s', (_what, results, told) => {
    expect(refusals(spec(indicators), 2026, results)).toEqual([told]);
  });

  test('a figure in a wrong form is refused at its place', () => {
    const { findings } = tryToRenew(spec(indicators), { year: 2026, results: 'papi:\n  value: nhiều\n' });
    expect(findings).toMatchObject([
      { code: 'plan/bad-form', file: 'data/ket-qua.yaml', span: { start: 15, end: 20 } },
    ]);
  });
});

describe('bodies that no longer exist', () => {
  const at = (words: string) =>
    spec(
      `year: 2024\ndate: 2024\nnumber: KH-UBND\nfunding: ${words}\nagencies:\n  - id: so-tc\n    name: Sở Tài chính\n    duties: Rà soát.\n`,
    );

  test.each([
    ['Giao Sở Giao thông vận tải rà soát.', 'Giao Sở Xây dựng rà soát.'],
    ['Giao Sở KH&ĐT rà soát.', 'Giao Sở Tài chính rà soát.'],
    ['Giao Sở Tài nguyên và Môi trường.', 'Giao Sở Nông nghiệp và Môi trường.'],
    ['Tại các xã, phường, thị trấn.', 'Tại các xã, phường.'],
    ['Học tập tỉnh Hà Giang.', 'Học tập tỉnh Tuyên Quang.'],
  ])('are replaced by their only successor: %s', (before, after) => {
    expect(renewed(at(before), { year: 2026 }).text).toContain(`funding: ${after}\n`);
  });

  test('are asked about where a province stands without its kind, and not where a town has its name', () => {
    expect(questions(at('Sau Đắk Nông, trên Gia Lai; họp tại thành phố Đà Nẵng, trên sông Hậu Giang.'))).toEqual([
      '“Đắk Nông” không còn từ ngày 01/7/2025. Nay thuộc: tỉnh Lâm Đồng. Xem lại câu này.',
    ]);
  });

  test.each([
    ['tỉnh Hà Tĩnh', 'xã, phường'],
    ['tỉnh Quảng Ninh', 'xã, phường, đặc khu'],
    ['Thành phố Hồ Chí Minh', 'xã, phường, đặc khu'],
  ])('%s has %s', (province, communes) => {
    const text = at('Tại các xã, phường, thị trấn.')
      .replace('tỉnh Hà Tĩnh', province)
      .replace('place: Hà Tĩnh', 'place: X');
    expect(renewed(text, { year: 2026 }).text).toContain(`funding: Tại các ${communes}.\n`);
  });

  test.each([
    'Giao Sở Thông tin và Truyền thông.',
    'Giao Sở Lao động - Thương binh và Xã hội.',
    'Giao Sở Giao thông vận tải cấp giấy phép lái xe.',
    'Giao Sở Kế hoạch và Đầu tư, Sở Tài chính.',
    'Giao Sở Kế hoạch và Đầu tư, {{agency.so-tc}}.',
    'Giao Ban Dân tộc.',
    'Giao UBND cấp huyện.',
    'Giao Phòng Nội vụ.',
    'Tại các thị trấn.',
    'Thi hành Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn.',
    'Đứng đầu 63 tỉnh, thành phố.',
    'Theo Nghị định số 110/2004/NĐ-CP.',
  ])('are asked about where the work was divided or the words may mean more: %s', (words) => {
    const after = renewed(at(words), { year: 2026 });
    expect(after.text).toContain(`funding: ${words}\n`);
    expect(after.text).toMatch(/# CẦN QUYẾT ĐỊNH: .*\nfunding: /);
  });

  test('are named with the candidates by field of work', () => {
    expect(questions(at('Giao Sở Thông tin và Truyền thông.'))).toEqual([
      '“Sở Thông tin và Truyền thông” không còn từ ngày 01/3/2025. Nhiệm vụ đã chia cho: Sở Khoa học và Công nghệ (chuyển đổi số, chính quyền số, bưu chính, viễn thông); Sở Văn hóa, Thể thao và Du lịch (báo chí, xuất bản, phát thanh, truyền hình); Công an tỉnh (an toàn thông tin mạng). Chọn cơ quan theo nội dung ở chỗ này.',
    ]);
  });

  test('keep the lines of the file where their names go over the end of one', () => {
    const text = spec(
      'year: 2024\ndate: 2024\nnumber: KH-UBND\nfunding: |\n  Giao Sở Kế hoạch\n  và Đầu tư, đơn vị khác.\n',
    );
    expect(renewed(text, { year: 2026 }).text).toContain('funding: |\n  Giao Sở Tài\n  chính, đơn vị khác.\n');
  });

  test('are not named twice where several became one', () => {
    const text = spec(
      'year: 2024\ndate: 2024\nfunding: Giao Sở Tài nguyên và Môi trường, Sở Nông nghiệp và Phát triển nông thôn.\nrecipients:\n  - Sở Kế hoạch và Đầu tư\n  - Sở Tài chính\n  - Sở Tài nguyên và Môi trường\n  - Sở Nông nghiệp và Phát triển nông thôn\n',
    );
    const { text: after } = renewed(text, { year: 2026 });
    expect(after).toContain('Giao Sở Nông nghiệp và Môi trường, Sở Nông nghiệp và Phát triển nông thôn.');
    expect(after.match(/gộp lại cho khỏi trùng/g)).toHaveLength(3);
    expect(after).toContain('  - Sở Kế hoạch và Đầu tư\n  - Sở Tài chính\n  - Sở Nông nghiệp và Môi trường\n');
  });

  test('keep the ids of agencies, whose names follow', () => {
    const agencies =
      'agencies:\n  - id: so-khdt\n    name: Sở Kế hoạch và Đầu tư\n    duties: Rà soát.\n  - id: so-gtvt\n    name: Sở Giao thông vận tải\n    duties: Rà soát.\n  - id: so-xd\n    name: Sở Xây dựng\n    duties: Rà soát.\n';
    const after = renewed(spec(`year: 2024\ndate: 2024\n${agencies}`), { year: 2026 });
    expect(after.text).toContain('  - id: so-khdt\n    name: Sở Tài chính\n');
    expect(after.text).toContain('    name: Sở Giao thông vận tải\n');
    expect(asked(after)).toEqual([
      '“Sở Giao thông vận tải” không còn từ ngày 01/3/2025. Nay là Sở Xây dựng, tên này đã có ở đây; gộp lại cho khỏi trùng.',
    ]);
  });

  test('are judged by the day that is asked for', () => {
    expect(renewed(at('Giao Sở Giao thông vận tải.'), { year: 2025 }).text).toContain('Sở Giao thông vận tải.');
  });

  test('stay in what clearly speaks of the past', () => {
    const words = 'Sở Tài chính (trước đây là Sở Kế hoạch và Đầu tư).';
    expect(renewed(at(words), { year: 2026 }).text).toContain(words);
  });
});

describe('the issuer', () => {
  test('of tỉnh Kon Tum has ended: it is said so with its successor, and nothing is renamed', () => {
    const text = planText('kontum-2024');
    const after = renewed(text, { year: 2026 });
    expect(asked(after)[0]).toContain('kế tục: Ủy ban nhân dân tỉnh Quảng Ngãi.');
    expect(after.text.match(/Kon Tum(?!”)/g)).toEqual(text.match(/Kon Tum/g));
    expect(after.text.replace(/#.*/g, '')).not.toContain('Quảng Ngãi');
  });

  test('of phường Bạch Sam has ended with the district above it', () => {
    const after = renewed(planText('bachsam-2023'), { year: 2026 });
    expect(asked(after)).toContainEqual(
      expect.stringMatching(/^Cơ quan ban hành mang tên “phường Bạch Sam”.*kế tục: phường Thượng Hồng\./),
    );
    expect(asked(after).join('\n')).not.toContain('dữ liệu chưa có tên cơ quan kế tục');
    expect(after.text.replace(/#.*/g, '')).not.toContain('Thượng Hồng');
  });

  test('of a commune that the data does not know was rearranged all the same', () => {
    const text = spec('year: 2024\ndate: 2024\nissuer:\n  name: Ủy ban nhân dân xã Ví Dụ\n  place: Ví Dụ\n');
    expect(questions(text)[0]).toContain(
      'Cấp huyện không còn từ ngày 01/7/2025, các đơn vị cấp xã đã được sắp xếp lại',
    );
    expect(questions(text, 2025)).toEqual([]);
  });

  test('of tỉnh Đồng Tháp has grown: last year’s figures are not comparable', () => {
    expect(questions(planText('dongthap-2023'))).toContainEqual(
      expect.stringContaining('Từ khi tỉnh Tiền Giang nhập vào, tỉnh Đồng Tháp rộng hơn trước'),
    );
  });
});

describe('documents', () => {
  const cited = (lines: string) => spec(`year: 2025\ndocuments:\n  a:\n${lines}funding: Theo {{cite a}}.\n`);

  test('that are replaced are asked about with what replaces them, and stay', () => {
    const text = cited(
      '    type: Luật\n    number: 77/2015/QH13\n    date: 2015-06-19\n    about: Tổ chức chính quyền địa phương\n',
    );
    expect(questions(text)).toEqual([expect.stringContaining('số 72/2025/QH15')]);
    expect(renewed(text, { year: 2026 }).text).toContain('number: 77/2015/QH13');
  });

  test.each([
    ['of the former year', '    type: Kế hoạch\n    number: 3/KH-UBND\n    about: về cải cách hành chính năm 2025\n'],
    [
      'of a period that is over',
      '    type: Nghị quyết\n    number: 3/NQ-HĐND\n    about: về đầu tư giai đoạn 2021-2025\n',
    ],
    ['for the former plan', '    type: Báo cáo\n    number: 3/BC-SNV\n    date: 2025-02-03\n'],
  ])('%s are asked about', (_what, lines) => {
    expect(questions(cited(lines))).toHaveLength(1);
  });

  test('that hold are only listed', () => {
    const text = cited('    type: Nghị định\n    number: 30/2020/NĐ-CP\n    date: 2020-03-05\n    issuer: Chính phủ\n');
    expect(questions(text)).toEqual([]);
    expect(renewed(text, { year: 2026 }).review.literals).toMatchObject([
      { kind: 'citation', text: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020' },
    ]);
  });
});

describe('what stands in the plan as it was typed', () => {
  test('is listed with its line: years, dates, figures, citations', () => {
    const text = spec(
      'year: 2025\nfunding: Năm 2024 chi 12,5 tỷ đồng; công khai từ ngày 15/12/2025 theo Công văn số 12/STC-NS.\nclosing: Gửi trước ngày 30 tháng 6 năm {{year}}.\nsignature:\n  title: Chủ tịch\n  name: Nguyễn Văn Ví Dụ\n',
    );
    const { literals } = renewed(text, { year: 2026 }).review;
    expect(literals.map(({ kind, line, text: words }) => `${line} ${kind} ${words}`)).toEqual([
      '2 year 2024',
      '2 figure 12,5 tỷ đồng',
      '2 date ngày 15/12/2025',
      '2 citation 12/STC-NS',
      '3 date ngày 30 tháng 6 năm {{year}}',
    ]);
  });

  test('is listed in a table with the row it stands in, but not the numbers that count the rows and not its spans', () => {
    const rows = 'rows: [["1", Tuyên truyền, "20"], ["2", { text: Cộng, span: 2 }]]';
    const table = `{ columns: [{ title: TT }, { title: Việc }, { title: Số buổi }], ${rows} }`;
    const { literals } = renewed(spec(`year: 2025\nfunding: [{ table: ${table} }]\n`), { year: 2026 }).review;
    expect(literals.map(({ text, around }) => `${text} – ${around}`)).toEqual(['20 – Tuyên truyền']);
  });
});

test('a deadline of a year that is over is asked about, and no longer only listed', () => {
  const asks = (text: string) => {
    const { literals } = renewed(spec(`year: 2025\n${text}`), { year: 2026 }).review;
    return [...questions(spec(`year: 2025\n${text}`)), ...literals.map(({ text: words }) => words)];
  };
  const sentence = (date: string) => `funding: Báo cáo kết quả trước ngày ${date}.\n`;
  expect(asks(sentence('15/12/2025'))).toEqual([
    'Thời hạn “ngày 15/12/2025” đã qua khi bước sang năm 2026; ghi thời hạn mới.',
  ]);
  expect(asks(sentence('15/12/{{year}}'))).toEqual(['ngày 15/12/{{year}}']);
  expect(asks(sentence('15/02/2026'))).toEqual(['ngày 15/02/2026']);
});

test('who signs for an office that the plan names is asked about too', () => {
  const text = `
    template: ke-hoach
    year: 2025
    title: Việc cần làm
    medium: paper
    office: ubnd-xa
    signer: chu-tich
    number: KH-UBND
    date: 2025
  `;
  const office = `
    issuer:
      name: Ủy ban nhân dân tỉnh Hà Tĩnh
      place: Hà Tĩnh
    symbol: UBND
    signers:
      chu-tich:
        title: Chủ tịch
        name: Dương Văn Ví Dụ
  `;
  const offices = officesOf({ 'ubnd-xa': office });
  expect(asked(renewed(dedent(text), { year: 2026, offices }))).toEqual([
    'Người ký lấy từ tệp cơ quan “ubnd-xa” là “Dương Văn Ví Dụ”; xác nhận, hoặc sửa tệp ấy trong thư mục offices.',
  ]);
});

test('who signed the former plan is asked about', () => {
  expect(questions(spec('year: 2025\nsignature:\n  title: Chủ tịch\n  name: Nguyễn Văn Ví Dụ\n'))).toEqual([
    'Người ký của kế hoạch cũ là “Nguyễn Văn Ví Dụ”; xác nhận người ký và chức vụ, hoặc ghi lại.',
  ]);
});

test('a document of last year that does not say what it is about is asked about, once', () => {
  const documents = (text: string) =>
    spec(
      `year: 2025\ndocuments:\n  qd:\n    type: Quyết định\n    number: 5/QĐ-BNV\n${text}funding: Theo {{cite qd}}.\n`,
    );
  const asked = questions(documents('    date: 2025-04-10\n'));
  expect(asked).toEqual([
    expect.stringContaining('Quyết định số 5/QĐ-BNV ngày 10/4/2025: ban hành năm 2025, chưa ghi trích yếu'),
  ]);
  expect(questions(documents('    date: 2020-04-10\n'))).toEqual([]);
  expect(questions(documents('    date: 2025-04-10\n    about: về văn thư\n'))).toEqual([]);
  const again = renewed(documents('    date: 2025-04-10\n'), { year: 2026 }).text ?? '';
  expect(questions(again, 2027)).toHaveLength(1);
});

test('a verb that was typed beside a result is asked about, one that is computed is not', () => {
  const of = (sentence: string) =>
    questions(
      spec(
        `year: 2025\nindicators:\n  papi:\n    name: Chỉ số PAPI\n    observations: [{ year: 2023, value: 41 }, { year: 2024, value: 42 }]\nfunding: ${sentence}\n`,
      ),
    ).filter((question) => question.includes('ghi sẵn'));
  expect(of('"Đạt {{papi.year-1}}, tăng 01 bậc."')).toEqual([
    'Câu này ghi sẵn “tăng” bên cạnh kết quả; đối chiếu với kết quả năm 2025 rồi ghi lại.',
  ]);
  expect(of('"Đạt {{papi.year-1}}, {{change papi year-2 year-1}}; tăng cường kiểm tra."')).toEqual([]);
  expect(of('Phấn đấu tăng 02 bậc.')).toEqual([]);
});

test('an assessment is to be written anew', () => {
  expect(questions(spec('year: 2025\nassessment: Kết quả tốt.\n'))).toEqual([
    'Phần đánh giá nhận xét kết quả trước đây; viết lại theo kết quả năm 2025.',
  ]);
});

test('a plan with errors is not renewed, and they are told', () => {
  expect(refusals('year: 2025\n', 2026)[0]).toContain('plan/missing-key');
});

test('observations in one line of their own are asked for, not guessed at', () => {
  const text = spec('year: 2025\nindicators:\n  a:\n    name: A\n    observations: [{ year: 2024, value: 1 }]\n');
  expect(questions(text, 2026, 'a:\n  value: 2\n')).toEqual(['Ghi kết quả năm 2025 của “A” (giá trị 2).']);
});

test('a plan typed with decomposed letters is put into precomposed ones, and that is told', () => {
  const text = spec('year: 2024\ndate: 2024\nfunding: Giao Sở Giao thông vận tải.\n').normalize('NFD');
  const after = renewed(text, { year: 2026 });
  expect(after.text).toContain('funding: Giao Sở Xây dựng.'.normalize('NFC'));
  expect(reviewText(after.review)).toContain('Tệp cũ gõ bằng Unicode tổ hợp');
});

test('an office that the plan names is looked at, and is not changed', () => {
  const text =
    'template: ke-hoach\nyear: 2024\ntitle: Việc\nmedium: paper\noffice: kon-tum\ndate: 2024\nfunding: Từ ngân sách.\n';
  const office =
    'issuer:\n  name: Ủy ban nhân dân tỉnh Kon Tum\n  place: Kon Tum\nsymbol: UBND\nrecipients:\n  - Sở Giao thông vận tải\n';
  const { text: after = '', findings } = renewPlan(text, 'plans/a.yaml', {
    year: 2026,
    newFile: 'plans/b.yaml',
    date: { year: 2026 },
    offices: { names: () => ['kon-tum'], read: () => ({ file: 'offices/kon-tum.yaml', text: office }) },
  });
  expect(findings).toEqual([]);
  expect(after).toMatch(
    /# CẦN QUYẾT ĐỊNH: Cơ quan ban hành .*tỉnh Quảng Ngãi.*\n# CẦN QUYẾT ĐỊNH: Nơi nhận trong offices\/kon-tum\.yaml còn ghi “Sở Giao thông vận tải”.*\noffice: kon-tum\n/,
  );
});
