import type { FormRule } from '../form-rule.ts';
import { reportSlips, slipsOf } from '../slips.ts';
import { tellCapitals, withCapital } from './telling.ts';

export const v17: FormRule = {
  code: 'V17',
  level: 'W',
  title: 'Viết hoa: Nhân dân, Nhà nước.',
  source: 'thông lệ văn thư, theo hai từ nêu tại khoản 1 Mục V Phụ lục II',
  why: 'Hai từ này được viết hoa để tỏ sự trân trọng; trong tên cơ quan và thuật ngữ thì viết theo tên và thuật ngữ đó.',
  wrong: 'phục vụ nhân dân',
  right: 'phục vụ Nhân dân',
  check(file, report) {
    reportSlips(
      file,
      report,
      ({ text, inCapitals }) =>
        inCapitals ? [] : [...slipsOf(text, people, capital), ...slipsOf(text, state, capital)],
      tellCapitals,
    );
  },
};

function capital([word]: RegExpExecArray): string {
  return withCapital(word);
}

/** Where the people themselves are meant, not one of the many names and terms that have the word in them. */
const people =
  /(?=nhân dân)(?<=(?:phục vụ|của|cho|với|đến|lấy ý kiến|vận động|tuyên truyền|đông đảo|tầng lớp|quần chúng|và) )nhân dân(?=[,.;)]|$| (?:và|trong|trên|về|để|tham gia|thực hiện|hiểu|biết|các|ở|tại)(?!\p{L}))/gu;
const state =
  /(?=nhà nước)(?<=(?:Đảng,|Đảng và|pháp luật của|chính sách của|chủ trương của|với) )nhà nước(?! pháp quyền)(?!\p{L})/gu;
