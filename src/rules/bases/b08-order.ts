import { citationsIn } from '../../outline/citations.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { isOfLaw, legalBases, wordsOfBasis } from './legal-bases.ts';

export const b08: FormRule = {
  code: 'B08',
  level: 'I',
  title: 'Căn cứ xếp theo hiệu lực pháp lý từ cao xuống thấp.',
  source: 'thông lệ văn thư',
  why: 'Người đọc thấy ngay căn cứ nào có giá trị cao nhất.',
  wrong: 'Thông tư … trước, Nghị định … sau.',
  right: 'Nghị định … trước, Thông tư … sau.',
  check({ documents }, report) {
    for (const document of documents) {
      let lowest = { rank: 0, name: '' };
      for (const basis of legalBases(document)) {
        const ranked = rankOf(wordsOfBasis(basis));
        if (!ranked) continue;
        if (ranked.rank < lowest.rank) {
          report({
            where: at(basis),
            found: `${ranked.name} đứng sau ${lowest.name.toLocaleLowerCase('vi')}.`,
            required: `${ranked.name} đứng trước ${lowest.name.toLocaleLowerCase('vi')}.`,
            remedy: 'Chuyển căn cứ này lên trước các căn cứ có hiệu lực pháp lý thấp hơn.',
          });
          break;
        }
        lowest = ranked;
      }
    }
  },
};

interface Ranked {
  readonly rank: number;
  readonly name: string;
}

/** Ranks that nobody disputes; documents of the Party and those that give tasks only have none. */
const ranks: readonly (Ranked & { readonly symbol: RegExp })[] = [
  { rank: 1, name: 'Nghị quyết của Quốc hội', symbol: /^\d*QH\d+$/u },
  { rank: 2, name: 'Nghị quyết của Ủy ban Thường vụ Quốc hội', symbol: /UBTVQH/u },
  { rank: 3, name: 'Nghị định', symbol: /^NĐ-CP$/u },
  { rank: 4, name: 'Quyết định của Thủ tướng Chính phủ', symbol: /^QĐ-TTg$/u },
  { rank: 5, name: 'Thông tư', symbol: /^TT-B/u },
  { rank: 6, name: 'Nghị quyết của Hội đồng nhân dân', symbol: /^NQ-HĐND$/u },
  { rank: 7, name: 'Quyết định của Ủy ban nhân dân', symbol: /^QĐ-UBND$/u },
];

function rankOf(text: string): Ranked | undefined {
  if (!/^Căn cứ\s/u.test(text)) return undefined;
  if (isOfLaw(text)) return { rank: 1, name: 'Luật' };
  const [first] = citationsIn(text);
  return first && ranks.find(({ symbol }) => symbol.test(first.symbol));
}
