// One mistake for every code: the lines of a spec in which it is made. What a spec needs besides is added.
// `files` are other files that the spec names, by their path beside it.

export const examples = [
  { code: 'plan/open-point', text: '# CẦN QUYẾT ĐỊNH: Ghi nguồn kinh phí năm nay.\nfunding: Từ ngân sách.' },
  { code: 'yaml/tab-as-indent', text: 'purpose:\n\t- Nâng cao chất lượng.' },
  { code: 'yaml/bad-indent', text: 'issuer:\n    name: Ủy ban nhân dân xã Ví Dụ\n  place: Ví Dụ' },
  { code: 'yaml/no-colon', text: 'funding |\n  Từ ngân sách.' },
  { code: 'yaml/duplicate-key', text: 'funding: Từ ngân sách.\nfunding: Từ nguồn khác.' },
  { code: 'yaml/missing-char', text: 'funding: "Từ ngân sách' },
  { code: 'yaml/block-as-implicit-key', text: 'funding: Kinh phí: từ ngân sách' },
  { code: 'yaml/leading-mark', text: 'purpose:\n  - {{issuer}} nâng cao chất lượng' },
  { code: 'yaml/no-space', text: 'issuer:\n  name: Ủy ban nhân dân xã Ví Dụ\n  place:Ví Dụ' },
  {
    code: 'yaml/blank-in-list',
    text: 'purpose:\n  - table:\n      columns: [{ title: TT }, { title: Nội dung }]\n      rows:\n        - [, Tổng cộng]',
  },
  { code: 'yaml/unexpected-token', text: 'funding: | Từ ngân sách' },
  { code: 'plan/typed-archive', text: 'recipients:\n  - Thường trực Đảng ủy\n  - "Lưu: VT"' },
  { code: 'yaml/alias', text: 'funding: *Nâng' },
  { code: 'yaml/anchor', text: 'funding: &Nâng cao chất lượng' },
  { code: 'yaml/tag-resolve-failed', text: 'funding: !quan-trong Từ ngân sách' },
  { code: 'yaml/control-character', text: 'funding: "Từ\\u200b ngân sách"' },
  { code: 'yaml/not-a-word', text: 'funding: a\n[Kinh phí]: Từ ngân sách' },
  { code: 'yaml/forbidden-key', text: 'values:\n  __proto__: a' },
  { code: 'yaml/cut-off', text: 'funding: Giao Tổ công tác #1 thực hiện' },
  { code: 'plan/unknown-key', text: 'purposes: |\n  Nâng cao chất lượng.' },
  { code: 'plan/missing-key', text: 'issuer:\n  name: Ủy ban nhân dân xã Ví Dụ' },
  { code: 'plan/empty', text: 'closing:' },
  { code: 'plan/wrong-kind', text: 'appendices: Có' },
  { code: 'plan/prose-became-map', text: 'purpose:\n  - Đối với các xã: thường xuyên kiểm tra' },
  { code: 'plan/not-one-of', text: 'medium: giấy' },
  { code: 'plan/bad-form', text: 'date: 27/6/2025' },
  {
    code: 'plan/too-many',
    text: 'signature:\n  authority:\n    - TM: Ủy ban nhân dân\n    - KT: Chủ tịch\n    - TL: Chủ tịch\n  title: Phó Chủ tịch',
  },
  { code: 'plan/typed-type', text: 'title: Kế hoạch cải cách hành chính năm {{year}}' },
  { code: 'plan/unopened-basis', text: 'bases:\n  - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025' },
  { code: 'plan/single-brace', text: 'funding: |\n  Kinh phí năm {year} từ ngân sách xã.' },
  { code: 'plan/impossible-date', text: 'date: 2025-02-30' },
  { code: 'plan/not-evaluated', text: 'signature:\n  name: Dương Văn {{ten}}' },
  { code: 'plan/out-of-range', text: 'layout:\n  margins:\n    left: 20' },
  { code: 'plan/abbreviated-issuer', text: 'issuer:\n  name: UBND xã Ví Dụ\n  place: Ví Dụ' },
  { code: 'plan/wrong-symbol', text: 'number: QĐ-UBND' },
  { code: 'plan/missing-decision', text: 'template: quyet-dinh-ke-hoach' },
  {
    code: 'plan/needless-decision',
    text: 'number: QĐ-UBND\ndecision:\n  enactedBy: Ủy ban nhân dân xã Ví Dụ\n  bases:\n    - Căn cứ Luật Ngân sách nhà nước',
  },
  {
    code: 'plan/needless-bases',
    text: 'template: quyet-dinh-ke-hoach\nnumber: QĐ-UBND\nbases:\n  - Căn cứ Luật Đầu tư công\ndecision:\n  enactedBy: Ủy ban nhân dân xã Ví Dụ\n  bases:\n    - Căn cứ Luật Ngân sách nhà nước',
  },
  { code: 'plan/needless-attachment', text: 'attachment: (Kèm theo Quyết định số 1/QĐ-UBND)' },
  { code: 'plan/paper-apart', text: 'files: separate' },
  {
    code: 'plan/parts-and-sections',
    text: 'parts:\n  - heading: Tình hình\n    sections:\n      - heading: Kết quả\n        content: Đã hoàn thành.\nsections:\n  - heading: Mục đích\n    content: Nâng cao chất lượng.',
  },
  { code: 'plan/unknown-template', text: 'template: kehoach' },
  { code: 'plan/missing-template', text: 'template: mau/rieng.hbs' },
  {
    code: 'template/not-compiled',
    text: 'template: mau.hbs',
    files: { 'mau.hbs': '<document>{{#if title}}</document>' },
  },
  { code: 'template/failed', text: 'template: mau.hbs', files: { 'mau.hbs': '<document>{{tieuDe}}</document>' } },
  {
    code: 'template/misplaced-element',
    text: 'template: mau.hbs',
    files: { 'mau.hbs': '<document><article class="main"><h1>Kế hoạch</h1><div>a</div></article></document>' },
  },
  {
    code: 'template/not-well-formed',
    text: 'template: mau.hbs',
    files: { 'mau.hbs': '<document><article class="main"><p>a</article></document>' },
  },
  { code: 'plan/unknown-office', text: 'office: ubnd-xa' },
  {
    code: 'plan/unknown-signer',
    text: 'office: ubnd-xa\nsigner: pho',
    offices: {
      'ubnd-xa.yaml':
        'issuer:\n  name: Ủy ban nhân dân xã Ví Dụ\n  place: Ví Dụ\nsymbol: UBND\nsigners:\n  chu-tich:\n    title: Chủ tịch\n',
    },
  },
  { code: 'plan/needless-signer', text: 'signer: chu-tich' },
  { code: 'plan/legacy-encoding', text: 'funding: |\n  Kinh phÝ tõ ng©n s¸ch nhµ n­íc cÊp hµng n¨m theo quy ®Þnh.' },
  { code: 'plan/unclosed-expression', text: 'funding: |\n  Kinh phí năm {{year.' },
  { code: 'plan/unclosed-bold', text: 'funding: |\n  Kinh phí **từ ngân sách.' },
  { code: 'plan/unclosed-italic', text: 'funding: |\n  Kinh phí *từ ngân sách.' },
  { code: 'plan/bad-expression', text: 'funding: |\n  Theo {{ref}}.' },
  { code: 'plan/unknown-name', text: 'funding: |\n  Giao {{agency.van-phong}}.' },
  {
    code: 'plan/no-figure',
    text: 'indicators:\n  papi:\n    name: Chỉ số PAPI\nfunding: |\n  Đạt {{papi.target}} điểm.',
  },
  {
    code: 'plan/ranked-differently',
    text: 'indicators:\n  papi:\n    name: Chỉ số PAPI\n    observations:\n      - year: 2024\n        rank: 15\n        ranked: 63\n      - year: 2025\n        rank: 12\n        ranked: 34\nfunding: |\n  Thứ hạng {{change papi.rank 2024 2025}}.',
  },
  { code: 'plan/unknown-reference', text: 'funding: |\n  Theo {{ref phu-luc}}.' },
  { code: 'plan/unknown-footnote', text: 'funding: |\n  Từ ngân sách[^nguon].' },
  { code: 'plan/unused-footnote', text: 'footnotes:\n  nguon: Nguồn ngân sách xã.' },
  {
    code: 'plan/nested-footnote',
    text: 'funding: |\n  Từ ngân sách[^a].\nfootnotes:\n  a: Xem chú thích[^b].\n  b: Ngân sách xã.',
  },
  { code: 'plan/unused-appendix', text: 'appendices:\n  - id: bieu\n    title: Biểu nhiệm vụ\n    content: Nội dung.' },
  {
    code: 'plan/duplicate-id',
    text: 'agencies:\n  - id: van-phong\n    name: Văn phòng\n  - id: van-phong\n    name: Phòng Kinh tế',
  },
  { code: 'plan/unknown-agency', text: 'purpose:\n  - agencies: [van-phong]' },
  { code: 'plan/unknown-indicator', text: 'purpose:\n  - figures: papi' },
  { code: 'plan/unknown-content', text: 'sections:\n  - heading: Mục đích\n    from: muc-dich' },
  { code: 'plan/circular-content', text: 'purpose:\n  - from: purpose' },
  {
    code: 'plan/placed-twice',
    text: 'funding: Từ ngân sách.\nsections:\n  - heading: Kinh phí\n    from: funding\n  - heading: Nguồn lực\n    from: funding',
  },
  {
    code: 'plan/unused-content',
    text: 'funding: Từ ngân sách.\nsections:\n  - heading: Mục đích\n    content: Nâng cao chất lượng.',
  },
  { code: 'plan/typed-number', text: 'sections:\n  - heading: I. Mục đích\n    content: Nâng cao chất lượng.' },
  { code: 'plan/empty-table', text: 'purpose:\n  - tasks:' },
  {
    code: 'plan/ragged-row',
    text: 'purpose:\n  - table:\n      columns:\n        - title: Nội dung\n        - title: Kết quả\n      rows:\n        - [Một ô]',
  },
  {
    code: 'plan/repeated-year',
    text: 'indicators:\n  papi:\n    name: Chỉ số PAPI\n    observations:\n      - year: 2024\n        value: 42,1\n      - year: 2024\n        value: 42,2',
  },
  {
    code: 'plan/not-the-sum',
    text: 'indicators:\n  papi:\n    name: Chỉ số PAPI\n    target: 10,0\n    total: sum\n    parts:\n      - id: a\n        name: Phần một\n        target: 4,0\n      - id: b\n        name: Phần hai\n        target: 5,0',
  },
  {
    code: 'plan/target-below',
    text: 'indicators:\n  papi:\n    name: Chỉ số PAPI\n    unit: điểm\n    observations:\n      - year: 2024\n        value: 5\n    target: 4\npurpose:\n  - targets: papi',
  },
];

