/** The package types its root only, which brings the whole of Readability with it. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(
    document: Document,
    options?: {
      minContentLength?: number;
      minScore?: number;
      visibilityChecker?: (node: Element) => boolean;
    },
  ): boolean;
}
