import { Component, type ReactNode } from "react";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { textsIn, type Language } from "../../i18n/language";

interface ErrorBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps a mistake in a view from leaving an empty pane: says that the data is safe, what to do, and what to pass on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const texts = textsIn(shellTexts, this.props.language);
    return (
      <main role="alert" style={{ padding: 16 }}>
        <h1 style={{ fontSize: 20 }}>{texts.somethingWrongTitle}</h1>
        <p>{texts.somethingWrongText}</p>
        <p style={{ fontFamily: "monospace", overflowWrap: "anywhere" }}>{String(error)}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {texts.reload}
        </button>
      </main>
    );
  }
}
