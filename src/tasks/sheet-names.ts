/** How many UTF-16 units Excel lets the name of a sheet have. */
const longest = 31;

/**
 * Names that Excel takes: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at an end, not `History`, no
 * two alike without regard to case.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wanted.map((name) => {
    const clean = cleaned(name);
    let count = 1;
    let own = shortened(clean, longest);
    while (taken.has(own.toLocaleLowerCase('vi'))) {
      count++;
      const ending = ` (${count})`;
      own = `${shortened(clean, longest - ending.length)}${ending}`;
    }
    taken.add(own.toLocaleLowerCase('vi'));
    return own;
  });
}

function cleaned(name: string): string {
  const plain = name
    .normalize('NFC')
    .toWellFormed()
    .replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  return plain === '' ? 'Cơ quan' : plain;
}

/** The usual short forms first, then whole words only, then letters. */
function shortened(name: string, room: number): string {
  if (name.length <= room) return name;
  const short = name
    .replace(/Ủy ban nhân dân/gi, 'UBND')
    .replace(/Hội đồng nhân dân/gi, 'HĐND')
    .replace(/(?:Ủy ban )?Mặt trận Tổ quốc Việt Nam/gi, 'MTTQ');
  if (short.length <= room) return short;
  let kept = '';
  for (const { segment } of segmenter.segment(short)) {
    if (kept.length + segment.length > room - 1) break;
    kept += segment;
  }
  const atWord = kept.replace(/[\s,;.]+\S*$/, '');
  return `${(atWord.length > room / 2 ? atWord : kept).trimEnd()}…`;
}

const segmenter = new Intl.Segmenter('vi');
