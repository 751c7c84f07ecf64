import type { parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];
export type XmlElement = Extract<Node, { readonly attribs: unknown }>;

/** The outermost element of a document that was parsed as XML. */
export function rootOf(document: { readonly children: readonly Node[] }): XmlElement {
  const [root] = document.children.filter(isElement).filter(({ name }) => !name.startsWith("?"));
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(isElement).filter((child) => child.name === name);
}

/** The text of the one child of that name; "" where there is none. */
export function textOf(element: XmlElement, name: string): string {
  const [child] = childrenOf(element, name);
  return child === undefined ? "" : wordsOf(child.children);
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ("data" in node ? node.data : "children" in node ? wordsOf(node.children) : ""))
    .join("");
}

function isElement(node: Node): node is XmlElement {
  return "attribs" in node;
}
