import { useCollection } from '../../data/collections.ts';
import { useShop } from '../../state/shop.ts';
import { CollectionScreen } from './collection-screen.tsx';
import { ShopDirectory } from './shop-directory.tsx';

/** The shop besides its offers: the directory, or one collection. */
export function ShopPlace() {
  const name = useShop((state) => state.collection);
  const within = useShop((state) => state.within);
  const collection = useCollection(name);
  if (!collection) return <ShopDirectory />;
  return <CollectionScreen key={`${collection.name} ${within}`} collection={collection} />;
}
