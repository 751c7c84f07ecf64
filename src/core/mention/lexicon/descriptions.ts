import { wordSet } from "./word-list.ts";

/** Nouns for companies: what stands before their names ("chipmaker Foo") or for them ("the chipmaker"). */
export const COMPANY_NOUNS = wordSet(`
  company firm group maker manufacturer retailer bank airline chipmaker carmaker automaker drugmaker planemaker operator
  provider supplier giant startup start-up publisher broadcaster insurer lender brewer developer distributor conglomerate
  chain carrier producer miner utility exchange broker brokerage contractor builder refiner unit subsidiary division
  network studio newspaper website concern corporation consortium partnership rival parent affiliate steelmaker
  toymaker phonemaker smartphone-maker shipbuilder homebuilder wholesaler grocer supermarket bookseller jeweller
  jeweler hotelier railroad shipper trucker thrift firm's business portal app platform service vendor label
  drug-maker chip-maker car-maker truckmaker papermaker cigarette-maker distiller bottler restaurateur landlord
  designer haulier investor acquirer bidder buyer suitor tabloid magazine daily weekly paper
`);

/** Nouns that say no more than that it is a company. */
export const GENERAL_COMPANY_NOUNS = wordSet("company firm group business concern corporation");

/** Nouns for several companies. */
export const PLURAL_COMPANY_NOUNS = wordSet(`
  companies firms groups parties sides partners airlines banks carriers chipmakers carmakers automakers retailers exchanges
  operators makers rivals giants concerns corporations businesses
`);
