import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { issuerOf } from '../header/issuer.ts';
import { groupsOf } from './symbol.ts';

export const n05: FormRule = {
  code: 'N05',
  level: 'W',
  title: 'Chữ viết tắt tên cơ quan trong ký hiệu là của chính cơ quan ban hành.',
  source: 'Mẫu 1.1 đến Mẫu 1.5 Phụ lục III',
  why: 'Ký hiệu của cơ quan khác thường còn sót lại từ văn bản cũ; văn bản sẽ vào sai hệ thống số.',
  wrong: 'ỦY BAN NHÂN DÂN TỈNH … số 25/KH-SNV',
  right: 'ỦY BAN NHÂN DÂN TỈNH … số 25/KH-UBND',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'documentNumber');
      const groups = groupsOf(document.number?.symbol ?? '');
      const agency = (document.type === undefined ? groups[0] : groups[1]) ?? '';
      const issuer = issuerOf(document);
      const kind = kinds.find(({ name }) => name.test(issuer));
      const other = kinds.find(({ code }) => code.test(agency));
      if (!line || !kind || !other || kind === other || kind.own.test(agency)) continue;
      report({
        where: at(line),
        found: `Cơ quan ban hành là ${kind.called} nhưng ký hiệu ghi “${agency}”.`,
        required: 'Ký hiệu ghi chữ viết tắt tên cơ quan đứng ở góc trên bên trái.',
        remedy: 'Đối chiếu quy định của cơ quan về chữ viết tắt rồi ghi lại ký hiệu, hoặc sửa tên cơ quan.',
      });
    }
  },
};

interface Kind {
  readonly called: string;
  /** How the folded name of such an issuer begins. */
  readonly name: RegExp;
  /** The abbreviations that no other body has. */
  readonly code: RegExp;
  /** What such an issuer may use. */
  readonly own: RegExp;
}

const none = /(?!)/;

/** Only what is certain: an abbreviation is for the head of each agency to choose (clause 3.b). */
const kinds: readonly Kind[] = [
  { called: 'Ủy ban nhân dân', name: /^uy ban nhan dan /, code: /^UBND$/, own: /UBND/ },
  { called: 'Hội đồng nhân dân', name: /^hoi dong nhan dan /, code: /^HĐND$/, own: /HĐND/ },
  {
    called: 'sở',
    name: /^so /,
    code: /^S(?:NV|TC|NNMT|NN&MT|XD|CT|YT|GDĐT|GD&ĐT|KHCN|KH&CN|VHTTDL|VHTT|TP|DTTG|NgV|NV-\p{Lu}+)$/u,
    own: /^S/,
  },
  { called: 'phòng', name: /^phong /, code: none, own: /^P/ },
  { called: 'nhà trường', name: /^truong /, code: none, own: /^T/ },
];
