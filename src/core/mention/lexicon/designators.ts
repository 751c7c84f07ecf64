import { wordSet } from "./word-list.ts";

/** What companies must or do put behind their name to say what they are by law, worldwide; written with a capital. */
export const DESIGNATORS = wordSet(`
  inc incorporated corp corporation co cos company companies ltd limited plc llc llp lp ag sa nv bv ab asa as na oy oyj spa srl
  gmbh mbh kg kgaa kk se sas sarl pty bhd berhad sdn pte intl int'l tbk cie cia sca scpa sab spc lda ltda aps kft zrt nyrt doo ooo
  oao pao pjsc jsc ojsc zao ao pvt private s.a. n.v. a.g. s.p.a. l.p. p.l.c. l.l.c. b.v. a.b. s.e. k.k. s.a.s. s.r.l.
  plc. a/s n.a. de.c.v. s.a.b.
`);

/** Words that end the name of a kind of company but say nothing of which one: "Nokia Group" is Nokia. */
export const GROUP_WORDS = wordSet("group holdings holding hldgs grp groupe gruppe gruppo grupo konzern");

/** Words with which the names of companies end; with a name before them they make the whole a company. */
export const COMPANY_HEADS = wordSet(`
  group holdings holding groupe grupo bancorp bancorporation bancshares bancgroup bank banc banca banco banque bankshares
  industries technologies technology partners capital airlines airline airways motors motor electric electronics
  pharmaceuticals pharmaceutical pharma energy resources systems communications media entertainment networks network
  software labs laboratories laboratory financial insurance assurance securities ventures enterprises international
  stores foods petroleum mines mining minerals metals steel steelworks chemical chemicals telecom telecommunications
  telephone trust savings brothers bros sons associates management investments properties realty studios pictures records
  publishing publications publishers newspapers broadcasting television cable wireless semiconductor semiconductors
  devices instruments machines computer computers microsystems services solutions logistics transport transportation
  railway railways railroad shipping lines cruises hotels resorts casinos casino gaming games interactive restaurants
  brands products manufacturing industrial industrials power utilities aerospace aviation aircraft engineering
  construction homes builders cement glass paper packaging plastics rubber textiles apparel cosmetics beverages brewing
  breweries brewery distillers dairy farms tobacco health healthcare hospitals medical biotech biosciences bioscience
  biotherapeutics therapeutics genetics genomics diagnostics biopharma equities advisors advisers exchange fund funds
  cooperative oil gas offshore drilling exploration pipeline refining petrochemical petrochemicals automotive auto
  automobiles tire tyre trucks supermarkets markets outlets warehouse jewelers mortgage credit leasing thrift
  consulting consultants marketing advertising research robotics networking biosystems vision optical data
  imaging cosmetic sportswear footwear mills works foundries shipyards yards shipbuilding heavy division cellars vineyards winery development trading
`);

/** Words with which the names of authorities end or begin. */
export const AUTHORITY_HEADS = wordSet(`
  ministry department commission agency bureau court tribunal authority treasury congress senate parliament government
  administration committee council secretariat ombudsman regulator inspectorate directorate cabinet presidency assembly
  bundestag legislature magistrates police prosecutors prosecutor's customs
`);

/** Words with which the names of organisations that are neither companies nor authorities end or begin. */
export const INSTITUTION_HEADS = wordSet(`
  university college institute school hospital church museum society association foundation federation union academy
  league club party alliance organization organisation campaign coalition conference forum center centre observatory
  guild
`);

/** The last words of names of places. Companies have some of them too ("Circuit City"): the words around decide. */
export const PLACE_HEADS = wordSet(`
  airport valley city county street avenue road boulevard river island islands lake mountain mountains park beach bay
  coast district province square hill hills village stadium harbor harbour peninsula desert canyon falls springs heights
  bridge tower plaza palace region territory strait sea ocean gulf forest arena
`);
