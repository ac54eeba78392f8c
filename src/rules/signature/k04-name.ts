import { fold, isInCapitals } from '../../roles/fold.ts';
import { beforeName } from '../../roles/patterns.ts';
import { type OfficialDocument, passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { signatureOf } from './block.ts';

export const k04: FormRule = {
  code: 'K04',
  level: 'E',
  title: 'Họ tên người ký bằng chữ in thường, phía trước không ghi học hàm, học vị, danh hiệu, “Đ/c”, “Ông”, “Bà”.',
  source: 'điểm c, điểm đ khoản 7 Mục II Phần I Phụ lục I',
  why: 'Văn bản mang thẩm quyền của chức vụ, không phải của học vị hay danh hiệu người ký.',
  wrong: 'TS. NGUYỄN VĂN A',
  right: 'Nguyễn Văn A',
  check({ documents }, report) {
    for (const document of documents) {
      for (const line of signatureOf(document)?.names ?? []) {
        const { words, isRank } = beforeName(line.text);
        const name = line.text.slice(words.length).trim();
        const body = exemption(document);
        if (words !== '' && !(isRank && body === 'armed'))
          report({
            where: at(line),
            ...(body !== undefined && {
              level: 'W' as const,
              source: 'thông lệ văn thư, theo đoạn cuối điểm c khoản 7 Mục II Phần I Phụ lục I',
            }),
            found: `Trước họ tên người ký ghi “${words}”.`,
            required:
              body === undefined
                ? 'Chỉ ghi họ, tên đệm và tên.'
                : 'Chỉ ghi thêm quân hàm, học hàm, học vị khi cơ quan quản lý ngành, lĩnh vực có quy định.',
            remedy: `Ghi “${name}”.`,
          });
        if (isInCapitals(name))
          report({
            where: at(line),
            found: 'Họ tên người ký viết toàn chữ in hoa.',
            required: 'Họ tên bằng chữ in thường, kiểu chữ đứng, đậm.',
            remedy: 'Trong Word, chọn dòng này rồi bấm Shift+F3, chọn kiểu viết hoa chữ đầu mỗi từ.',
          });
      }
    }
  },
};

/** Bodies whose sector may rule otherwise: the armed forces and public institutions of education, health and science. */
function exemption(document: OfficialDocument): 'armed' | 'institution' | undefined {
  const names = passagesOf(document, 'parentBody', 'issuer').map(({ text }) => fold(text));
  if (names.some((name) => armed.test(name))) return 'armed';
  return names.some((name) => institution.test(name)) ? 'institution' : undefined;
}

const armed = /\b(?:cong an|quoc phong|quan doi|quan khu|bo chi huy|ban chi huy|bo tu lenh|bien phong|su doan)\b/;
const institution = /^(?:truong|dai hoc|hoc vien|vien (?!kiem sat)|benh vien|trung tam y te|tram y te)\b/;
