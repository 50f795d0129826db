using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>
/// Turns of phrase that speak to a language model and to nobody else. Each needs an order and what only a model has (instructions before
/// these, a system prompt, an answer to a user), because how-tos are full of plain orders.
/// </summary>
internal static partial class InstructionPhrases
{
    /// <summary>Each with a quick look for words of which it must hold one, which nearly no text does.</summary>
    public static readonly IReadOnlyList<(Regex Phrase, Func<string, bool> MayStandIn)> All =
    [
        (EarlierInstructions(), RareWords.Any("ignor", "disregard", "forget", "discard", "no attention")),
        (AllThatCameBefore(), RareWords.Any("ignor", "disregard", "forget", "overrid", "bypass", "t follow", "stop following")),
        (OwnInstructions(), RareWords.Any("ignor", "disregard", "forget", "overrid", "bypass", "abandon", "stop following")),
        (EverythingBefore(), RareWords.Any("ignor", "disregard", "forget")),
        (InstructionsAbove(), RareWords.Any("ignor", "disregard", "forget")),
        (OtherLatin(), RareWords.Any("ignor", "vergiss", "vergessen", "missachte", "oubli", "olvid", "dimentica", "esque", "negeer")),
        (OtherScripts(), RareWords.AnyOf("иИ忽无忘無")),
        (NewInstructions(), RareWords.Any("instruction", "objective", "directive", "orders", "goal", "task")),
        (FromNowOn(), _ => true),
        (AsAModel(), _ => true),
        (IfYouAreAModel(), _ => true),
        (NoteToAModel(), _ => true),
        (NewPersona(), _ => true),
        (KeepFromTheUser(), _ => true),
        (KeepThisSecret(), _ => true),
        (SystemPrompt(), RareWords.Any("prompt", "message", "instruction")),
        (SystemLine(), RareWords.Any("system", "override")),
        (RoleWithAnOrder(), _ => true),
        (InYourAnswer(), _ => true),
        (WhileSummarising(), _ => true),
        (SendingOut(), RareWords.Any("conversation", "history", "window", "prompt", "user's", "user’s")),
    ];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    private const string NotAllowed = @"(?<!\b(?:can|may|could|might|safely|not|never|don['’]?t)\s)";
    private const string Earlier =
        @"(?:previous|prior|above|earlier|preceding|foregoing|initial|original|system|safety|developer|given|aforementioned)";
    private const string Orders = @"(?:instructions?|prompts?|directives?|guidelines?|guardrails?|programming)";
    private const string Model =
        @"(?:a\.?i\.?|llms?|(?:large |ai )?language models?|chatbots?|chatgpt|gpt(?:-\w+)?|claude|gemini|copilot|ai (?:assistants?|models?|agents?|systems?|reviewers?))";

    [GeneratedRegex(
        NotAllowed
            + @"\b(?:ignore|disregard|forget|discard|pay no attention to)\s+(?:[\w']+\s+){0,4}"
            + Earlier
            + @"\s+(?:\w+\s+){0,2}"
            + Orders
            + @"\b",
        Options
    )]
    private static partial Regex EarlierInstructions();

    [GeneratedRegex(
        NotAllowed
            + @"\b(?:ignore|disregard|forget|override|bypass|do not follow|don['’]t follow|stop following)\s+(?:all|any|every)\s+(?:of\s+)?(?:(?:the|your|these|those|my|other)\s+)?(?:"
            + Earlier
            + @"\s+)+(?:instructions?|prompts?|rules?|messages?|commands?|context|constraints?|orders?|restrictions?|text|content|inputs?|tasks?)\b",
        Options
    )]
    private static partial Regex AllThatCameBefore();

    [GeneratedRegex(
        NotAllowed
            + @"\b(?:ignore|disregard|forget|override|bypass|abandon|stop following)\s+(?:(?:all|any)\s+)?(?:of\s+)?your\s+(?:(?:own|"
            + Earlier
            + @")\s+)*(?:instructions|rules|guidelines|prompts?|training|programming|restrictions|constraints|directives|guardrails)\b",
        Options
    )]
    private static partial Regex OwnInstructions();

    [GeneratedRegex(
        NotAllowed
            + @"\b(?:ignore|disregard|forget)\s+(?:everything|anything|all)\s+(?:that\s+)?(?:(?:you(?:['’]ve| have| were| are)?|has been|have been|was|were)\b[^.\n]{0,20}\b(?:told|know|learned|said|given|instructed|written)\b|(?:said|written|stated)\s+(?:above|before|so far)|(?:above|before|prior|previous)(?=\s*(?:[.,;:!]|$|and\b)))",
        Options
    )]
    private static partial Regex EverythingBefore();

