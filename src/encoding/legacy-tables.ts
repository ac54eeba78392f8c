/**
 * The two 8-bit encodings of Vietnamese fonts from before Unicode, as Windows shows them when the font is gone: what
 * stands in the text, and the letter that was meant.
 */

/** TCVN 5712:1993, third set, of the fonts `.VnTime`: a character for each letter, capitals with a tone in `.VnTimeH`. */
export const tcvn3: ReadonlyMap<string, string> = pairs(`
  ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ
  ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ
  µà ¶ả ·ã ¸á ¹ạ
  »ằ ¼ẳ ½ẵ ¾ắ Æặ
  Çầ Èẩ Éẫ Êấ Ëậ
  Ìè Îẻ Ïẽ Ðé Ñẹ
  Òề Óể Ôễ Õế Öệ
  ×ì Øỉ Üĩ Ýí Þị
  ßò áỏ âõ ãó äọ
  åồ æổ çỗ èố éộ
  êờ ëở ìỡ íớ îợ
  ïù ñủ òũ óú ôụ
  õừ öử ÷ữ øứ ùự
  úỳ ûỷ üỹ ýý þỵ
`);

/** The fonts `VNI-Times`: a letter and, behind it, its mark as a character of its own; a few letters stand alone. */
const vniSmall = pairs(`
  aùá aøà aûả aõã aïạ
  aââ aáấ aàầ aåẩ aãẫ aäậ
  aêă aéắ aèằ aúẳ aüẵ aëặ
  eùé eøè eûẻ eõẽ eïẹ
  eâê eáế eàề eåể eãễ eäệ
  íí ìì æỉ óĩ òị
  oùó oøò oûỏ oõõ oïọ
  oâô oáố oàồ oåổ oãỗ oäộ
  ôơ ôùớ ôøờ ôûở ôõỡ ôïợ
  uùú uøù uûủ uõũ uïụ
  öư öùứ öøừ öûử öõữ öïự
  yùý yøỳ yûỷ yõỹ îỵ
  ñđ
`);

/** Capitals have marks of their own; a capital that begins a word may have the mark of a small letter. */
export const vni: ReadonlyMap<string, string> = new Map(
  [...vniSmall].flatMap(([written, letter]): [string, string][] => [
    [written, letter],
    [written.charAt(0).toUpperCase() + written.slice(1), letter.toUpperCase()],
    [written.toUpperCase(), letter.toUpperCase()],
  ]),
);

/** Each word is what stands in the text with the letter that was meant at its end. */
function pairs(table: string): Map<string, string> {
  const entries = table.trim().split(/[ \n]+/);
  return new Map(entries.map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
}
