/** The bot's commands, each with its Chinese description and the question it stands for. */
import type { BotCommand } from 'grammy/types';

export interface Command extends BotCommand {
  /** Null: the question follows the command. */
  readonly question: string | null;
}

export const COMMANDS: readonly Command[] = [
  { command: 'help', description: '能问什么', question: '帮助' },
  { command: 'reports', description: '有哪些报告', question: '有哪些报告' },
  { command: 'check', description: '哪些报告有核验发现', question: '哪些报告有数据错误' },
  { command: 'subscriptions', description: '我的订阅', question: '我订阅了哪些' },
  { command: 'status', description: '提醒的状态', question: '提醒状态' },
  { command: 'ask', description: '提问，例如 /ask 固原2023依申请多少件', question: null },
];

/** How the bot and its sources stand; for those who run it. */
export const ADMIN_COMMAND = 'operator';

/** What the menu of the chat shows. */
export const menu: readonly BotCommand[] = COMMANDS.map(({ command, description }) => ({
  command,
  description,
}));

/** What Telegram shows of the bot before the first message, and in its profile. */
export const DESCRIPTION =
  '政府信息公开工作年度报告：查数字、算占比、比较排名、看原文、核对数据有没有错。每个数都带出处。也可以把年报文件发来核验。';
export const SHORT_DESCRIPTION = '查询、核验、跟踪政府信息公开工作年度报告';

export const WORDS = {
  hello: '您好，我回答政府信息公开工作年度报告里的事：数据带出处，读不准的说读不准，没有的说没有。',
  askWhat: '请把问题写在 /ask 后面，例如：/ask 固原2023依申请多少件',
  unknownCommand: '没有这个命令。直接把问题发给我就行；/help 说明能问什么。',
  notText:
    '我只看文字和报告文件。请把问题写成一句话发来，例如：固原2023依申请多少件；或者在私聊里发一份年报，我来核验。',
  onlyPrivate: '请私聊把文件发给我：核验结果只给您一个人看。',
  tooLarge: '这个文件超过 20 MB，取不下来。年报通常不足 1 MB，请确认是否选对了文件。',
  notChecked: '这次没有核验成，不是您的文件不对。请稍后再发一次。',
  list: '问题反馈清单：错误和警告，可以直接转发或打印。',
  forgotten: '这份核验结果已经忘掉了。需要的话请重新发一次文件。',
  findingGone: '索引里已经没有这条核验发现了，可能报告换过。请再问一次。',
  notAllowed: '您不在可以判定和收入报告的名单里。',
  expired: '这个按钮太旧，看不到原来的问题了。请直接把问题发给我。',
  failed: '这次没有查成，不是您的问题写错了。请稍后再试。',
  helpQuestion: '帮助',
  forgottenFigures: '这些数已经忘掉了，请再问一次。',
  forgottenPages: '后面的内容已经忘掉了，请再问一次。',
  tooFast: '问得太快了，请歇一分钟再问。',
} as const;
