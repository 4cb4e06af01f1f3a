namespace FactCheck.Tests.Kinds.Statements;

internal sealed class TurnedTests
{
    private const string Source = "The harbour fee of 48 crowns was later cut to 30 crowns on appeal. The herring came into the bay three weeks earlier than usual. "
        + "The new ferry will sail in spring at the earliest, captain Mia Falk said. My grandmother never needed a lamp at the quay, she said.";

    [TestCase("On appeal the harbour fee of 48 crowns was raised.", "FC5002 raised")]
    [TestCase("Three weeks later than usual the herring came into the bay.", "FC5002 later")]
    [TestCase("The new ferry sails in spring at the latest, according to the captain.", "FC5002 latest")]
    public void The_opposite_told_anew_is_found(string rewrite, string expected) => Assert.That(Checked.Findings(Source, rewrite), Does.Contain(expected));

    [TestCase("On appeal the harbour fee of 48 crowns was reduced.")]
    [TestCase("The herring came into the bay three weeks before its usual time.")]
    [TestCase("The new ferry sails no earlier than spring, according to the captain.")]
    public void The_same_told_anew_is_silent(string rewrite) => Assert.That(Checked.Findings(Source, rewrite), Has.None.StartsWith("FC5002").And.None.StartsWith("FC5001"));

    [TestCase("The tunnel opened nine months later than planned.", "The tunnel was opened nine months ahead of schedule.", "FC5002 nine months ahead")]
    [TestCase("Mia Falk met Ole Lund. She had listened to him for an hour, she said.", "Ole Lund met Mia Falk. He had listened to her for an hour, he said.", "FC5004 He had listened to her")]
    [TestCase("Our volumes grew 1.9 percent in the third quarter to 163 tons.", "The firm, whose name is Norda, saw volumes in the third quarter drop by 1.9 percent.", "FC5002 drop by 1.9 percent")]
    public void What_leads_the_other_way_is_found(string source, string rewrite, string expected) => Assert.That(Checked.Findings(source, rewrite), Has.Some.EqualTo(expected).Or.Some.EqualTo("FC5002 drop"));

    [TestCase("The tunnel opened nine months later than planned.", "The tunnel was opened nine months behind schedule.")]
    [TestCase("Mia Falk met Ole Lund. She had listened to him for an hour, she said.", "Mia Falk, who met Ole Lund, had listened to him for an hour. He told her so.")]
    [TestCase("Wheat fell 2 percent in May, while volumes of oats rose 2 percent.", "Volumes of oats rose 2 percent in May.")]
    public void What_leads_the_same_way_is_silent(string source, string rewrite) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC5002").And.None.StartsWith("FC5004"));

    [TestCase("The brewery will raise its prices in May.", "The brewery will not raise its prices in May.", "not raise")]
    [TestCase("We expect the dyke to hold another winter.", "The dyke is not expected to hold another winter.", "not expected")]
    public void A_denial_is_shown_with_the_word_that_denies(string source, string rewrite, string words) =>
        Assert.That(Checked.Serious(source, rewrite).Select(finding => finding.Location.Text), Has.Some.Contains(words));

    [TestCase("A man of 42 from Lisov is due in court. Police found the body of a woman at a house in Lisov. A 42-year-old man from Lisov is held.", "A man has been charged with the murder of a woman from Lisov.", "FC5013")]
    [TestCase("The line between Oxford and Didcot was closed for 16 days while work took place at Hinksey.", "The line between Oxford and Didcot has reopened after being closed for work.", "FC5002")]
    [TestCase("In February the group led protests and threatened to spread the marches across the country if the statue was not removed.", "The statue of a goddess has been removed from a park.", "FC5001")]
    public void What_a_text_tells_besides_is_no_contrary(string source, string rewrite, string rule) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith(rule));

    [TestCase("The tariffs are meant to protect growers and to strengthen the market for linen.", "Tariffs are said to weaken the market for linen.", "FC5002 weaken the market")]
    [TestCase("Adjusted profit per share came to 40 cents.", "The unadjusted profit per share was 40 cents.", "FC5002 unadjusted")]
    [TestCase("Net sales of the chain fell by 4 percent.", "The chain saw an increase in net sales.", "FC5002 increase")]
    [TestCase("Guests get towels, breakfast and a bicycle.", "Guests get breakfast without a bicycle or towels.", "FC5001 without a bicycle or towels")]
    [TestCase("The flat has a balcony, a cellar and a parking space.", "The flat lacks a parking space.", "FC5001 lacks a parking space")]
    [TestCase("Discounts are given to students of music and to pensioners.", "Discounts are given solely to students of music.", "FC5014 solely to students of music")]
    public void What_no_source_denies_turns_round_or_limits_is_found(string source, string rewrite, string expected) =>
        Assert.That(Checked.Findings(source, rewrite), Has.Some.EqualTo(expected));

    [TestCase("Guests get towels and breakfast. Bicycles are not for guests.", "Guests get breakfast without a bicycle.")]
    [TestCase("The runway is shut to jets and open to gliders.", "Gliders alone may use the runway, which is closed to jets.")]
    [TestCase("The jars were unbroken when the diggers found them in the oven.", "Diggers found jars in the oven that had not broken.")]
    [TestCase("Parliament has yet to debate the law on rents.", "The law on rents has not been debated by parliament.")]
    [TestCase("She won her second race in the cup.", "It was only her second win in a cup race.")]
    [TestCase("Last week she gave an interview to the harbour paper about new boats.", "Only last week she gave the harbour paper an interview about new boats.")]
    public void What_a_source_says_in_other_words_is_silent(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC5001").And.None.StartsWith("FC5002").And.None.StartsWith("FC5014"));
}
