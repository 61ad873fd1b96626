import { countWords, endsSentence, isShort, type Line } from './lines.ts'

/** Words that report what somebody said, holds, wishes or will do: a line with one of them is content. */
const reporting =
  /(?<!\p{L})(?:cho biết|cho rằng|cho hay|nói|nhấn mạnh|khẳng định|chia sẻ|bày tỏ|đề nghị|đề xuất|tuyên bố|phát biểu|nhận định|nhận xét|đánh giá|mong|muốn|cam kết|nhất trí|thống nhất|kêu gọi|thông báo|trả lời|đáp|nêu|yêu cầu|hứa|hy vọng|kỳ vọng|cảm ơn|lưu ý|kiến nghị|ủng hộ|sẵn sàng|sẽ|cần|phải|cảnh báo|đồng ý|ghi nhận|thể hiện|công bố|giải thích|đưa ra|chỉ đạo|giao|theo|quyết định|said|says|told|stressed|announced|pledged|will|must)(?!\p{L})/iu

/** Titles that a person's name follows. */
const person =
  /(?<!\p{L})(?:ông|bà|anh|chị|ngài|bộ trưởng|thứ trưởng|đại sứ|thủ tướng|chủ tịch|tổng bí thư|tổng thống|phó|giám đốc|tổng giám đốc|trưởng ban|giáo sư|tiến sĩ|GS|TS|PGS|Mr|Mrs|Ms|Minister|President|Ambassador)(?!\p{L})/iu

/** What captions without a person begin with. */
const opening =
  /^(?:\(?ảnh(?:\s+minh\s+(?:họa|hoạ)|\s*[:：]|\s+(?:tư liệu|chụp))|toàn cảnh|quang cảnh|khung cảnh|các đại biểu|nguồn ảnh|hình (?:ảnh )?minh (?:họa|hoạ)|photo\s*:|illustration)/iu

/** Words of the longest caption taken for one. */
const LONGEST = 30
/** UTF-16 code units of the longest line that counts as a paragraph beside a caption, no longer. */
const PARAGRAPH = 110

export const hasReporting = (words: string): boolean => reporting.test(words)

/** Whether a line could be a caption by its form alone: short, one sentence, nobody says anything in it. */
export const looksLikeCaption = (line: Line): boolean =>
  isShort(line) &&
  countWords(line) <= LONGEST &&
  !/["“”«»]/u.test(line.words) &&
  !/[.!?…]\s+\p{Lu}/u.test(line.words.replace(/\b\p{Lu}\.\s/gu, '')) &&
  !reporting.test(line.words)

/**
 * Whether the line `at` is a caption between paragraphs: by its opening words, or a whole sentence that names, with a
 * title, people whom the text has introduced before.
 */
export function isCaption(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (!looksLikeCaption(line)) return false
  if (opening.test(line.words)) return true
  const [before, after] = [lines[at - 1], lines[at + 1]]
  if (!before || !after || before.words.length < PARAGRAPH || after.words.length < PARAGRAPH) return false
  return endsSentence(line) && person.test(line.words) && namesKnown(text, line)
}

/** Whether a name of the line stands in the text before: the last two words of a run of capitalised ones. */
function namesKnown(text: string, { words, span: { start } }: Line): boolean {
  const runs = words.matchAll(/\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)+/gu)
  // It stands in the line itself, so that the search never goes further than that.
  return [...runs].some(([run]) => {
    const first = text.indexOf(run.split(/\s+/u).slice(-2).join(' '))
    return first !== -1 && first < start
  })
}
