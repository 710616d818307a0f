/** Paragraphs of our own, with invented names: the forms that a news text has, at two or three quotations a thousand characters. */
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
  'Work on the new gates began in the autumn of 2016, after a winter in which the lower town was cut off three times and the market had to be held in the yard of the brewery. The first contractor went out of business the following year, and the second asked for another eighteen months and a larger crane.',
  'By the time the cofferdam was drained, the price had risen by a third. The county agreed to pay for the pumps, the Harbour Trust for the sluices, and the town for everything that was left, which turned out to be the wall, the road over it and the lamps along the road.',
  'The old gates were cast in a foundry at Harrow Bridge and floated down on a raft of barrels. They were closed by hand, with a wheel that now stands in the museum, and records in the archive show that the keeper and his two daughters did so on eleven nights in the spring of 1927.',
  'On Thursday evening the water reached the second mark on the gauge at twenty past six. The wind had gone round to the east and the tide was still making. A lorry was left across the end of the quay, boats broke loose in the basin, and power failed in the streets behind the station.',
  'More rain is forecast for the weekend, with a second surge likely on Sunday. Schools will stay closed until the inspection of the boilers is complete, and buses will turn at the top of the hill. Sandbags can be had from the depot in Mill Lane between eight and four.',
];

/** An article of the given length in UTF-16 code units. */
export function articleOf(length: number): string {
  const once = `${PARAGRAPHS.join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
