namespace FactCheck.Lexicons;

/// <summary>What a word does in a clause.</summary>
internal enum ClauseWord
{
    /// <summary>A noun of doing something that no verb beside it names: "work on the dam".</summary>
    Act,

    /// <summary>Adds something to what was told: "also", "too".</summary>
    Adding,

    /// <summary>Before a noun it says that there was one of it: "other", "further".</summary>
    Additional,

    /// <summary>A word that puts what it opens before what stands beside it: "after", "once".</summary>
    After,

    /// <summary>Sooner than it was to be: "ahead" of schedule, "early".</summary>
    Ahead,

    /// <summary>What one does alone, whoever else is there: "open" a bridge, "chair" a meeting.</summary>
    Alone,

    /// <summary>Stands for all or for none: "anyone", "nobody", "casualty" in "no casualties".</summary>
    Anyone,

    /// <summary>A pronoun that asks who or what: "who will lead it is open".</summary>
    Asking,

    /// <summary>A verb whose object will not be: "rule out", "avert".</summary>
    Averting,

    /// <summary>A word that puts what it opens after what stands beside it: "before", "prior" in "prior to".</summary>
    Before,

    /// <summary>Later than it was to be: "behind" schedule, "late".</summary>
    Behind,

    /// <summary>A noun for what something came of: "the cause was a spark".</summary>
    Cause,

    /// <summary>Makes one thing hang on another: "if", "depending", "provided".</summary>
    Conditional,

    /// <summary>A word that settles a question, unless it is denied or still to come: "decide", "clear".</summary>
    Deciding,

    /// <summary>A verb by which something is there no longer or does not come to be: "end", "break off", "bar".</summary>
    Ending,

    /// <summary>Puts a question to somebody: "ask", "quiz".</summary>
    Enquiring,

    /// <summary>What a clause is known by, so that without it the clause is not held to be so: "no sign that it fell".</summary>
    Evidence,

    /// <summary>A verb of what lies or leads from one place to another and does not move: "stretch", "run".</summary>
    Extending,

    /// <summary>Says that an amount became less: "fall", "down".</summary>
    Falling,

    /// <summary>Says that something was so before: "formerly", "once".</summary>
    Former,

    /// <summary>A verb that, denied, denies its object: "found no crack".</summary>
    Having,

    /// <summary>With "from" it says that somebody did not do it: "prevent", "keep".</summary>
    Hindering,

    /// <summary>A verb of coming about, behind which "after" tells what brought it about: "the inquiry began after".</summary>
    Inception,

    /// <summary>Joins members of a list beside "and": "as well as", "along with".</summary>
    Joining,

    /// <summary>A verb that passes judgement: "found guilty".</summary>
    Judging,

    /// <summary>Denies what hangs on it, without a negation: "lacks a licence", "failed to pay".</summary>
    Lacking,

    /// <summary>A verb that says no more than that something goes on: "last", "take".</summary>
    Lasting,

    /// <summary>Limits what it stands before: "only to members".</summary>
    Limiting,

    /// <summary>A preposition before where something is: "in Lund"; who acts does not stand behind it.</summary>
    Locative,

    /// <summary>Says by how much one is ahead: "a majority of five".</summary>
    Margin,

    /// <summary>Says of something that it is not there or cannot be, without a negation: "lack", "unable"; of any part of speech.</summary>
    Missing,

    /// <summary>A verb that brings its object from one place to another: "move", "tow".</summary>
    Moving,

    /// <summary>Says the same of both, whoever comes first: "meet", "marry", "between".</summary>
    Mutual,

    /// <summary>Before a verb it says that the act did not quite come about: "almost".</summary>
    Nearly,

    /// <summary>Denies its clause: "not", "never".</summary>
    Negative,

    /// <summary>Behind a length of time it tells when, not how long: "ago", "later".</summary>
    Offset,

    /// <summary>Beside a denial leaves half of it standing: "not only", "no longer".</summary>
    Partial,

    /// <summary>What was to be: "schedule", "plan", "expect".</summary>
    Planned,

    /// <summary>Takes its object for so: "confirmed the cuts", "defended the cuts".</summary>
    Presuming,

    /// <summary>Stands for a part of those named behind "of": "none of the drivers".</summary>
    Quantifier,

    /// <summary>Before a length of time it tells when or how often, not how long: "past", "every".</summary>
    Recent,

    /// <summary>A verb that says of a claim or a request that it is not so or not to be: "reject", "turn down".</summary>
    Rejecting,

    /// <summary>The way back: "return", "homeward".</summary>
    Return,

    /// <summary>A verb that a bill and a house may both head: "the house passed the bill", "the bill passed the house".</summary>
    Reversible,

    /// <summary>Says that an amount became more: "rise", "up".</summary>
    Rising,

    /// <summary>Says that something is so by and large: "virtually", "most".</summary>
    Rough,

    /// <summary>Says that something is little: "mild", "minor"; "only" before it limits nothing.</summary>
    Slight,

    /// <summary>May set a limit as "only" does: "one", "limited", "if".</summary>
    Sole,

    /// <summary>Stands for a country that is named elsewhere: "the two governments", "both sides".</summary>
    State,

    /// <summary>A verb of being or staying somewhere, of which "may" says that it is so: "may stay at home".</summary>
    Staying,

    /// <summary>A word for holding an office or a job: "rule", "helm" in "at the helm".</summary>
    Tenure,

    /// <summary>A preposition that brings in what an act is done to: "work on the dam", "a request for funds".</summary>
    Through,

    /// <summary>Leaves a question open: "unclear", "undecided".</summary>
    Undecided,

    /// <summary>Says that nothing else is so, or nothing was so before: "only", "first"; "never" may say the same.</summary>
    Unequalled,

    /// <summary>Leaves room for what comes later: "not yet", "still".</summary>
    Unfinished,

    /// <summary>Names nothing in particular: "no way", "no sign".</summary>
    Unspecific,

    /// <summary>Says of a clause that it is not so: "a rumour", "untrue".</summary>
    Untruth,

    /// <summary>A noun for going from one place to another: "way", "flight".</summary>
    Way,

    /// <summary>Begins a question that is told: "whether".</summary>
    Whether,

    /// <summary>Says of another what was told: "so", "the same", "both".</summary>
    Likewise,
}
