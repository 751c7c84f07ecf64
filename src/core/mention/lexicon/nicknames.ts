/** Short given names and what they are short for. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `al alan|andy andrew|art arthur|ben benjamin|bernie bernard|bill william|bob robert|charlie charles|chris christopher|
  chuck charles|dan daniel|dave david|dick richard|don donald|doug douglas|ed edward|fred frederick|gene eugene|greg gregory|
  hank henry|jack john|jeff jeffrey|jerry gerald|jim james|joe joseph|jon jonathan|ken kenneth|larry lawrence|len leonard|
  les leslie|liz elizabeth|lou louis|matt matthew|mike michael|mitch mitchell|nick nicholas|pat patrick|pete peter|
  phil philip|ray raymond|rich richard|rick richard|rob robert|ron ronald|russ russell|sam samuel|sandy sanford|stan stanley|
  steve stephen|sue susan|ted theodore|tim timothy|tom thomas|tony anthony|vince vincent|walt walter|will william`
    .split("|")
    .map((pair) => {
      const [short = "", full = ""] = pair.trim().split(" ");
      return [short, full];
    }),
);
