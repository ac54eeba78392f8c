import type { FormRule } from '../form-rule.ts';
import { reportMixture, waysOf } from './mixture.ts';

export const l02: FormRule = {
  code: 'L02',
  level: 'I',
  title: 'Trong một văn bản đặt dấu thanh theo một kiểu: “hòa” hoặc “hoà”.',
  source: 'thông lệ văn thư',
  why: 'Hai kiểu đều đúng, nhưng trộn lẫn thì tìm kiếm trong văn bản bị sót.',
  wrong: 'thủy lợi … uỷ quyền',
  right: 'thủy lợi … ủy quyền',
  check(file, report) {
    reportMixture(waysOf(file, older, newer), report, (rare, often, rares, oftens) => ({
      found: `Đặt dấu thanh hai kiểu: “${rare.words}” (${rares} chỗ) và “${often.words}” (${oftens} chỗ).`,
      required: 'Một kiểu trong cả văn bản.',
      remedy: `Viết lại theo kiểu của “${often.words}”.`,
    }));
  },
};

const older = /(?<!\p{L})\p{L}*(?:[òóỏõọÒÓỎÕỌ][aeAE]|(?<![qQ])[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu;
const newer = /(?<!\p{L})\p{L}*(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
