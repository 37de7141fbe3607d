/** Words that end the name of a measure in a sentence: what it did, or what somebody did with it. */
export const verbs =
  /^(?:was|were|is|are|be|been|being|has|had|have|having|will|would|increas\w*|decreas\w*|rose|rise|grew|grow|growing|fell|fall|declin\w*|improv\w*|total(?:ed|led|ing)|reach\w*|report(?:ed|s|ing)|record(?:ed|ing)|post(?:ed|ing)|announc\w*|expect\w*|anticipat\w*|estimat\w*|generat\w*|represent\w*|reflect\w*|compris\w*|receiv(?:e|es|ed|ing)|recogniz\w*|achiev\w*|deliver\w*|ended|ending|came|amount(?:ed|ing)|(?<!goods )sold|complet\w*|rais(?:ed|ing)|remain\w*|gained|lost|earned|paid|pays?|placed|provid(?:ed|es)|repurchas(?:ed|ing)|return(?:ed|ing)|declar\w*|result(?:ed|s|ing)|driven|offset|added|opened|operates?|consist\w*|contribut(?:ed|es|ing)|exceed\w*|doubl\w*|tripl\w*)$/i;

/** Words of periods: no part of the name of a measure. */
export const wordsOfPeriods =
  /(?:first|second|third|fourth|full|fiscal|prior|previous|current|same|corresponding|three|six|nine|twelve|13|26|39|52|Q[1-4]|[12]H|H[12]|(?:19|20)\d\d|quarter|year|month|period)\b/i;
