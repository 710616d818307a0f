/** Sentences of our own, with invented names: the mix of forms that a news text has. */
const PARAGRAPHS = [
  '“We never expected the river to come up that fast,” said Marta Quill, a baker who has lived on Dock Street for 31 years. “It was over the step before the sirens went.”',
  'The council said on Tuesday that the flood gates had been “fully operational” since March 2019, a claim that Ms. Quill called “an insult to anyone with wet carpets.”',
  'Oren Halloway, the council leader, told reporters he would publish the log. “Nobody is hiding anything,” he added. “We will know by Friday.”',
  'According to a report by the Harbour Trust, “no fewer than nine warnings” were sent in the six hours before the gates were closed.',
  'She said: “My mother swam out of the kitchen window. She is 84 years old, and she has not complained once.”',
  'The 52-year-old engineer, who asked for the review, has worked at the plant since he was a teenager. He declined to say whether the pumps had failed.',
  'Two years ago, a similar review by the ministry found that staff “did not always understand” the alarm, and that the night shift was often a single person.',
  '“It’s simple,” Halloway said, when asked about the cost. “You pay now or you pay twice. I’d rather pay now.”',
  'Neighbours have begun to call the road “the canal”, and a band from the school has recorded a song, “Low Bridge, High Water,” to raise money for the repairs.',
  'Several residents, among them Tomas Berry and his wife, Ines, are considering a claim against the operator, officials said.',
];

/** An article of the given length in UTF-16 code units. */
export function articleOf(length: number): string {
  const once = `${PARAGRAPHS.join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
