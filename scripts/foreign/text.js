// One plan, right by the law, as a clerk would type it: whatever the check finds in a document made of it is about form.

export const letterhead = {
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG'],
  number: 'Số: 25/KH-UBND',
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  placeAndDate: 'Lâm Đồng, ngày 10 tháng 3 năm 2026',
};

export const type = 'KẾ HOẠCH';
export const abstract = 'Triển khai công tác văn thư, lưu trữ trên địa bàn tỉnh năm 2026';

export const bases = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
];

export const opening = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác văn thư, lưu trữ năm 2026 như sau:';

/** Sections with their clauses, and the text of each. */
export const sections = [
  {
    title: 'MỤC ĐÍCH, YÊU CẦU',
    clauses: [
      { title: 'Mục đích', text: 'Bảo đảm công tác văn thư được thực hiện thống nhất trong toàn tỉnh.' },
      { title: 'Yêu cầu', text: 'Các cơ quan, đơn vị triển khai đúng tiến độ, thiết thực, hiệu quả.' },
    ],
  },
  {
    title: 'NHIỆM VỤ',
    clauses: [
      {
        title: 'Rà soát quy chế',
        text: 'Rà soát các quy chế về công tác văn thư, hoàn thành trước ngày 30 tháng 6 năm 2026.',
      },
      { title: 'Tập huấn', text: 'Tập huấn nghiệp vụ cho công chức làm công tác văn thư trong Quý III năm 2026.' },
    ],
  },
  {
    title: 'TỔ CHỨC THỰC HIỆN',
    clauses: [
      { title: 'Sở Nội vụ', text: 'Chủ trì, phối hợp với các cơ quan liên quan hướng dẫn thực hiện Kế hoạch này.' },
      {
        title: 'Các sở, ban, ngành thuộc tỉnh',
        text: 'Tổ chức thực hiện Kế hoạch này trong phạm vi quản lý của cơ quan mình.',
      },
    ],
  },
];

export const closing =
  'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định./.';

export const recipients = [
  '- Thường trực Tỉnh ủy;',
  '- Sở Nội vụ;',
  '- Các sở, ban, ngành thuộc tỉnh;',
  '- Lưu: VT, NVĐP.',
];
export const signature = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
export const signer = 'Trần Thị Ví Dụ';

/** The numbered lines as plain text: `I. MỤC ĐÍCH`, `1. Mục đích`, what stands below. */
export function bodyLines() {
  const numerals = ['I', 'II', 'III'];
  return sections.flatMap(({ title, clauses }, index) => [
    `${numerals[index]}. ${title}`,
    ...clauses.flatMap((clause, number) => [`${number + 1}. ${clause.title}`, clause.text]),
  ]);
}
