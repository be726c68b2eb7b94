// Whether words speak of an action: the verbs with which plans pledge.

const VERBS = [
  '实施 推进 推动 推行 推广 加强 加快 加大 加密 完善 建立 建设 建成 建好 建强 新建 改建 扩建 迁建 新增 增加 增强 增设 健全 落实 贯彻 开展',
  '组织 举办 提升 提高 提供 优化 强化 深化 细化 规范 保障 确保 保证 保持 巩固 拓展 扩大 扩充 打造 培育 培养 培训 支持 鼓励 引导 指导 探索 创新',
  '创建 创设 创办 争创 争取 力争 构建 形成 统筹 完成 启动 严格 严禁 严肃 坚持 坚决 做好 做强 做优 抓好 抓实 用好 办好 配齐 配足 配备 补齐 补足 充实',
  '改善 改进 改造 改革 解决 消除 化解 防范 整治 治理 排查 查处 监管 监测 评估 考核 督查 督促 督导 检查 发挥 发展 发布 出台 制定 制订 编制 修订 研究',
  '引进 引入 选派 选聘 招聘 招收 遴选 选树 表彰 奖励 资助 减轻 减少 降低 控制 压减 取消 淘汰 整合 融合 衔接 对接 搭建 开发 开设 开通 开放 利用 运用',
  '扶持 帮扶 结对 关爱 关注 服务 普及 宣传 弘扬 传承 营造 树立 激发 调整 均衡 缩小 促进 试点 试行 达到 实现 维护 守牢 压实 明确 设立 成立 安排 投入 筹措',
  '安装 购置 采购 组建 选拔 评选 认定 发放 补助 补贴 免除 覆盖 纳入 增设 开办 移交 回购 回收 拆除 维修 翻新 绿化 更新 升级 延长 缩短 招引 聘请 轮训 轮岗 交流 送教 兑现 追究 问责 通报 约谈 公开 公示 备案 审批 登记 撤并 改办 举行 承办 参加 参与 组织 协调 联合 共建 共享',
  '全面 积极 大力 着力 持续 进一步 深入 切实 稳步 扎实 有序 不断 逐步 努力 充分 认真 广泛 继续 常态化 高质量 严厉 依法 统一 科学 合理 重点 优先 定期 及时 每年 每学期 到20 至20 对 将 把 以 按 通过 依托 聚焦 围绕 立足 突出',
].flatMap((line) => line.split(' '))

const OPENING = new RegExp(
  `^(?:20\\d\\d年(?:底|末)?前?[，,]?|[一二三四五六七八九十]+是要?|要|全[省市县区])?(?:${VERBS.join('|')})`,
)

const WITHIN = new RegExp(
  VERBS.filter((verb) => !/^(?:到20|至20|对|将|把|以|按)$/.test(verb)).join('|'),
)

/** Whether an action is named anywhere in the words. */
export const namesAction = (text: string): boolean => WITHIN.test(text)

/** Whether the words open with an action. */
export const pledgesAction = (text: string): boolean => OPENING.test(text.trim())
