import type { FormRule } from '../form-rule.ts';
import { legalBases, wordsOfBasis } from './legal-bases.ts';

export const b12: FormRule = {
  code: 'B12',
  level: 'W',
  title: 'Trong căn cứ, tên cơ quan ban hành không viết tắt.',
  source: 'thông lệ văn thư',
  why: 'Căn cứ là chỗ văn bản được nhắc đến lần đầu; tên cơ quan viết đủ thì không ai hiểu nhầm.',
  wrong: 'của UBND tỉnh; của Bộ NN&MT',
  right: 'của Ủy ban nhân dân tỉnh; của Bộ Nông nghiệp và Môi trường',
  check({ documents }, report) {
    for (const basis of documents.flatMap(legalBases)) {
      const found = abbreviated.exec(wordsOfBasis(basis))?.[1];
      if (found === undefined) continue;
      report({
        where: { paragraph: basis.paragraph, words: found },
        found: `Căn cứ viết tắt tên cơ quan: “${found}”.`,
        required: 'Tên cơ quan viết đầy đủ.',
        remedy: `Viết đầy đủ thay cho “${found}”.`,
      });
    }
  },
};

const abbreviated =
  /(?<!\p{L})của (?:Chủ tịch |Văn phòng )?((?:UBND|HĐND|UBMTTQ(?:VN)?|MTTQ|UBTVQH|TTg|CP|BNV|BTC|BYT|BTP)(?!\p{L})|(?:Bộ|Sở|Ban|Tổng cục) \p{Lu}{2,}[\p{Lu}&-]*(?![\p{L}]))/u;
