import { CorrectPerson } from '../../correcting/correct-person.tsx';
import { PeopleList } from '../../people/people-list.tsx';
import { PersonCard } from '../../people/person-card.tsx';
import { useOpened } from '../article/opened.ts';
import { Correctable } from './correctable.tsx';

/** The people of an article of one's own. */
export function OwnPeople() {
  const { article } = useOpened();
  return <Correctable>{() => <PeopleList article={article} />}</Correctable>;
}

/** A person of an article of one's own, and what the reader can correct of them. */
export function OwnPerson() {
  const { article, open } = useOpened();
  if (open?.kind !== 'person') return null;
  const { person } = open;
  return (
    <Correctable>
      {(within) => (
        <>
          <PersonCard article={article} person={person} />
          <CorrectPerson key={person.id} article={article} person={person} within={within} />
        </>
      )}
    </Correctable>
  );
}