    [GeneratedRegex(
        NotAllowed
            + @"\b(?:ignore|disregard|forget)\s+(?:the|all|any|those|all the)\s+(?:instructions|prompts?|directives)\s+(?:above\b|before this|you (?:were|have been) given|you received|given to you|from the (?:system|developer|user))",
        Options
    )]
    private static partial Regex InstructionsAbove();

    [GeneratedRegex(
        @"\b(?:ignorier(?:e|en sie)?|vergiss|vergessen sie|missachte)\s+(?:\w+\s+){0,2}(?:vorherigen|bisherigen|obigen|vorigen|früheren)\s+(?:anweisungen|instruktionen|befehle)"
            + @"|\b(?:ignorez|ignore|oubliez|oublie)\s+(?:\w+\s+){0,2}(?:instructions|consignes|directives)\s+(?:précédentes|antérieures|ci-dessus)"
            + @"|\b(?:ignora|ignore|ignorad|olvida|olvide|ignori|dimentica|esqueça)\s+(?:\w+\s+){0,2}(?:instrucciones|instruções|istruzioni)\s+(?:anteriores|previas|precedenti)"
            + @"|\b(?:ignora|ignori|dimentica)\s+(?:\w+\s+){0,2}precedenti\s+istruzioni|\bnegeer\s+(?:\w+\s+){0,2}(?:vorige|eerdere|voorgaande)\s+instructies",
        Options
    )]
    private static partial Regex OtherLatin();

    [GeneratedRegex(
        @"\bигнорируй(?:те)?\s+(?:\w+\s+){0,2}(?:предыдущие|прежние)\s+(?:инструкции|указания)"
            + @"|(?:忽略|无视|忘记)(?:掉)?(?:之前|以上|先前|前面|上述|所有)\w{0,6}(?:指令|指示|提示)|(?:以前|前|上記|これまで)の(?:すべての)?(?:指示|命令)を(?:すべて)?(?:無視|忘れ)",
        Options
    )]
    private static partial Regex OtherScripts();

    [GeneratedRegex(
        @"\b(?:your\s+(?:new|real|actual|true|only)\s+(?:instructions?|objectives?|directives?|orders|goal|task)\s*(?:is|are|:)|^\W{0,6}(?:new|updated)\s+(?:system\s+)?instructions?\s*:)",
        Options
    )]
    private static partial Regex NewInstructions();

    [GeneratedRegex(
        @"\bfrom\s+(?:now\s+on|this\s+point\s+(?:on|forward)),?\s+(?:you\s+(?:are\s+(?:an?|no longer)\b|(?:must|will|shall|should)\s+(?:only\s+)?(?:act|respond|answer|behave|obey|pretend|speak|reply)\b)|(?:respond|reply|answer|act as|behave|speak)\b)",
        Options
    )]
    private static partial Regex FromNowOn();

    [GeneratedRegex(
        @"\bas\s+an?\s+"
            + Model
            + @"\s*,?\s+(?:you\s+(?:must|should|will|shall|are|have|need|ought|cannot|can['’]t|may)\b|your\s+(?:task|job|goal|role|duty)\b|please\b)",
        Options
    )]
    private static partial Regex AsAModel();

    [GeneratedRegex(
        @"\bif\s+(?:you\s+are|you['’]re)\s+an?\s+"
            + Model
            + @"\b|\bif\s+(?:this|the)\s+(?:text|document|page|file|content)\s+is\s+(?:being\s+)?(?:read|processed|summari[sz]ed|reviewed|parsed)\s+by\s+an?\s+"
            + Model
            + @"\b",
        Options
    )]
    private static partial Regex IfYouAreAModel();

    [GeneratedRegex(
        @"^\W{0,8}(?:(?:important\s+)?(?:notes?|messages?|instructions?|attention|notice|hints?|reminders?)\s+(?:to|for)\s+(?:all\s+|any\s+|the\s+|an?\s+)*|(?:attention|dear|hey|hello)\b,?\s+(?:all\s+|any\s+|the\s+)*)"
            + Model
            + @"\b(?!\s+(?:developers?|engineers?|users?|teams?|workloads?|services?|apps?|applications?))",
        Options
    )]
    private static partial Regex NoteToAModel();

    [GeneratedRegex(
        @"\byou\s+are\s+(?:now|no\s+longer)\s+(?:(?:an?|the|in)\s+)?(?:\w+\s+)?(?:"
            + Model
            + @"|assistant|dan\b|jailbroken|unrestricted|unfiltered|bound\b)|\b(?:do\s+anything\s+now|dan\s+mode|jailbreak\s+mode)\b|\bpretend\s+(?:that\s+)?you\s+(?:are\s+(?:an?\s+|not\s+)?(?:"
            + Model
            + @"|unrestricted|human)|have\s+no\s+(?:restrictions|rules|guidelines))",
        Options
    )]
    private static partial Regex NewPersona();

