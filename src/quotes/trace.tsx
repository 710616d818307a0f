import type { Article, Quote } from '../article/article.ts';
import { WordsLink } from '../reader/words/words-link.tsx';
import { gradeOf, stepsOf, type Step } from './steps.ts';

/** How the article attributes a quotation: the grade, and each step with the words it rests on. */
export function Trace({ article, quote }: { article: Article; quote: Quote }) {
  const steps = stepsOf(article, quote);
  return (
    <section
      aria-labelledby="trace"
      className="border-hair bg-paper/40 mt-3.5 rounded-xl border p-3.5 two:mt-5 two:p-4"
    >
      <h3 id="trace" className="text-soft text-sm font-semibold">
        How the article attributes it
      </h3>
      <ol className="mt-2 flex flex-col gap-1.5">
        {steps.map((step, index) => (
          <li key={`${step.kind}${step.words.start}`} className="flex gap-3 leading-6">
            <span aria-hidden="true" className="text-evidence w-3 shrink-0 text-sm font-bold">
              {index + 1}
            </span>
            <span className="text-[0.9375rem]">
              <StepWords article={article} step={step} />
            </span>
          </li>
        ))}
      </ol>
      <p className="text-soft mt-3 text-sm leading-5">{gradeOf(article, quote)}</p>
    </section>
  );
}

function StepWords({ article, step }: { article: Article; step: Step }) {
  const words = <WordsLink article={article} span={step.words} />;
  if (step.kind !== 'resolved')
    return (
      <>
        {words} {step.tells}
      </>
    );
  return (
    <>
      {words} {step.why === null ? 'is' : 'we read as'} <WordsLink article={article} span={step.to} />
      {step.why !== null && `: ${step.why}`}, {step.tells}
    </>
  );
}
