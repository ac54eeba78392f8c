import * as z from 'zod';
import type { Report, Span } from '../findings/finding.ts';
import { issuedType } from './issued-type.ts';
import { needlessSigner, signerWithoutOffice, unknownOffice, unknownSigner } from './messages/office.ts';
import { isMap, overlay } from './overlay.ts';
import { explainIssues } from './schema/explain.ts';
import { type OfficeSpec, office as officeSchema } from './schema/office.ts';
import { spec as specSchema } from './schema/spec.ts';
import { readSource, type SourceFile } from './source.ts';
import type { YamlSource } from './yaml.ts';

/** Offices that enter themselves once, and plans that name theirs and say only what differs. */

export interface OfficeFile {
  /** As findings name it. */
  readonly file: string;
  readonly text: string;
}

/** Where offices come from; reading them is the command's business. */
export interface Offices {
  /** Those there are, for suggestions. */
  names(): readonly string[];
  read(name: string): OfficeFile | undefined;
}

export interface WithOffice {
  /** The plan with what its office gives it; absent when the office cannot be had. */
  readonly yaml?: YamlSource;
  /** The office's file and the text that places in it refer to. */
  readonly source?: readonly [file: string, text: string];
}

const named = z.object({ office: specSchema.shape.office });

/** Whether a plan names who signs by an id; of anything else the schema says what is wrong with it. */
function namesSigner(plan: object): boolean {
  return Object.hasOwn(plan, 'signer') && specSchema.shape.signer.safeParse(Reflect.get(plan, 'signer')).success;
}

/** A plan's values laid over those of the office it names; a plan that names none is as it was. */
export function withOffice(plan: YamlSource, file: string, offices: Offices | undefined, report: Report): WithOffice {
  const { root } = plan;
  if (!isMap(root)) return { yaml: plan };
  if (!Object.hasOwn(root, 'office')) {
    if (namesSigner(root)) report(signerWithoutOffice(file, plan.keySpan(root, 'signer')));
    return { yaml: plan };
  }
  const { data, error } = named.safeParse(root);
  for (const finding of explainIssues(error?.issues ?? [], plan, file)) report(finding);
  if (data?.office === undefined) return {};
  const found = offices?.read(data.office);
  if (!found) {
    report(unknownOffice(data.office, offices?.names() ?? [], file, plan.valueSpan(root, 'office')));
    return {};
  }
  const { office: values, yaml, source } = readOffice(found, report);
  if (!values || !yaml) return { source: [found.file, source] };
  const signature = signatureFor(plan, root, values, file, report);
  const given = sourceOf(yaml, found.file, { ...valuesFor(root, values), ...(signature ? { signature } : {}) });
  return { yaml: overlay(plan, given), source: [found.file, source] };
}

export interface OfficeReading extends SourceFile {
  /** Absent when there is an error in the file. */
  readonly office?: OfficeSpec;
}

/** @param report gets everything that is wrong with the office's file */
export function readOffice({ text, file }: OfficeFile, report: Report): OfficeReading {
  const read = readSource(text, file, report);
  if (!read.yaml) return read;
  const { root } = read.yaml;
  const issues = officeSchema.safeParse(root).error?.issues ?? [];
  for (const finding of explainIssues(issues, read.yaml, file, officeSchema)) report(finding);
  return isOffice(root, issues) ? { ...read, office: root } : read;
}

/** The schema transforms nothing, so a value without issues is itself the office, and its places are known. */
function isOffice(_value: unknown, issues: readonly unknown[]): _value is OfficeSpec {
  return issues.length === 0;
}

/** What an office says, under the keys that a plan has for it. */
function valuesFor(plan: object, { symbol, $schema, signers, ...shared }: OfficeSpec): object {
  const { abbreviation } = issuedType(plan);
  return { ...shared, number: `${abbreviation}-${symbol}` };
}

type Signature = NonNullable<OfficeSpec['signers']>[string];

/** Who signs: the one the plan names, or else the first. A signature is taken whole, for its lines belong together. */
function signatureFor(
  { valueSpan, keySpan }: YamlSource,
  plan: object,
  { signers = {} }: OfficeSpec,
  file: string,
  report: Report,
): Signature | undefined {
  const signer: unknown = Reflect.get(plan, 'signer');
  if (Object.hasOwn(plan, 'signature')) {
    if (namesSigner(plan)) report(needlessSigner(file, keySpan(plan, 'signer')));
    return undefined;
  }
  if (typeof signer !== 'string' || !namesSigner(plan)) return Object.values(signers)[0];
  if (Object.hasOwn(signers, signer)) return signers[signer];
  report(unknownSigner(signer, Object.keys(signers), file, valueSpan(plan, 'signer')));
  return undefined;
}

/** The key of an office from which the key of a plan comes, where the two differ. */
const origins: Record<string, string> = { number: 'symbol', signature: 'signers' };

/** The office's values with their places, each of which names its file. */
function sourceOf(yaml: YamlSource, file: string, values: object): YamlSource {
  const root = isMap(yaml.root) ? yaml.root : values;
  const at = (container: object, key: string | number): [object, string | number] =>
    container === values ? [root, origins[key] ?? key] : [container, key];
  const inFile = (span: Span): Span => ({ ...span, file });
  return {
    root: values,
    knows: (container) => container === values || yaml.knows(container),
    valueSpan: (container, key) => inFile(yaml.valueSpan(...at(container, key))),
    keySpan: (container, key) => inFile(yaml.keySpan(...at(container, key))),
    offsetIn: (container, key, index) => yaml.offsetIn(...at(container, key), index),
  };
}
