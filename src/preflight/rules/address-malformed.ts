// What was meant for a web address and is none: http:/, https//, htpp://, a space inside.
import { hit, textRule } from '../rule.ts';

const broken =
  /(?<![A-Za-z])(?:https?\s*:\s*\/(?!\/)[!-~]*|https?\s*\/\/[!-~]*|https?\s+:\s*\/\/[!-~]*|https?:\/\/\s+[!-~]*|https?;\/\/[!-~]*|(?:htp|htpp|htttp|ttp|hhtp|htps|htpps|htttps|ttps)s?:\/\/[!-~]*|www(?:\s+\.|\.\s+|,)[!-~]*|https?:\/\/[A-Za-z0-9-]+(?=[\s/]|$)(?!\.))/gu;

export const addressMalformed = textRule('address-malformed', 'warning', (view) =>
  [...view.text.matchAll(broken)].map(({ 0: address, index }) => hit(view, index, index + address.length, {})),
);
