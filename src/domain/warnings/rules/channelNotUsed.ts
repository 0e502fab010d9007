import { choiceLists } from "../../plan/choiceLists";
import { defineRule } from "../defineRule";

/** Channels through which no need came in (S2.4), together in one warning. Silent until the first need with a channel. */
export const channelNotUsed = defineRule({
  code: "W-BEH-03",
  severity: "info",
  acceptable: true,
  find({ needs }) {
    const used = new Set(needs.flatMap(({ channel }) => channel ?? []));
    const channels = choiceLists.needChannel.keys.filter((channel) => !used.has(channel));
    return used.size === 0 || channels.length === 0
      ? []
      : [{ place: { table: "needs", row: null, field: "channel" }, facts: { channels } }];
  },
});
