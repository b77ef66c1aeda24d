import { stem } from "../text/tokens.js";

const forms = (words: string) => words.trim().split(/\s+/);

/**
 * Words that people use to ask, not to describe a measure. They never count as something that a passage must mention.
 * Terms of the field do not belong here: they go into a vocabulary.
 */
const ENGLISH = forms(`
  alone only merely single add adds added adding supposed early late mid volume volumes cover covers covered whatever whoever travel visiting trip yourself you your feature features featured listed
  near nearby furthest farthest hardest among amongst anybody whichever overall own site sites place want wants wanted need
  mw gw kw gwh twh mwp kwp tce foreign recover recovers recovered recovering recycle table amount square metre per ranked billion thousand hundred dozen half rank ranks ranked ranking altogether greatest lot lots larger smaller above below saver savers lent raised pay issued median megawatt gigawatt kilowatt hour board descending ascending leave leaves leaving aside counts skip report preparing prepare workshop week kindly matter matters doesn combined record ordered sorted sort order third second fourth fifth sixth seventh eighth ninth tenth th nd rd percentage granted grant ratio fastest quickest paid expected estimated forecast forecasts projected predicted number kindest approx total totals tell electricity power amounts
  company companies firm firms business businesses enterprise enterprises corporation manufacturer manufacturers maker makers producer producers
  plant plants factory factories site sites facility facilities mill mills works organisation organization organisations organizations case cases example examples
  project projects measure measures action actions initiative initiatives programme program practice practices approach method methods way ways solution solutions step steps
  technology technologies technique techniques system systems equipment thing things kind kinds type types sort
  use used uses using usage adopt adopted adopts implement implemented implementing implementation install installed installing introduce introduced apply applied carry carried undertake undertaken
  make made makes making take taken took get got gets give gave gives given put go went going come came work worked working run running try tried help helped
  tell show list name describe explain find know look see say says said mention mentioned want need like please summarise summarize overview detail details information info data
  result results effect effects outcome outcomes benefit benefits impact impacts achieve achieved achievement achievements performance
  save saved saves saving savings reduce reduced reduces reduction reductions cut cuts cutting lower lowered decrease decreased improve improved improvement improvements treat treats treated treating avoid avoided fall fell falls fallen drop drops dropped rise rises rose risen decline declined grew grown
  emit emits emitted emission emissions carbon co2 energy low low-carbon green climate environment environmental sustainable sustainability decarbonise decarbonize decarbonisation decarbonization footprint
  much many amount amounts number numbers figure figures value quantity total overall sum average most least largest biggest highest lowest smallest top best
  year years annual annually yearly day daily month monthly per each every time period before after since ago now currently today recent recently
  there any anything everything all anyone someone something else also other others another different similar same compare compared comparison versus vs between
  library casebook collection document documents source sources database
  hi hello hey thanks thank ok okay yes exactly really actually specifically concretely typical typically main mainly major key important
  did does do done doing been being have has had can could would should may might will shall
  plan plans planned planning target targets goal goals future intend reach reached
  through via based due because cost costs money spend spent worth long fast quick quickly well good better
  new old big small large high higher more less than about around over under up
  switch switched replace replaced convert converted change changed upgrade upgraded retrofit retrofitted build built set
  industry industries industrial sector sectors field fields area areas china chinese
  except excluding exclude excluded apart besides offer offers burn burns included include includes including destroy greener happen happens happened smarter next aim aims involved fight serve second borrow grow grows one ones two three four five six seven eight nine ten first last shortest longest cheapest already yet still finish finished finishes complete completed appear appears supply supplies supplied runs rid people person staff outside inside swap swapped
  cubic metre metres meter meters tonne tonnes ton tons gram grams kilogram kwh mwh percent percentage share rate earn earned sell sold efficiently don doesn didn isn aren wasn weren hasn haven won couldn
  itself themselves himself common commonest popular frequent widespread option options similar comparable anywhere somewhere elsewhere ever never always often usually truly quite both either neither just only even far away back off out later soon once twice together along across within without instead rather
  buy buys bought purchase purchased own owned hold holds keep kept let turn turned bring brought start started stop stopped begin began end ended move moved send sent
  think believe guess wonder hear heard read learn learned learnt care interested interest looking idea ideas tips advice lesson lessons recommend recommendation suggest
  roughly approximately specific special particular certain various several few bit little whole entire full real actual true
  price prices tariff fee budget cheap expensive affordable economical economic payback return
  unit units size scale scope level degree extent range part parts side sides place places location located city town province region country
  story stories experience experiences successful success effective best-practice case-study background history
  claim claims report reports reported state states stated according evidence proof verify verified confirm
  answer answers question questions ask asked asking curious
  right correct correctly true
  stuff everyone nobody somebody boss
  hundred thousand million billion dozen half yuan altogether cumulative cumulatively array arrays rank ranks ranked ranking lend lends lent lending
  produce produced produces production product products output operate operated operating operation
`);

