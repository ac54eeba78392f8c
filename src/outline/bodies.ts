/** Bodies that get tasks, and the groups under which a list of recipients names them. */
export interface Body {
  /** As written: `Sở Nội vụ`. */
  readonly name: string;
  readonly group: BodyGroup;
}

type BodyGroup = 'department' | 'district' | 'commune' | 'front' | 'massOrganisation' | 'press';

const heads =
  '(?:[Cc]ác\\s+)?(?:[Ss]ở|Thanh tra|Công an|Bộ Chỉ huy|Ban|UBND|Ủy ban|Chủ tịch|Hội|Liên đoàn|Liên minh|Tỉnh đoàn|Đoàn|Đài|Báo|Mặt trận|MTTQ|Phòng|Trung tâm|Văn phòng|Thủ trưởng|Giám đốc|[Tt]ổ chức|[Cc]ơ quan|[Đđ]ơn vị|[Đđ]oàn thể|Kho bạc|Cục|Chi cục|Bảo hiểm|Trường)';
const separator = new RegExp(
  `\\s*;\\s*|,\\s+(?=${heads}(?![A-Za-zÀ-ỹ]))|\\s+(?:và|cùng)\\s+(?=${heads}(?![A-Za-zÀ-ỹ]))`,
);
const lead = /^(?:Đề nghị|Giao(?: cho)?|Yêu cầu)\s+/;
const groups: readonly [BodyGroup, RegExp][] = [
  ['front', /Mặt trận Tổ quốc|MTTQ/],
  [
    'massOrganisation',
    /^(?:Hội (?:Nông dân|Liên hiệp|Cựu chiến binh|LHPN)|Tỉnh đoàn|Đoàn (?:Thanh niên|TNCS)|Liên đoàn Lao động)|tổ chức chính trị - xã hội/,
  ],
  ['district', /^(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:các |cấp )?(?:huyện|quận)/],
  ['commune', /^(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:các |cấp )?(?:xã|phường|thị trấn)/],
  ['press', /^(?:Đài (?:Phát thanh|Truyền hình|PT)|Báo [A-ZĐÁÂÔƠƯỦỨ]|[Cc]ác cơ quan báo chí)/],
  [
    'department',
    /^(?:Sở [A-ZĐÁÂÔƠƯỦỨ]|Thanh tra (?:tỉnh|thành phố|Tỉnh)|Ban Dân tộc|Ban Quản lý|Công an tỉnh|Bộ Chỉ huy)/,
  ],
];

/**
 * The bodies of a heading: `Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội`. Those of no
 * known group, such as `Các cơ quan liên quan` or the issuer's own office, are left out.
 */
export function bodiesOf(heading: string): Body[] {
  return bareHeading(heading)
    .split(separator)
    .flatMap((written) => {
      const name = written.trim();
      const group = groups.find(([, pattern]) => pattern.test(name))?.[0];
      return group ? [{ name, group }] : [];
    });
}

/** A heading without its last mark and without `Đề nghị`, `Giao`. */
export function bareHeading(heading: string): string {
  return heading
    .trim()
    .replace(/[.:;]+$/, '')
    .replace(lead, '');
}

const duty =
  /^(?:Đề nghị |Giao )?((?:Sở|Thanh tra|Công an|Ban|UBND|Ủy ban|Hội|Liên đoàn|Tỉnh đoàn|Đài|Báo)\s[^.;:()]{2,90}?)\s+(?:chủ trì|chịu trách nhiệm|có trách nhiệm|tham mưu)(?![A-Za-zÀ-ỹ])/;

/** The bodies that a sentence begins with and makes responsible: `Sở Nội vụ chủ trì, phối hợp với …`. */
export function dutyBearers(sentence: string): Body[] {
  const [, subject] = duty.exec(sentence.trim()) ?? [];
  return subject ? bodiesOf(subject) : [];
}

const everyone =
  /liên quan|[Nn]hư (?:[Đđ]iều|trên|[Kk]ính gửi|[Mm]ục|[Pp]hần|[Kk]hoản)|[Cc]ác cơ quan, đơn vị|có tên|được giao|thành viên (?:BCĐ|Ban Chỉ đạo)/;
const covering: Readonly<Record<BodyGroup, RegExp>> = {
  department: /[Cc]ác [Ss]ở|[Ss]ở,|[Ss]ở (?:ban )?ngành|ban,? ngành|cơ quan chuyên môn/,
  district: /huyện|quận|thị xã/,
  commune: /(?<!thị )xã|phường/,
  front: /Mặt trận|MTTQ|UBMT/,
  massOrganisation: /đoàn thể|chính trị|[Hh]ội(?! đồng)|[Đđ]oàn/,
  press: /[Bb]áo|[Đđ]ài|truyền thông/,
};

/**
 * Whether a list of recipients reaches a body: by its name, by a group it belongs to (`Các sở, ban, ngành`, `Như Điều
 * 3`), or by its initials behind “Lưu: VT”.
 */
export function reaches(recipients: readonly string[], { name, group }: Body): boolean {
  const wanted = inFull(name);
  const initials = [...name.matchAll(/(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]/g)].join('').toLocaleUpperCase('vi');
  return recipients.some((recipient) => {
    if (/^Lưu/.test(recipient))
      return recipient.split(/[\s,.;:(]+/).some((unit) => unit !== '' && initials.endsWith(unit) && unit.length > 1);
    return everyone.test(recipient) || covering[group].test(recipient) || inFull(recipient).includes(wanted);
  });
}

/** Whether a text has the name of a body, `UBND` in full or not. */
export function isNamedIn(text: string, { name }: Body): boolean {
  return inFull(text).includes(inFull(name));
}

function inFull(text: string): string {
  return text.replace(/UBND/g, 'Ủy ban nhân dân').toLocaleLowerCase('vi');
}
