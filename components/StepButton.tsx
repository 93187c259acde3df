import type { ComponentChildren } from 'preact';
import { inEnglish, type Written } from './written.ts';

interface Props {
  /** The entity whose card comes in this one's place. */
  id: string;
  onVisit: (id: string) => void;
  /** One line on who or what it is, from the knowledge file. */
  gloss?: string;
  /** What the name is written in, where it is not that of an entry. */
  written?: Written;
  /** Its name. */
  children: ComponentChildren;
}

/** Leads from a card to another. */
export function StepButton({ id, onVisit, gloss, written = inEnglish, children }: Props) {
  return (
    <button type="button" class="step" onClick={() => onVisit(id)}>
      <span class="step-name" {...written}>
        {children}
      </span>
      {gloss !== undefined && (
        <span class="remark" {...inEnglish}>
          {gloss}
        </span>
      )}
    </button>
  );
}