    [GeneratedRegex(
        @"\b(?:do\s+not|don['’]t|never|must\s+not)\s+(?:tell|inform|alert|warn|notify)\s+the\s+(?:users?|humans?|writers?|readers?|operators?|authors?|editors?)(?=\s*(?:[.!;]|$)|\s+(?:about\s+(?:this|these|it)\b|that\s+you\b|of\s+this\b|anything\b|what\s+you\b))|\bwithout\s+(?:telling|informing|alerting)\s+the\s+(?:user|human|writer|reader|operator|author|editor)\s+(?:about\s+(?:this|these)|that\s+you)\b",
        Options
    )]
    private static partial Regex KeepFromTheUser();

    [GeneratedRegex(
        @"\b(?:do\s+not|don['’]t|never)\s+(?:reveal|mention|disclose|repeat|output|show|quote|acknowledge)\s+(?:that\s+you\s+(?:were|have|are|received)|(?:this|these|your)\s+(?:\w+\s+)?(?:instructions?|prompts?|directives?))\b",
        Options
    )]
    private static partial Regex KeepThisSecret();

    [GeneratedRegex(
        @"\b(?:reveal|leak|disclose|exfiltrate|ignore|bypass|forget|recite)\s+(?:me\s+)?(?:the|your|all)\s+(?:\w+\s+){0,2}system\s+(?:prompts?|messages?|instructions?)\b|\b(?:print|show|output|repeat|display|return|give\s+me|override|tell\s+me)\s+(?:me\s+)?your\s+(?:\w+\s+){0,2}(?:system\s+(?:prompts?|messages?|instructions?)|instructions|initial\s+prompt)\b",
        Options
    )]
    private static partial Regex SystemPrompt();

    [GeneratedRegex(
        @"(?<=^\W{0,8})(?:begin|end|start|new)\s+(?:of\s+)?system(?:\s+(?:prompt|message|instructions?))?\W*(?:$|:)|(?<=^\W{0,8})(?:system\s+(?:prompt|override|message)|admin(?:istrator)?\s+override)\s*:\s*\S",
        Options
    )]
    private static partial Regex SystemLine();

    [GeneratedRegex(
        @"^\W{0,6}(?:system|assistant|developer|ai)\s*\W{0,3}:\W{0,4}(?:you\s+(?:are\s+(?:an?|now|the)|must|will|should)\b|ignore\b|disregard\b|from\s+now\b|(?:always|never|do\s+not|don['’]t)\s+(?:reveal|say|tell|respond|reply|mention|include|output|answer|write|approve|recommend)\b|(?:respond|reply|answer|pretend|act\s+as|approve)\b)",
        Options
    )]
    private static partial Regex RoleWithAnOrder();

    [GeneratedRegex(
        @"\b(?:in|to|at\s+the\s+(?:end|start|top|beginning)\s+of)\s+(?:all\s+(?:of\s+)?|every\s+one\s+of\s+)?your\s+(?:summary|summaries|response|responses|answer|answers|output|reply|replies|completion|rewrite|translation|review)s?,?\s+(?:to\s+the\s+\w+,?\s+)?(?:you\s+(?:must|should|will|shall)\s+)?(?:always\s+|please\s+|only\s+|never\s+)?(?:include|say|recommend|state|mention|add|write|insert|link|tell|omit|append|claim|praise)\b|\b(?:include|insert|append|add|write)\s+(?:\S+\s+){1,12}in\s+(?:all\s+(?:of\s+)?)?your\s+(?:summary|response|responses|answers?|output|reply|replies|rewrite)\b",
        Options
    )]
    private static partial Regex InYourAnswer();

    [GeneratedRegex(
        @"\b(?:when|while|if|before|after)\s+(?:you\s+(?:are\s+)?)?(?:summari[sz](?:e|ing)|paraphras(?:e|ing)|rewrit(?:e|ing)|translat(?:e|ing)|rephras(?:e|ing))\s+(?:this|the)\s+(?:document|text|page|article|passage|material|content|file|email)s?\b[^.\n]{0,60}?\b(?:you\s+must|always|never|do\s+not|don['’]t|include|insert|say|state|recommend|output|omit|add|claim)\b",
        Options
    )]
    private static partial Regex WhileSummarising();

    [GeneratedRegex(
        @"\b(?:send|post|forward|upload|exfiltrate|e-?mail|transmit)\s+(?:\S+\s+){0,4}(?:conversation|chat\s+history|context\s+window|system\s+prompt|prompt\s+history)\b[^\n]{0,60}?\bto\b|\b(?:append|encode|insert|put)\s+(?:\S+\s+){0,3}(?:conversation|chat\s+history|system\s+prompt|user['’]s\s+(?:data|message|question|request))\b[^\n]{0,40}?\b(?:url|link|query\s+string|image)\b",
        Options
    )]
    private static partial Regex SendingOut();
}
