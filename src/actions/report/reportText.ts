import type { Report, ReportPart } from "./report";

/** A report as plain text, tables as lines with tabs, which Word and Excel make a table of again: for where no file can be saved. */
export function reportText({ title, subtitle, sections }: Report): string {
  const blocks = sections.map(({ heading, parts }) => [heading, ...parts.map(partText)].join("\n"));
  return [title, subtitle, ...blocks].join("\n\n");
}

function partText(part: ReportPart): string {
  if (part.kind !== "table") return part.kind === "text" && part.lead ? `${part.lead} ${part.text}` : part.text;
  const lines = [part.header.map(({ title }) => title), ...part.rows];
  return lines.map((line) => line.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}
