import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let convert: ((text: string) => string) | undefined;

/** Characters of everyday words in this field that are written only in traditional Chinese. */
const TRADITIONAL =
  /[廠鍋爐煙氣餘熱節約減電發壓變頻風儲業製廢處淨產線雙環綠車輛應過還這個誰們嗎麼幾實現達總計劃說開關問題採將進運輸設備裝與並從對來沒為億萬噸圖書單長東門見貝馬魚鳥齒龍龜鋼鐵鋁銅鋰鎳鈷紙織醫農種養機構務]/;

/**
 * Traditional Chinese as simplified, by OpenCC's tables. The dictionary is loaded only for a text that needs it.
 * @returns the text itself where nothing is traditional.
 */
export function simplify(text: string): string {
  if (!TRADITIONAL.test(text)) return text;
  if (!convert) {
    const { Converter } = require("opencc-js/t2cn") as { Converter: (options: { from: string; to: string }) => (text: string) => string };
    convert = Converter({ from: "tw", to: "cn" });
  }
  return convert(text);
}
