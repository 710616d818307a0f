import type { Choice, FileRead } from '../../finding/files/read-file.ts';
import { counted } from '../../ui/counted.ts';
import { InSteps } from '../../ui/in-steps.tsx';
import { OwnPage } from './own-page.tsx';

interface Props {
  readonly choice: Choice;
  readonly onRead: (read: FileRead) => void;
  readonly onBack: () => void;
}

/** A book has chapters: one is read at a time. */
export function ChoosePart({ choice, onRead, onBack }: Props) {
  const parts = choice.parts.map((part, index) => ({ ...part, index }));
  return (
    <OwnPage title="Choose a chapter">
      <p className="text-soft mt-4 text-lg leading-7">{choice.title}</p>
      <InSteps items={parts}>
        {(shown) => (
          <ol className="border-hair mt-6 border-t">
            {shown.map(({ title, words, index }) => (
              <li key={index} className="border-hair border-b">
                <button
                  type="button"
                  className="hover:bg-raised flex w-full items-baseline justify-between gap-4 px-2 py-3 text-left"
                  onClick={() => onRead(choice.read(index))}
                >
                  <span className="font-reading break-words">{title}</span>
                  <span className="text-soft shrink-0 text-sm">{counted(words, 'word')}</span>
                </button>
              </li>
            ))}
          </ol>
        )}
      </InSteps>
      <p className="mt-8">
        <button type="button" className="button" onClick={onBack}>
          Choose something else
        </button>
      </p>
    </OwnPage>
  );
}
