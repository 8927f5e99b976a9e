/** A document that somebody sent in, what is wrong with it out: a message and the 问题反馈清单 as a file; only in private. */
import { type Context, InputFile } from 'grammy';
import type { Document } from 'grammy/types';
import type { CheckedDocument, CheckUpload } from '../checked-document.ts';
import { shownFileName } from '../file-name.ts';
import type { HeldChecks } from '../held-checks.ts';
import { listFile } from '../list-file.ts';
import { mapStrings } from '../map-strings.ts';
import { plainText } from '../plain-text.ts';
import { withTimeLimit } from '../time-limit.ts';
import { checkBlocks } from './check-blocks.ts';
import { WORDS } from './commands.ts';
import { DOWNLOAD_LIMIT, downloadFile, type FileServer } from './download.ts';
import type { Mask } from './mask.ts';
import { chatName, say } from './pages.ts';
import { splitMessages } from './split-messages.ts';
import { whileTyping } from './typing.ts';

export interface CheckingDocuments extends FileServer {
  /** Without it no document is taken. */
  readonly check?: CheckUpload;
  readonly held: HeldChecks;
  /** Telegram ids of those who may keep documents and judge findings. */
  readonly editors: readonly number[];
  readonly log: (line: string) => void;
  readonly mask: Mask;
  readonly typingAfterMs: number;
}

/** Messages of one result; the list has everything. */
const MOST = 2;
const CHECK_MS = 40_000;
const KEEP = 'keep:';

type Outcome = CheckedDocument | { readonly problem: string };

const fetchAndCheck = async (
  context: Context,
  sent: Document,
  check: CheckUpload,
  options: CheckingDocuments,
): Promise<Outcome> => {
  if ((sent.file_size ?? 0) > DOWNLOAD_LIMIT) return { problem: WORDS.tooLarge };
  const { file_path: path = '' } = await context.api.getFile(sent.file_id);
  const bytes = await downloadFile(options, path);
  if (!bytes) return { problem: WORDS.tooLarge };
  return withTimeLimit(check(bytes, shownFileName(sent.file_name ?? '')), CHECK_MS);
};

const keepButton = (context: Context, document: CheckedDocument, options: CheckingDocuments) => {
  if (!options.editors.includes(context.from?.id ?? 0)) return {};
  const id = options.held.hold(chatName(context), document);
  const keep = { text: '保留到索引', callback_data: `${KEEP}${id}` };
  return { reply_markup: { inline_keyboard: [[keep]] } };
};

const sendResult = async (
  context: Context,
  document: CheckedDocument,
  options: CheckingDocuments,
): Promise<void> => {
  const { keep: _keep, ...told } = document;
  const clean = { ...mapStrings(told, plainText), keep: document.keep };
  for (const html of splitMessages(checkBlocks(clean)).slice(0, MOST))
    await context.reply(html, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    });
  const file = await listFile(document, 'xlsx');
  if (file)
    await context.replyWithDocument(new InputFile(file.bytes, file.name), {
      caption: WORDS.list,
      ...keepButton(context, document, options),
    });
};

/** Checks a document of a private chat; what cannot be fetched or read is said in one friendly sentence. */
export const replyWithCheck = async (
  context: Context,
  sent: Document,
  options: CheckingDocuments,
): Promise<void> => {
  const { check, log, mask, typingAfterMs } = options;
  if (!check) return say(context, WORDS.notText);
  if (context.chat?.type !== 'private') return say(context, WORDS.onlyPrivate);
  let outcome: Outcome;
  try {
    outcome = await whileTyping(
      fetchAndCheck(context, sent, check, options),
      () => context.replyWithChatAction('upload_document'),
      typingAfterMs,
    );
  } catch (problem) {
    log(`Telegram：没有核验成：${mask(problem)}`);
    return say(context, WORDS.notChecked);
  }
  if ('problem' in outcome) return say(context, plainText(outcome.problem));
  await sendResult(context, outcome, options);
};

/** The name of the result that a pressed button wants to keep, null for any other button. */
export const pressedKeep = (data: string): string | null =>
  data.startsWith(KEEP) ? data.slice(KEEP.length) : null;

/** Keeps a result, for those who may. */
export const keepDocument = async (
  context: Context,
  id: string,
  { editors, held, log, mask }: CheckingDocuments,
): Promise<void> => {
  if (!editors.includes(context.from?.id ?? 0)) return say(context, WORDS.notAllowed);
  const document = held.of(chatName(context), id);
  if (!document) return say(context, WORDS.forgotten);
  try {
    const { words } = await withTimeLimit(document.keep(), CHECK_MS);
    held.forget(chatName(context), id);
    await say(context, words);
  } catch (problem) {
    log(`Telegram：没有收入索引：${mask(problem)}`);
    await say(context, WORDS.notChecked);
  }
};
