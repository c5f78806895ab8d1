/** Words that a question is made of but not about. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be been by can cannot cant could did do does doesnt dont for from get gets got had has have having he her his ' +
    'how i if im in into is isnt it its itself me my no not of off on or our out over own per s she should shouldnt so some such than ' +
    'that the their them then there these they this those to too up us very was we were what when where which while who whom why ' +
    'will with would you your versus vs about after again also am any because been being best during each few go goes going just ' +
    'wont didnt wasnt arent havent hasnt wouldnt couldnt ive keep keeps kept like make makes more most much need needs now often only other same take takes taking tell thing use used using ways way work works first best good really very please'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
