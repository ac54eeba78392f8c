import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { checkDocx } from '../../src/check.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { buildSpec } from './docx-build.ts';

/** Documents in which no rule finds anything, and ways to break them at one place. */

const plan = {
  template: 'ke-hoach',
  year: 2026,
  title: 'Triển khai công tác văn thư, lưu trữ trên địa bàn tỉnh năm {{year}}',
  medium: 'paper',
  issuer: { name: 'Ủy ban nhân dân tỉnh Lâm Đồng', place: 'Lâm Đồng' },
  number: '25/KH-UBND',
  date: '2026-03-10',
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  ],
  opening: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác văn thư, lưu trữ năm {{year}} như sau:',
  sections: [
    {
      heading: 'Mục đích, yêu cầu',
      content: [
        {
          clauses: [
            {
              title: 'Mục đích',
              content: [
                'Bảo đảm công tác văn thư được thực hiện thống nhất trong toàn tỉnh.',
                'Nâng cao trách nhiệm của người đứng đầu cơ quan.',
              ],
            },
            { title: 'Yêu cầu', content: 'Các cơ quan, đơn vị triển khai đúng tiến độ, thiết thực, hiệu quả.' },
          ],
        },
      ],
    },
    {
      heading: 'Nhiệm vụ',
      content: [
        {
          clauses: [
            {
              title: 'Các nhiệm vụ',
              content: [
                {
                  points: [
                    'Rà soát các quy chế về công tác văn thư, hoàn thành trước ngày 30 tháng 6 năm 2026.',
                    'Tập huấn nghiệp vụ cho công chức theo danh mục tại {{ref danh-muc}} và {{ref bieu-mau}}.',
                  ],
                },
              ],
            },
            { title: 'Thời gian thực hiện', content: 'Trong năm {{year}}.' },
          ],
        },
      ],
    },
    {
      heading: 'Tổ chức thực hiện',
      content: [
        {
          clauses: [
            {
              title: 'Sở Nội vụ',
              content:
                'Chủ trì, phối hợp với các cơ quan liên quan hướng dẫn thực hiện Kế hoạch; bố trí kinh phí từ dự toán được giao.',
            },
            {
              title: 'Các sở, ban, ngành thuộc tỉnh',
              content: 'Tổ chức thực hiện Kế hoạch này trong phạm vi quản lý.',
            },
          ],
        },
      ],
    },
  ],
  closing:
    'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định.',
  appendices: [
    {
      id: 'danh-muc',
      title: 'Danh mục lớp tập huấn',
      content: [
        {
          table: {
            columns: [{ title: 'STT', width: '10', align: 'center' }, { title: 'Nội dung' }, { title: 'Thời gian' }],
            rows: [
              ['1', 'Soạn thảo văn bản', 'Quý II'],
              ['2', 'Lập hồ sơ điện tử', 'Quý III'],
            ],
          },
        },
      ],
    },
    { id: 'bieu-mau', title: 'Nội dung báo cáo', content: 'Báo cáo gồm kết quả, khó khăn và kiến nghị.' },
  ],
  recipients: ['Thường trực Tỉnh ủy', 'Sở Nội vụ', 'Các sở, ban, ngành thuộc tỉnh'],
  archive: { units: ['NVĐP'] },
  signature: {
    authority: [{ TM: 'Ủy ban nhân dân' }, { KT: 'Chủ tịch' }],
    title: 'Phó Chủ tịch',
    name: 'Trần Thị Ví Dụ',
  },
};

const decision = {
  ...plan,
  template: 'quyet-dinh-ke-hoach',
  number: '125/QĐ-UBND',
  bases: undefined,
  signature: { authority: [{ TM: 'Ủy ban nhân dân' }], title: 'Chủ tịch', name: 'Nguyễn Văn Ví Dụ' },
  decision: {
    enactedBy: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    bases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      'Theo đề nghị của Giám đốc Sở Nội vụ',
    ],
  },
};

/** A plan of a department, with a parent body above its name and in the smaller sizes. */
const ofDepartment = {
  ...plan,
  issuer: { parent: 'UBND tỉnh Lâm Đồng', name: 'Sở Nông nghiệp và Môi trường', place: 'Lâm Đồng' },
  number: '05/KH-SNNMT',
  opening: 'Sở Nông nghiệp và Môi trường ban hành Kế hoạch như sau:',
  layout: { size: 13 },
  signature: { authority: [{ KT: 'Giám đốc' }], title: 'Phó Giám đốc', name: 'Phạm Văn Ví Dụ' },
};

const specs = { plan, decision, ofDepartment };

export type Conforming = keyof typeof specs;

const parts = new Map<Conforming, Promise<ReadonlyMap<string, string>>>();

/** The parts of a conforming document by their paths. */
export function conforming(kind: Conforming): Promise<ReadonlyMap<string, string>> {
  const known = parts.get(kind) ?? built(kind);
  parts.set(kind, known);
  return known;
}

async function built(kind: Conforming): Promise<ReadonlyMap<string, string>> {
  const [file] = await buildSpec(stringify(specs[kind]));
  return new Map(
    Object.entries(unzipSync(file?.bytes ?? new Uint8Array())).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

export interface Edit {
  /** The part that is changed; `word/document.xml` unless told. */
  readonly part?: string;
  /** What is replaced, once: it has to be there. */
  readonly from: string | RegExp;
  readonly to: string;
}

/** A conforming document with some passages of its XML replaced, as a file. */
export async function broken(kind: Conforming, ...edits: readonly Edit[]): Promise<Uint8Array> {
  const changed = new Map(await conforming(kind));
  for (const { part = 'word/document.xml', from, to } of edits) {
    const text = changed.get(part) ?? '';
    const result = text.replace(from, () => to);
    if (result === text) throw new Error(`${part} has no ${from}`);
    changed.set(part, result);
  }
  return zipSync(Object.fromEntries([...changed].map(([path, text]) => [path, strToU8(text)])), { level: 0 });
}

/** What every rule finds in a conforming document after the edits. */
export async function findingsAfter(kind: Conforming, ...edits: readonly Edit[]): Promise<readonly Finding[]> {
  return checkDocx(await broken(kind, ...edits), 'thu.docx').findings;
}

/** The same as codes with the words they stand at, each once. */
export async function codesAfter(kind: Conforming, ...edits: readonly Edit[]): Promise<string[]> {
  const findings = await findingsAfter(kind, ...edits);
  return [...new Set(findings.map(({ code }) => code))];
}
