import { type Finding, inOrder } from './finding.ts';
import { headings, type Section, sectionOf, sections } from './section.ts';

/** The findings of one file as a report shows them. */
export interface FileReport {
  readonly file: string;
  /** Those that have findings, in the order of `sections`. */
  readonly sections: readonly SectionReport[];
}

export interface SectionReport {
  readonly section: Section;
  /** Of places, each finding one. */
  readonly count: number;
  readonly faults: readonly Fault[];
}

/** All findings of one code under one heading. */
export interface Fault {
  readonly code: string;
  readonly count: number;
  /** By what is said of them, in the order of their first places; never empty. */
  readonly variants: readonly Variant[];
  /** What is said alike of all of them. */
  readonly common: Remarks;
}

/** Findings of which the same is said. */
export interface Variant {
  readonly message: string;
  /** What is not said alike of all findings of the code. */
  readonly own: Remarks;
  readonly findings: readonly Finding[];
}

export type Remarks = Pick<Finding, 'required' | 'source' | 'hint'> & {
  /** Why the office has given it this level. */
  readonly order?: string;
};

/** @param files every file that was judged, those without findings too */
export function gather(findings: readonly Finding[], files: readonly string[]): FileReport[] {
  const byFile = groupBy(inOrder(findings), ({ file }) => file);
  return [...new Set([...files, ...byFile.keys()])].map((file) => {
    const bySection = groupBy(byFile.get(file) ?? [], sectionOf);
    return {
      file,
      sections: sections.flatMap((section) => {
        const own = bySection.get(section);
        return own ? [{ section, count: own.length, faults: faultsOf(own) }] : [];
      }),
    };
  });
}

function faultsOf(findings: readonly Finding[]): Fault[] {
  return [...groupBy(findings, ({ code }) => code)].map(([code, same]) => {
    const common = commonRemarks(same.map(remarksOf));
    const said = groupBy(same, (finding) => JSON.stringify([finding.message, remarksOf(finding)]));
    const variants = [...said.values()].flatMap((alike) => {
      const [first] = alike;
      return first ? [{ message: first.message, own: without(remarksOf(first), common), findings: alike }] : [];
    });
    return { code, count: same.length, variants, common };
  });
}

const kinds = ['required', 'source', 'hint', 'order'] as const;

function remarksOf(finding: Finding): Remarks {
  const { required, source, hint, byOffice } = finding;
  const { level } = headings[sectionOf(finding)];
  return {
    ...(required !== undefined && { required }),
    ...(source !== undefined && { source }),
    ...(hint !== undefined && { hint }),
    ...(byOffice && level && { order: `${level} theo cấu hình của cơ quan: ${byOffice.reason}` }),
  };
}

function commonRemarks([first = {}, ...rest]: readonly Remarks[]): Remarks {
  return Object.fromEntries(
    kinds.flatMap((kind) => (rest.every((other) => other[kind] === first[kind]) ? [[kind, first[kind]]] : [])),
  );
}

function without(remarks: Remarks, common: Remarks): Remarks {
  return Object.fromEntries(kinds.flatMap((kind) => (kind in common ? [] : [[kind, remarks[kind]]])));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The first few of many, all of them where only one more would be left out. */
export function firstFew<Item>(items: readonly Item[], few: number): readonly Item[] {
  return items.length <= few + 1 ? items : items.slice(0, few);
}