/** Mistakes in a template, which `kehoach lint-template` finds. `partials` lie beside it. */
export const templateExamples = [
  { code: 'template/syntax', text: '<document>{{#if title}}</document>' },
  { code: 'template/unknown-path', text: '<p>{{issuer.nam}}</p>' },
  { code: 'template/wrong-kind', text: '{{#each title}}<p>a</p>{{/each}}' },
  { code: 'template/unknown-helper', text: '{{#neu title}}<p>a</p>{{/neu}}' },
  { code: 'template/misused-helper', text: '{{#if}}<p>a</p>{{/if}}' },
  { code: 'template/unknown-partial', text: '{{> dau-trang}}' },
  { code: 'template/endless-partial', text: '{{> lap}}', partials: { 'lap.hbs': '{{> lap}}' } },
  { code: 'template/raw-value', text: '<p>{{{title}}}</p>' },
  { code: 'template/unsupported', text: '{{#> letterhead}}{{/letterhead}}' },
  { code: 'template/unknown-element', text: '<div>a</div>' },
  { code: 'template/unknown-class', text: '<p class="tieu-de">a</p>' },
  { code: 'template/misplaced-text', text: 'Lời văn' },
  { code: 'template/unclosed-element', text: '<ul><li><p>a</li></ul>' },
  { code: 'template/unopened-element', text: '<p>a</p></p>' },
  { code: 'template/uneven-branches', text: '{{#if bases}}<p>{{/if}}a' },
  { code: 'template/malformed-tag', text: '<p class=basis>a</p>' },
  { code: 'template/unknown-entity', text: '<p>&copy;</p>' },
];

/** What `kehoach renew` refuses; `results` is the text of the file of results. */
export const renewExamples = [
  { code: 'renew/not-later', text: 'year: 2025', args: ['--year', '2025'] },
  {
    code: 'renew/unknown-indicator',
    text: 'indicators:\n  papi:\n    name: Chỉ số PAPI',
    results: 'papii:\n  value: 43,24',
    args: ['--year', '2026', '--results', 'ket-qua.yaml'],
  },
];

/** What `kehoach assign` refuses or points out. */
export const assignExamples = [
  { code: 'assign/already-numbered', text: 'number: 5/KH-UBND', args: ['--number', '6'] },
  { code: 'assign/other-year', text: 'date: 2025', args: ['--number', '5', '--date', '2026-01-05'] },
  { code: 'assign/open-date', text: 'date: 2025', args: ['--number', '5'] },
  {
    code: 'assign/own-attachment',
    text: 'number: KH-UBND\nattachment: (Kèm theo Quyết định số …/QĐ-UBND)',
    args: ['--number', '5', '--date', '2025-01-05'],
  },
];
