import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { write } from '../../support/edits.ts';

const unsigned = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị Ví Dụ'].map((text) =>
  write(`>${text}<`, '><'),
);

describe('K07: the signature', () => {
  it('finds that it is missing, at Nơi nhận beside it', async () => {
    const findings = await findingsAfter('plan', ...unsigned);
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      [
        'K07',
        'Cuối văn bản không có phần ký.',
        'Quyền hạn, chức vụ và họ tên người ký ở bên phải, ngang hàng với nơi nhận.',
      ],
    ]);
  });

  it('finds that the name is missing where number and date are there', async () => {
    const findings = await findingsAfter('plan', write('>Trần Thị Ví Dụ<', '><'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['K07', 'Phần ký không có họ tên người ký.'],
    ]);
  });

  it('takes a draft that leaves open who signs', async () => {
    const draft = write('Số: 25/KH-UBND', 'Số:      /KH-UBND');
    expect(await codesAfter('plan', draft, write('>Trần Thị Ví Dụ<', '><'))).toEqual([]);
    expect(await codesAfter('plan', write('>Trần Thị Ví Dụ<', '>…………<'))).toEqual([]);
  });

  it('says nothing where a post stands in small letters', async () => {
    const small = [...unsigned.slice(0, 2), write('>PHÓ CHỦ TỊCH<', '>Phó Chủ tịch<')];
    expect(await codesAfter('plan', ...small)).not.toContain('K07');
  });

  it('asks none of what has neither number nor date, such as an attached plan', async () => {
    const date = { from: /Lâm[ \u00a0]Đồng, ngày[ \u00a0]10[ \u00a0]tháng[ \u00a0]3[ \u00a0]năm[ \u00a0]2026/, to: '' };
    const codes = await codesAfter('plan', ...unsigned, write('Số: 25/KH-UBND<', '<'), date);
    expect(codes).not.toContain('K07');
  });
});
