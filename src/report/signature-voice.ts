// What a signer says above the signature: an opinion to be written on dotted lines, or a decision to be ticked. Drawn, not typed:
// no font is sure to have a box. It must not know who says it.
import type { SignerVoice } from '../register/model.ts';
import { reportStyle } from './page-style.ts';
import { type Pen, penGapPt, type SignatureMark } from './signature-pen.ts';
import { voiceWords } from './templates.ts';

/** Side by side as far as there is room, or one below another with a line for anything else. */
export type VoiceForm = 'flowing' | 'stacked';

export interface Voice {
  readonly marks: readonly SignatureMark[];
  readonly heightPt: number;
}

/** The voice's marks from the row's top. */
export function layoutVoice(voice: SignerVoice, form: VoiceForm, leftPt: number, widthPt: number, pen: Pen): Voice {
  const { pitchPt } = reportStyle.signature.voice;
  const marks: SignatureMark[] = [];
  let yPt = 0;
  if (voice === 'opinion') {
    writeOn(voiceWords.opinion, leftPt);
    for (let line = 1; line < linesOfOpinion[form]; line += 1) writeOn('', leftPt);
  } else if (voice === 'decision' && form === 'flowing') {
    flowChoices();
  } else if (voice === 'decision') {
    for (const choice of voiceWords.choices) {
      tick(choice, leftPt);
      yPt += pitchPt;
    }
    writeOn(voiceWords.other, tick('', leftPt));
  }
  return { marks, heightPt: yPt };

  /** A dotted line to the right edge, behind a word or none. */
  function writeOn(word: string, fromPt: number): void {
    if (word !== '') marks.push(pen.text(`${word} `, fromPt, yPt));
    const dotsPt = word === '' ? fromPt : fromPt + pen.widthOf(word) + penGapPt;
    marks.push(pen.dots(dotsPt, yPt, leftPt + widthPt - dotsPt));
    yPt += pitchPt;
  }

  /** A box and what it stands for; gives where that ends. */
  function tick(choice: string, xPt: number): number {
    const { boxPt, gapPt } = reportStyle.signature.voice;
    marks.push({ kind: 'box', xPt, yPt: yPt + pen.baselinePt + 1 - boxPt, sidePt: boxPt });
    const textPt = xPt + boxPt + gapPt;
    if (choice !== '') marks.push(pen.text(choice, textPt, yPt));
    return textPt + pen.widthOf(choice);
  }

  function flowChoices(): void {
    const { boxPt, gapPt, betweenPt } = reportStyle.signature.voice;
    let xPt = leftPt;
    for (const choice of voiceWords.choices) {
      const wholePt = boxPt + gapPt + pen.widthOf(choice);
      if (xPt > leftPt && xPt + wholePt > leftPt + widthPt) {
        xPt = leftPt;
        yPt += pitchPt;
      }
      xPt = tick(choice, xPt) + betweenPt;
    }
    yPt += pitchPt;
  }
}

const linesOfOpinion: Readonly<Record<VoiceForm, number>> = { flowing: 2, stacked: 4 };
