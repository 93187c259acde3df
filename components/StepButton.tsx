import type { ComponentChildren } from 'preact';
import { inEnglish } from './written.ts';

interface Props {
  /** The entity whose card comes in this one's place. */
  id: string;
  onVisit: (id: string) => void;
  /** One line on who or what it is, from the knowledge file. */
  gloss?: string;
  /** Its name. */
  children: ComponentChildren;
}

/** Leads from a card to another. */
export function StepButton({ id, onVisit, gloss, children }: Props) {
  return (
    <button type="button" class="step" onClick={() => onVisit(id)}>
      <span class="step-name" dir="auto">
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
