// The reactions to a message: a click adds the own one, or takes it back.

import { abridged } from "../../lib/graphemes.js";
import { t } from "../../lib/strings.js";
import { html, useState } from "../../vendor/preact.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("../../model/types.js").Message} Message
 */

/** A reaction may be any word. Longer ones are cut, and the tooltip has them whole. */
const CHARACTERS_MAX = 8;

/** @param {{ context: Context, message: Message }} props */
export function Reactions({ context, message }) {
  const { reactions = {}, reacted = [] } = message;
  const [names, setNames] = useState(/** @type {{ counts: unknown, by: Map<string, string[]> } | null} */ (null));
  const entries = Object.entries(reactions);

  /** Ask who has reacted, once for each change of the counts. */
  async function look() {
    if (names?.counts === reactions) return;
    setNames({ counts: reactions, by: new Map() });
    try {
      const { items } = await context.actions.reactions(message.group_id, message.seq);
      const by = new Map();
      for (const { emoji, username } of items) by.set(emoji, [...(by.get(emoji) ?? []), username]);
      setNames({ counts: reactions, by });
    } catch {
      // The counts are there without the names.
    }
  }

  return html`
    <div class="reactions" onPointerEnter=${look} onFocusIn=${look}>
      ${entries.map(([emoji, count]) => {
        const isOwn = reacted.includes(emoji);
        const who = names?.by.get(emoji)?.join(", ");
        return html`
          <button
            key=${emoji} type="button" class="reaction small-target" aria-pressed=${isOwn}
            aria-label=${t("conversation.reaction", { emoji, n: count })}
            title=${who ? `${emoji} ${who}` : emoji}
            onClick=${() => context.react(message, emoji, !isOwn)}
          >
            <span class="emoji">${abridged(emoji, CHARACTERS_MAX)}</span><span>${count}</span>
          </button>
        `;
      })}
    </div>
  `;
}
