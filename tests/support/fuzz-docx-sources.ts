import { a4, docx, p, r } from './docx-made.ts';

/** A Word file with something of everything that plans do not have, so that all of the reader meets damage. */

const shape = (inner: string) =>
  `<w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:posOffset>100000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>50000</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="900000"/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const wordShape = (inner: string) =>
  `<wps:wsp><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="0"/></a:xfrm><a:prstGeom prst="line"/><a:ln w="9525"><a:solidFill/></a:ln></wps:spPr>${inner}<wps:bodyPr lIns="0" rIns="0"/></wps:wsp>`;
const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
const tracked = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"';

const body = [
  `<w:tbl><w:tblPr><w:tblStyle w:val="Luoi"/><w:tblpPr w:horzAnchor="page" w:tblpX="900"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>${cell(p('UBND TỈNH LÂM ĐỒNG') + p('SỞ NỘI VỤ'), '<w:gridSpan w:val="1"/>')}${cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'), '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell(p('Số: 05/KH-SNV'))}${cell(p('Lâm Đồng, ngày 05 tháng 01 năm 2026'))}</w:tr></w:tbl>`,
  p('KẾ HOẠCH', { pPr: '<w:pStyle w:val="De"/><w:jc w:val="center"/>' }),
  p('Về công tác văn thư năm 2026', { pPr: '<w:jc w:val="center"/>', rPr: '<w:b/>' }),
  `<w:p>${r('')}<w:r>${shape(wordShape(''))}</w:r></w:p>`,
  `<w:p><w:r>${shape(wordShape(box(p('Chữ trong khung'))))}</w:r></w:p>`,
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wpg">${shape(`<wpg:wgp><wpg:grpSpPr><a:xfrm><a:chOff x="0" y="0"/><a:chExt cx="100" cy="100"/></a:xfrm></wpg:grpSpPr>${wordShape('')}</wpg:wgp>`)}</mc:Choice><mc:Fallback><w:pict><v:group coordsize="10,10" style="width:90pt;height:20pt"><v:line from="0,0" to="10,0" strokeweight="1pt"/></v:group></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  '<w:p><w:r><w:pict><v:rect o:hr="t" o:hralign="center" style="width:0;height:1.5pt"/></w:pict></w:r></w:p>',
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r('Mục đích', '<w:rStyle w:val="Manh"/>')}</w:p>`,
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr></w:pPr>${r('Theo Mục III và Phụ lục II; tổng kinh phí 500 triệu đồng, gồm: 300 triệu đồng và 100 triệu đồng.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  `<w:p>${field('PAGE', '1')}${field(` HYPERLINK "x" ${'\\o'}`, 'liên kết')}<w:fldSimple w:instr="NUMPAGES">${r('2')}</w:fldSimple></w:p>`,
  `<w:p><w:pPr><w:rPr><w:del ${tracked}/></w:rPr></w:pPr><w:ins ${tracked}>${r('thêm')}</w:ins><w:del ${tracked}><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>`,
  `<w:sdt><w:sdtContent>${p('Trong điều khiển', { pPr: '<w:framePr w:w="3000" w:xAlign="center"/>' })}</w:sdtContent></w:sdt>`,
  `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:tab/><w:br/><w:noBreakHyphen/><w:br w:type="page"/><w:t>Sang trang</w:t></w:r></w:p>`,
  `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/>${a4}<w:cols w:num="2"/></w:sectPr></w:pPr></w:p>`,
  p('Phụ lục I', { pPr: '<w:jc w:val="center"/>' }),
  p('DANH MỤC', { pPr: '<w:jc w:val="center"/>' }),
  `<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('STT'))}${cell(p('Số tiền'))}</w:tr><w:tr>${cell(p('1'))}${cell(p('10'))}</w:tr><w:tr>${cell(p('Tổng'))}${cell(p('11'))}</w:tr></w:tbl>`,
  `<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="first" r:id="footer1"/>${a4}<w:titlePg/></w:sectPr>`,
].join('');

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="De"><w:name w:val="heading 1"/><w:basedOn w:val="Thuong"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Manh"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="table" w:styleId="Luoi"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>',
  '<w:style w:type="numbering" w:styleId="So"><w:name w:val="Số"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
].join('');

const numbering = [
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>',
  '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="So"/></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
].join('');

/** @returns the bytes of it, the same each time */
export function everythingFile(): Uint8Array {
  return docx({
    document: `<w:body>${body}</w:body>`,
    styles,
    numbering,
    settings: '<w:evenAndOddHeaders/><w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>',
    footnotes: `<w:footnote w:id="2">${p('Chú thích')}</w:footnote>`,
    fonts: '<a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont>',
    frames: { header1: p('2', { pPr: '<w:jc w:val="center"/>' }), footer1: p('Chân trang') },
  });
}
