/** Verbs that report what somebody says or thinks, in the forms that stand beside a name; folded. */
export const SPEECH_WORDS: readonly string[] = `
  said says say saying told tells added adds explained explains argued argues noted notes wrote writes asked asks
  insisted insists warned warns claimed claims stated states replied replies responded responds recalled recalls
  acknowledged acknowledges conceded concedes concluded concludes declared declares denied denies emphasized emphasizes
  stressed stresses observed observes predicted predicts quipped joked remarked testified thinks thought believes
  believed suggests suggested tweeted tweets admitted admits continued countered cautioned commented complained
  confirmed contended contends agreed agrees disagreed laughed smiled promised pledged vowed announced announces hopes
  hoped wants wanted feels felt knows knew
`
  .split(/\s+/)
  .filter(Boolean);
