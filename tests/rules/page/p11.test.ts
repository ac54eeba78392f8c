import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

describe('P11: traces of drafting', () => {
  const inserted = {
    from: '<w:r><w:t xml:space="preserve">Mục đích</w:t></w:r>',
    to: '<w:ins w:id="1" w:author="A"><w:r><w:t>Mục đích</w:t></w:r></w:ins>',
  };

  it('warns of tracked changes, which nothing in the decree forbids', async () => {
    const [finding, ...others] = await findingsAfter('plan', inserted);
    expect(others).toEqual([]);
    expect([finding?.code, finding?.severity, finding?.message, finding?.source]).toEqual([
      'P11',
      'warning',
      'Còn 1 chỗ sửa chưa chấp nhận (Track Changes).',
      'thông lệ văn thư',
    ]);
  });

  it('warns of hidden text', async () => {
    const hidden = {
      from: '<w:r><w:t xml:space="preserve">Mục đích',
      to: '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ghi nhớ</w:t></w:r><w:r><w:t xml:space="preserve">Mục đích',
    };
    const [finding] = await findingsAfter('plan', hidden);
    expect([finding?.message, finding?.word?.words]).toEqual(['Có chữ bị ẩn.', 'ghi nhớ']);
  });

  it('warns of comments', async () => {
    const comment = {
      from: '<w:r><w:t xml:space="preserve">Mục đích</w:t></w:r>',
      to: '<w:r><w:t xml:space="preserve">Mục đích</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>',
    };
    expect(await codesAfter('plan', comment)).toEqual(['P11']);
  });

  it.each(['{{title}}', '[CẦN BỔ SUNG]', 'xxx', '………'])('warns of %s in the text', async (left) => {
    expect(await codesAfter('plan', words('thiết thực', left))).toEqual(['P11']);
  });

  it('leaves open numbers and dates, an ellipsis and Roman figures alone', async () => {
    for (const kept of ['theo Quyết định số ……/QĐ-UBND ngày …… tháng …… năm 2026', 'v.v…', 'khóa XXX']) {
      expect(await codesAfter('plan', words('thiết thực', kept))).toEqual([]);
    }
  });
});