const CHINESE = forms(`
  入选 收录 入库 既有 同行 沾边 先例 内能 例子 只看 仅看 只要 仅限 两家 三家 四家 这两家 这三家 占全 厂用电 降幅 升幅 增幅 少用 少了 金额 中位数 中位 百分比 消耗 消耗量 接下来 表格 图表 变化 总额 更大 更多 更少 每吨 吨产品 大于 帮我看看 哪些项目 哪几个 哪几家 哪几项 哪几种 整理 汇报 领导 需要 麻烦您 统计 汇总 分别是 前后变化 对比 情况如何 前三名 前五名 前十名 达到 超过 不到 上千 上万
  单个 单项 单一 单座 平均 均值 合计 总和 前三 前五 前十 以上 以下 以内 之间 至少 最多 不低于 不超过 大于 小于 高于 低于 名次 排行榜 企业 公司 工厂 厂家 厂 家 单位 集团 案例 例子 实例 项目 措施 做法 行动 举措 方案 方法 方式 办法 手段 途径 技术 设备 系统 工艺 东西
  采用 使用 利用 实施 开展 进行 引入 引进 应用 推广 安装 做 做了 做过 用 用了 有 有没有 是否 是不是 能 能否 可以 可 会 想 请 请问 帮 帮我 告诉 我 介绍 说明 说说 讲讲 列出 列举 列 查 查询 查找 找 找到 看看 了解 知道 总结 概述 简述 详细 具体 情况 信息 数据 资料 内容
  结果 效果 成效 成果 效益 作用 影响 表现 收益 实现 达到 取得 带来
  节约 节省 节 省 减少 降低 减 降 下降 削减 提高 提升 改善 改进 优化 避免
  排序 排列 排名 排放 碳 碳排放 二氧化碳 能源 能耗 低碳 绿色 节能 减排 降碳 减碳 节能减排 环保 气候 可持续 零碳
  多少 多大 多高 多长 多久 多短 多快 多远 几 几个 数量 量 数字 数值 总 总共 合计 一共 总计 总量 平均 最 最多 最大 最高 最少 最低 最小 排名 排行 前 名
  年 每年 年度 全年 天 每天 月 每月 日 时间 期间 之前 之后 以来 目前 现在 近年 近年来 最近 今年 去年
  哪些 哪 哪家 哪个 哪几 哪种 什么 谁 怎么 怎样 如何 为什么 为何 吗 呢 吧 啊 呀 了 的 地 得 是 在 和 与 及 或 还 还有 还是 也 都 就 又 再 其他 其它 另外 别的 相关 有关 沾边 搭边 关于 对于 通过 由于 因为 所以 如果 以及 并且 比较 对比 相比 相同 不同 类似 同样
  哪些地方 哪个地方 换上 选用 换上了 一体化 一体 厂区 厂房 现场 场地 记录 之中 其中 找全 补 一共 一共有 求 单位
  库里 库中 库内 全库 案例库里 这批 那批 涉及 请都 都列 机器 装置 干嘛 全厂 谁家 哪边 想了解 想找 名字 一块儿 咱们 我们 厂子 环节 应用方 设备商 资助方 出资 供应
  资料库 库 文档 来源 案例库 案例集 数据库
  大型 小型 中型 知名 本地 国有 民营 龙头 头部 传统 建了 投用 上了 怎么回事 进展 降温 厂里 厂子 一年 哪一年 几年 时候 几家 几台 多少度 度 吨 辆 台 次 前后 超过 不到 减了 发 发了 省得 能省 用上 年用 融了 投了 贷 赚 装 装上 搞 换 换成 变成 改成 改烧 代替 拿 拿来 来 去 送到 发放 买
  已经 完 完成 建成 投产 做到 做得好 没建 没有 不 不是 不用 除了 但 只 看 还用 自己 谁家 啥 这么 什么样 怎么样 怎么办 回事 经验 建议 参考 借鉴 思路 故事 背景 意思 问题 答案 原因 特点 优势 好处 亮点 差别 区别 水平 程度 规模 范围 部分 地方 地区 城市 省份 国家 当地
  花钱 花钱买 掏钱 人 大家 老百姓 百姓 普通人 人们 市民 老板 领导 电价 价格 单价 指标 比例 占比 比率 幅度 效率 全部 整体 总体 各地 各类 各种 样子 程序 过程 流程 步骤 类型 种类 名单 清单 列表 报告 证据
  每吨 每度 每台 每辆 每平方米 一平 每平 一平米 一吨 一度
  你好 您好 谢谢 好的 嗨 麻烦 主要 典型 重点 关键 重要 真的 确切
  计划 规划 目标 未来 打算 拟 预计 将 要 算上 包括 在建
  成本 费用 钱 花 花了 投入 新 旧 老 老旧 老式 陈旧 大 小 高 低 更 比 改造 替代 替换 更换 升级 建设 建 设置
  行业 产业 领域 工业 方面 中国 国内 生产 产品 运行 运营 分别 各 各自 每 个 种 些 把 被 让 给 对 从 到 向 为 以 所 其 这 那 这些 那些 它 他们 她 他 我们 你们 里 中 上 下 内 外 可否 一下 一些 所有 整个
`);

const GENERIC = new Set([...ENGLISH.map(stem), ...CHINESE]);

/** Whether an index term only asks. */
export function isQuestionWord(form: string): boolean {
  return GENERIC.has(form);
}
