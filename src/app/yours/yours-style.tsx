import style from './yours.css?inline';

/** The style of these pages comes with their code. */
export function YoursStyle() {
  return (
    <style href="yours" precedence="default">
      {style}
    </style>
  );
}
