import type { Listed } from '../../lib/cards/listing/listing.ts';
import type { MessageKey } from '../../lib/extension/translate.ts';
import { useNumbers, useTranslate } from '../translations.ts';
import type { ItemProps } from './item-props.ts';
import { ListItem } from './ListItem.tsx';

export type Order = 'kind' | 'appearance';

type Props = Omit<ItemProps<Listed>, 'one'> & { listed: readonly Listed[]; order: Order };

const GROUPS: readonly (readonly [MessageKey, (one: Listed) => boolean])[] = [
  ['groupAnalysts', (one) => one.kind === 'person' && one.analyst],
  ['groupOtherPeople', (one) => one.kind === 'person' && !one.analyst],
  ['kindOrganizations', ({ kind }) => kind === 'organization'],
  ['kindStatistics', ({ kind }) => kind === 'statistic'],
];

/** What was found, in groups or as the article has it. */
export function List({ listed, order, ...props }: Props) {
  const translate = useTranslate();
  const numberText = useNumbers();
  if (order === 'appearance') return <Items listed={listed} {...props} />;
  return (
    <>
      {GROUPS.map(([title, belongs]) => {
        const group = listed.filter(belongs);
        if (group.length === 0) return null;
        return (
          <section key={title} class="group">
            <h2>
              {translate(title)} <span class="count">{numberText(group.length)}</span>
            </h2>
            <Items listed={group} {...props} />
          </section>
        );
      })}
    </>
  );
}

function Items({ listed, ...props }: Omit<Props, 'order'>) {
  return (
    <ul class="items">
      {listed.map((one) => (
        <li key={one.key} class={one.kind}>
          <ListItem one={one} {...props} />
        </li>
      ))}
    </ul>
  );
}
