import { EditorFrame } from "../parts/editor-frame.tsx";

export function EditorNoticePage({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <EditorFrame title={title} editor={null}>
      <h1>{title}</h1>
      <p>{words}</p>
    </EditorFrame>
  );
}
