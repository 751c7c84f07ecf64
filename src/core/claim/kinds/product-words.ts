// What makers make: the nouns that a product or service is described with when it has no name, or beside its name.

import { wordSet } from "../../mention/lexicon/word-list.ts";

const GADGETS = `phone phones smartphone smartphones handset handsets tablet tablets laptop laptops computer computers pc pcs notebook
  notebooks watch watches smartwatch smartwatches wearable wearables headset headsets headphones earphones speaker speakers console
  consoles camera cameras printer printers tv tvs television televisions display displays monitor device devices gadget gadgets
  chip chips processor processors microprocessor microprocessors server servers router routers modem modems drone drones robot
  robots battery batteries charger keyboard player players e-reader reader sensor drive hardware `;
const VEHICLES = `car cars van vans truck trucks pickup suv suvs sedan saloon hatchback minivan motorcycle motorcycles bike bikes scooter
  scooters bus buses vehicle vehicles engine engines airliner jet jets aircraft plane planes helicopter helicopters train trains
  locomotive ship yacht rocket satellite satellites tractor tractors tyre tyres`;
const SOFTWARE = `app apps application software platform website service services browser engine assistant chatbot game games
  version update upgrade edition editions model models brand brands suite marketplace currency cable`;
const MEDIA = `film films movie movies show album book books magazine magazines newspaper newspapers paper tabloid
  publication supplement newsletter podcast biopic documentary comic`;
const CONSUMABLES = `drug drugs medicine medicines vaccine vaccines pill treatment therapy drink drinks beer beers wine whisky soda
  snack snacks burger burgers sandwich sandwiches pizza pizzas menu coffee tea chocolate cereal cereals cigarette cigarettes
  toothpaste shampoo detergent cosmetics perfume toy toys doll dolls shoe shoes sneakers clothing apparel furniture meal meals alcohol`;
const PREMISES =
  "store stores shop shops restaurant restaurants cafe hotel hotels supermarket showroom outlet resort park";
const FINANCIAL = "fund funds mortgage mortgages insurance bond etf";
const JOURNEYS = "airline store-card cruise";

/** Nouns for products and services, in both numbers. */
export const PRODUCT_NOUNS = wordSet(
  [GADGETS, VEHICLES, SOFTWARE, MEDIA, CONSUMABLES, PREMISES, FINANCIAL, JOURNEYS].join(" "),
);
