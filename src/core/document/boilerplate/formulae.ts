import { COMMENT_FORM } from "./comment-form.ts";
import { type Formula, formula } from "./formula.ts";

/** What is left out wherever it stands. */
export const FORMULAE: readonly Formula[] = [
  COMMENT_FORM,
  formula(
    "cookie notice",
    500,
    /(?:we|this (?:web)?site|our (?:web)?site)(?: and our partners)? uses? cookies/u,
    /by (?:continuing to (?:use|browse)|using) (?:this|our) (?:web)?site,? you (?:agree|accept|consent)/u,
    /(?:diese (?:web)?seite|wir) verwende[tn]? cookies|ce site utilise des cookies|(?:este sitio|esta web|utilizamos) (?:web )?(?:utiliza |usa )?cookies|questo sito utilizza (?:i )?cookie|este site utiliza cookies/u,
  ),
  formula(
    "newsletter",
    400,
    /(?:subscribe|sign[ -]?up|register) (?:to|for|now|here|today|and get|with us)\b/u,
    /(?:subscribe|sign[ -]?up)[\s.!:]*$/u,
    /(?:get|receive|have) (?:the |our |all |more |breaking |daily )*(?:latest |breaking |top |best )?[^.!?]{0,60}(?:in|to|into) your (?:inbox|e-?mail)/u,
    /let our news meet your inbox/u,
    /click here to (?:subscribe|sign up|register|join|get|read|watch|view|download)/u,
    /(?:follow|like|join|find) us (?:on|at|in)\b/u,
    /(?:join|follow) our (?:\w+ )?(?:telegram|whatsapp|facebook|discord|channel|group|community|newsletter)/u,
    /download (?:the|our) [^.!?]{0,40}app\b/u,
    /stay (?:up[ -]to[ -]date|informed|connected|tuned) (?:with|by|on) (?:our|us|the latest|following)/u,
    /(?:enter|your) (?:your )?e-?mail(?: address)?[\s*:]*$/u,
    /thank you for (?:subscribing|signing up|registering)/u,
    /already a (?:subscriber|member)|(?:unlock|get) (?:full|unlimited|premium) access/u,
    /(?:newsletter|e-?mail) (?:abonnieren|anmelden|sign-?up)|abonnez-vous|suscríbete|iscriviti|assine (?:a|nossa)|подпи(?:шитесь|сывайтесь)|абонирай(?:те)? се/u,
    /(?:folgen sie|folge) uns|suivez-nous|síguenos|seguici|siga-nos|volg ons/u,
    /have a (?:news )?tip\?|got a (?:news )?tip\?|send (?:us )?(?:your )?tips/u,
  ),
  formula(
    "share buttons",
    120,
    /share (?:this|on|via|with|to|it)\b/u,
    /like this:?\s*$|loading\.{2,}|get short url/u,
    /(?:did you )?(?:like|enjoy) this (?:story|article|post)\?/u,
    /print (?:this|article|page)|e-?mail this|copy (?:link|url)|report (?:an? )?(?:error|typo|mistake)/u,
  ),
  formula(
    "advertisement",
    120,
    /(?:advertise?ment|advertisements?|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|реклама|广告|広告|iklan|annons|reklama?)[\s:.]*$/u,
    /(?:story|article) continues (?:below|after)|continue reading below|scroll (?:down )?(?:to continue|for more)|(?:this )?article continues/u,
    /(?:loading|please wait)[\s.…]*$/u,
    /(?:on a mobile device\? )?click here to watch/u,
  ),
  formula(
    "picture caption",
    400,
    /(?:image|photo|picture|illustration|video|graphic|chart|screenshot|photograph)s?(?: (?:credit|courtesy|source|by|via|from|of))?s?\s*(?::|\bcourtesy\b|©)/u,
    /(?:photos?|images?|pictures?|photographs?|illustrations?|artwork|screenshots?) (?:by|courtesy|credit|via)\b[^.!?]{2,60}\.?$/u,
    /(?:credits?|photographer)\s*:/u,
    /(?:foto|fotos|bild|bilder|imagen|imagem|immagine|crédit photo|photo d['’]illustration|фото|снимка|图片来源|圖片來源|図|写真|gambar)\s*[:：©/]/u,
    /(?:image|photo|slide|picture) \d+ (?:of|\/) \d+/u,
    /(?:caption|close|hide caption|toggle caption|enlarge(?: image)?|view (?:gallery|slideshow|photos)|expand|zoom|\d+ ?(?:\/|of) ?\d+)[\s.]*$/u,
    /(?:file photo|getty images|shutterstock|istock(?:photo)?|ap photo|afp|reuters\/)[\s.:/]*[^.!?]{0,40}$/u,
  ),
  formula(
    "page furniture",
    90,
    /(?:back|go back|return) to (?:top|the top|home|homepage)[\s.]*$/u,
    /(?:home|menu|search|close|skip to (?:main )?content|sign in|log in|my account|accept|dismiss|show more|load more|more|voltar|zurück|retour|volver|indietro)[\s.…]*$/u,
    /(?:tags?|filed under|topics?|categor(?:y|ies)|categorias?|schlagw(?:orte|örter)|etiquetas|étiquettes|теги|标签|标籤)\s*[:：]/u,
    /(?:please )?enable javascript|your browser does not support|this (?:video|content) is (?:not available|no longer available)/u,
    /\d+ (?:shares|views|likes|min(?:ute)?s? read|reads)[\s.]*$/u,
    /(?:estimated )?reading time|listen to (?:this )?article/u,
  ),
];

/** What stands under an article. Within it, the same words may be part of what is told. */
export const TAIL_FORMULAE: readonly Formula[] = [
  formula(
    "about the author",
    700,
    /about the (?:author|writer|reporter)s?\b/u,
    /(?:(?:follow|e-?mail|contact|reach|write to) )(?:him|her|them|the (?:author|writer|reporter)|[\p{Lu}][^.!?]{2,40}?) (?:on|at|via) (?:twitter|facebook|instagram|linkedin|x\b|@|[\w.+-]+@|e-?mail)/u,
    /[^.!?]{3,60} (?:can|may) be (?:reached|contacted) (?:at|on|via|by)\b/u,
    /[^.!?]{3,50} (?:is|are) (?:an? |the |our )?(?:[\w-]+ ){0,5}(?:reporter|writer|editor|correspondent|journalist|contributor|columnist|blogger|freelancer|producer|intern|author)s? (?:at|for|with|on|in|who|covering|based|of|and|from)\b(?![^.]*\b(?:said|told|says)\b)/u,
    /(?:view|see|read) (?:author|all posts|more (?:posts|articles|stories|by))\b/u,
    /(?:[\w.+-]+@[\w-]+\.[\w.]+|@\w+|(?:www\.)?(?:twitter|facebook|instagram)\.com\/\S+)[\s.]*$/u,
  ),
  formula(
    "copyright",
    500,
    /(?:copyright )?(?:©|\(c\) ?\d{4})/u,
    /copyright (?:\d{4}|by|of|the|notice)/u,
    /all rights reserved/u,
    /(?:this (?:material|document|article|content) (?:may not|is subject to)|the content is provided for information)/u,
    /(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|все права защищены|版权所有|無断転載)/u,
  ),
];
