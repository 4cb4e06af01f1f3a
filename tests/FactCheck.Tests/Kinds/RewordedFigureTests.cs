namespace FactCheck.Tests.Kinds;

/// <summary>Figures that a faithful rewrite tells in another way, and ones it may not.</summary>
internal sealed class RewordedFigureTests
{
    [TestCase("The orchestra, nine women and five men, travelled to Lund for six concerts.", "Fourteen musicians played in the orchestra, which travelled to Lund for six concerts.", "FC6002")]
    [TestCase("The winner gets 1.2 million crowns from the fund, four times what the other finalists receive.", "The other finalists receive 300,000 crowns from the fund.", "FC6002")]
    [TestCase("Tavia, who have won the Harbour Cup three times, lost the final to Norland.", "Tavia missed a fourth title when it lost the final of the Harbour Cup to Norland.", "FC6002")]
    [TestCase("The yard put 1,880 jobs at risk. In 1991 it had sent away 1,100 people.", "Nearly 2,000 people at the yard fear for their work.", "FC1001")]
    [TestCase("The bank is owed 80 million crowns, the company's debts are 190 million crowns.", "The bank waits for 80 million crowns, or 42 percent of the 190 million that the company owes.", "FC6002")]
    [TestCase("The smog kills about 40,000 people a year. Filters cost the towns 12 million crowns.", "The smog costs some 40,000 lives a year.", "FC1013")]
    [TestCase("About one in eight trams breaks down on the line.", "Of every eight trams on the line, about one breaks down.", "FC6002")]
    [TestCase("The union asks that no bus carry more than 40 passengers. The present limit is 55.", "Fifty-five passengers may ride in a bus under the present rules; the union asks for fewer.", "FC1001")]
    [TestCase("The mediator is Karin Lund, a retired teacher of 68.", "Karin Lund, 68 years old, is to mediate.", "FC6002")]
    [TestCase("The halls are to close on 4 and 10 December, the town said.", "The halls are to close on the fourth of December and once more on the tenth, the town said.", "FC6002")]
    [TestCase("The theatre has sold 80 percent of its tickets and 36 of the 120 boxes, the director said.", "With all but 20 percent of its tickets sold, the theatre has filled 36 boxes, of 120, the director said.", "FC7008")]
    [TestCase("Tavia resumed on 48-1 and slipped to 182-6 against Norland.", "Tavia began again on 48-1 against Norland and added 134 more.", "FC6002")]
    [TestCase("Lund, aged 67, is a professor in Orn.", "Lund, who at 67 teaches in Orn, is a professor.", "FC6002")]
    public void What_follows_from_the_source_is_silent(string source, string rewrite, string rule) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith(rule));

    [TestCase("with 20 minutes of normal time left Lund scored")]
    [TestCase("Holm had come on in the 80th minute")]
    [TestCase("the teams played for 120 minutes before Holm won it")]
    public void Minutes_of_a_match_may_be_counted_from_its_end(string rewrite)
    {
        const string source = "Norda met Tavia in the final. Lund scored in the 70th minute. Holm, on for Berg ten minutes from the end of normal time, made it 2-1 in the 94th, in extra time.";
        Assert.That(Checked.Serious(source, $"Norda and Tavia met in the final: {rewrite}."), Is.Empty);
    }

    [TestCase("A man of 44 drowned off Orn on Sunday.", "A 48-year-old man drowned off Orn on Sunday.", "FC1001 48-year-old")]
    [TestCase("The winner gets 1.2 million crowns from the fund, four times what the other finalists receive.", "The other finalists receive 400,000 crowns from the fund.", "FC6002 400,000 crowns")]
    [TestCase("Lund scored in the 70th minute, Holm in extra time.", "With 27 minutes of normal time left Lund scored, Holm in extra time.", "FC6002 27 minutes")]
    [TestCase("Sales at Orn fell in the second half of the year. The tram to Lund takes 70 minutes.", "Sales at Orn fell. With 20 minutes left the tram to Lund stopped.", "FC1001 20 minutes")]
    public void Another_figure_is_found(string source, string rewrite, string expected) => Assert.That(Checked.Findings(source, rewrite), Does.Contain(expected));
}
