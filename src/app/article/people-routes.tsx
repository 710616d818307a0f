import { PeopleList } from '../../people/people-list.tsx';
import { PersonCard } from '../../people/person-card.tsx';
import { useOpened } from './opened.ts';

export function PeopleRoute() {
  return <PeopleList article={useOpened().article} />;
}

export function PersonRoute() {
  const { article, open } = useOpened();
  return open?.kind === 'person' ? <PersonCard article={article} person={open.person} /> : null;
}
