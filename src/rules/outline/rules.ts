import { appendixNumbers } from './a02-appendix-numbers.ts';
import { titleInDecision } from './a09-title-in-decision.ts';
import { titleInClosing } from './a09b-title-in-closing.ts';
import { yearInNumber } from './b06-year-in-number.ts';
import { impossibleDate } from './b06b-impossible-date.ts';
import { citedTwiceDifferently } from './b07-cited-twice-differently.ts';
import { fullOnFirstMention } from './b10-full-on-first-mention.ts';
import { citesALaterDocument } from './d05-cites-a-later-document.ts';
import { weekdayFits } from './d05b-weekday.ts';
import { tasksAndRecipients } from './r05-tasks-and-recipients.ts';
import type { OutlineRule } from './rule.ts';
import { numberingOrder } from './s05-numbering-order.ts';
import { labelForm } from './s05b-label-form.ts';
import { levelSkipped } from './s06-level-skipped.ts';
import { singleChild } from './s06b-single-child.ts';
import { emptyHeading } from './s06c-empty-heading.ts';
import { deadlineBeforeIssue } from './s13a-deadline-before-issue.ts';
import { sumInSentence } from './s13b-sum-in-sentence.ts';
import { sumInTable } from './s13c-sum-in-table.ts';
import { differenceFits } from './s13d-difference.ts';
import { numberAndWords } from './s13e-number-and-words.ts';
import { appendixReferredTo } from './s14-appendix-referred-to.ts';
import { referenceLeadsSomewhere } from './s14b-reference-leads-somewhere.ts';

/** Every rule of content, by code. */
export const outlineRules: readonly OutlineRule[] = [
  appendixNumbers,
  titleInDecision,
  titleInClosing,
  yearInNumber,
  impossibleDate,
  citedTwiceDifferently,
  fullOnFirstMention,
  citesALaterDocument,
  weekdayFits,
  tasksAndRecipients,
  numberingOrder,
  labelForm,
  levelSkipped,
  singleChild,
  emptyHeading,
  deadlineBeforeIssue,
  sumInSentence,
  sumInTable,
  differenceFits,
  numberAndWords,
  appendixReferredTo,
  referenceLeadsSomewhere,
];
