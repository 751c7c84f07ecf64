/**
 * Countries: ISO 3166-1 code, the names of the country, the words for what and who is of it. Blocs and parts that news
 * treat as a country have codes of their own that ISO leaves free for users ("XE" England).
 */
const TABLE = `
US|United States,U.S.,US,USA,U.S.A.,America,United States of America|American,U.S.,US
GB|Britain,United Kingdom,U.K.,UK,Great Britain|British,Briton,U.K.,UK
XE|England|English
XS|Scotland|Scottish
XW|Wales|Welsh
IE|Ireland|Irish
CA|Canada|Canadian
MX|Mexico|Mexican
BR|Brazil|Brazilian
AR|Argentina|Argentine,Argentinian
CL|Chile|Chilean
CO|Colombia|Colombian
PE|Peru|Peruvian
VE|Venezuela|Venezuelan
EC|Ecuador|Ecuadorean,Ecuadorian
BO|Bolivia|Bolivian
UY|Uruguay|Uruguayan
PY|Paraguay|Paraguayan
PA|Panama|Panamanian
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban
DO|Dominican Republic|Dominican
JM|Jamaica|Jamaican
PR|Puerto Rico|Puerto Rican
BS|Bahamas|Bahamian
BM|Bermuda|Bermudian
KY|Cayman Islands|Caymanian
FR|France|French
DE|Germany,West Germany,East Germany|German,West German,East German
IT|Italy|Italian
ES|Spain|Spanish,Spaniard
PT|Portugal|Portuguese
NL|Netherlands,The Netherlands,Holland|Dutch
BE|Belgium|Belgian
LU|Luxembourg|Luxembourgish
CH|Switzerland|Swiss
AT|Austria|Austrian
SE|Sweden|Swedish,Swede
NO|Norway|Norwegian
DK|Denmark|Danish,Dane
FI|Finland|Finnish,Finn
IS|Iceland|Icelandic
GR|Greece|Greek
CY|Cyprus|Cypriot
MT|Malta|Maltese
TR|Turkey|Turkish,Turk
PL|Poland|Polish
CZ|Czech Republic,Czechia,Czechoslovakia|Czech
SK|Slovakia|Slovak
HU|Hungary|Hungarian
RO|Romania|Romanian
BG|Bulgaria|Bulgarian
RS|Serbia,Yugoslavia|Serbian,Yugoslav
HR|Croatia|Croatian
SI|Slovenia|Slovenian
BA|Bosnia|Bosnian
AL|Albania|Albanian
EE|Estonia|Estonian
LV|Latvia|Latvian
LT|Lithuania|Lithuanian
UA|Ukraine|Ukrainian
BY|Belarus|Belarusian
RU|Russia,Soviet Union,USSR,U.S.S.R.|Russian,Soviet
GE|Georgia|Georgian
AM|Armenia|Armenian
AZ|Azerbaijan|Azerbaijani
KZ|Kazakhstan|Kazakh
UZ|Uzbekistan|Uzbek
IL|Israel|Israeli
PS|Palestine|Palestinian
LB|Lebanon|Lebanese
SY|Syria|Syrian
JO|Jordan|Jordanian
IQ|Iraq|Iraqi
IR|Iran|Iranian
SA|Saudi Arabia|Saudi,Saudi Arabian
AE|United Arab Emirates,UAE,U.A.E.|Emirati
KW|Kuwait|Kuwaiti
QA|Qatar|Qatari
BH|Bahrain|Bahraini
OM|Oman|Omani
YE|Yemen|Yemeni
EG|Egypt|Egyptian
LY|Libya|Libyan
TN|Tunisia|Tunisian
DZ|Algeria|Algerian
MA|Morocco|Moroccan
SD|Sudan|Sudanese
ET|Ethiopia|Ethiopian
KE|Kenya|Kenyan
NG|Nigeria|Nigerian
GH|Ghana|Ghanaian
ZA|South Africa|South African
ZW|Zimbabwe|Zimbabwean
ZM|Zambia|Zambian
AO|Angola|Angolan
MZ|Mozambique|Mozambican
SO|Somalia|Somali
IN|India|Indian
PK|Pakistan|Pakistani
BD|Bangladesh|Bangladeshi
LK|Sri Lanka|Sri Lankan
NP|Nepal|Nepalese
AF|Afghanistan|Afghan
CN|China,People's Republic of China|Chinese
HK|Hong Kong|Hong Kong
TW|Taiwan|Taiwanese
JP|Japan|Japanese
KR|South Korea,Korea,Republic of Korea|South Korean,Korean
KP|North Korea,Democratic People's Republic of Korea,DPRK|North Korean
MN|Mongolia|Mongolian
VN|Vietnam|Vietnamese
TH|Thailand|Thai
MY|Malaysia|Malaysian
SG|Singapore|Singaporean,Singapore
ID|Indonesia|Indonesian
PH|Philippines|Philippine,Filipino
MM|Burma,Myanmar|Burmese
KH|Cambodia|Cambodian
AU|Australia|Australian
NZ|New Zealand|New Zealand
FJ|Fiji|Fijian
EU|Europe|European
`;

/** Names of countries and what is of them, in lower case, with the country's code: "chinese" and "china" are "CN". */
export const NATIONS: ReadonlyMap<string, string> = readNations("names and adjectives");

/** Names of countries alone, without what is of them. */
export const COUNTRIES: ReadonlyMap<string, string> = readNations("names");

function readNations(which: "names" | "names and adjectives"): Map<string, string> {
  const nations = new Map<string, string>();
  for (const line of TABLE.trim().split("\n")) {
    const [code = "", names = "", adjectives = ""] = line.split("|");
    const words = which === "names" ? names : `${names},${adjectives}`;
    for (const word of words.split(",")) nations.set(word.toLowerCase(), code);
  }
  return nations;
}
