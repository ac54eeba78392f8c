import { differencesIn } from '../../outline/differences.ts';
import { writeValue } from '../../outline/figures.ts';
import type { OutlineRule } from './rule.ts';

export const differenceFits: OutlineRule = {
  code: 'S13d',
  level: 'W',
  title: 'Mức tăng, giảm phải khớp với hai số liệu nêu trong câu.',
  source: 'tính chính xác của số liệu; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Ba con số trong một câu mâu thuẫn thì ít nhất một số sai.',
  wrong: 'đạt 39,96 điểm, giảm 0,20 điểm so với năm 2022 (39,98 điểm)',
  right: 'đạt 39,96 điểm, giảm 0,02 điểm so với năm 2022 (39,98 điểm)',
  check({ documents }, report) {
    for (const { text, where } of documents.flatMap(({ lines }) => lines)) {
      for (const { now, before, difference, isRise, fits } of differencesIn(text)) {
        if (fits) continue;
        const real = now.value - before.value;
        const decimals = Math.max(now.decimals, before.decimals);
        report({
          where,
          found: `Câu ghi ${isRise ? 'tăng' : 'giảm'} ${difference.text}, nhưng từ ${before.text} đến ${now.text} là ${real < 0 ? 'giảm' : 'tăng'} ${writeValue(Math.abs(real), decimals)} ${now.unit}.`,
          required: 'Mức tăng, giảm bằng hiệu của hai số liệu.',
          remedy: 'Kiểm tra lại ba số liệu này.',
        });
      }
    }
  },
};
