namespace FactCheck.Tests.Kinds;

/// <summary>What whole rewrites of articles taught: words reworded, and what was wrong in them.</summary>
internal sealed class RetoldTests
{
    [TestCase("Per Holm, who had two children, was a keen sailor.", "Holm, a father of three, was a keen sailor.", "FC1001 three")]
    [TestCase("The keen sailor, a mother-of-four, lives in Lund.", "The mother of six, who lives in Lund, is a keen sailor.", "FC1001 six")]
    [TestCase("Tavia finished second in Pool B, behind Norland.", "Tavia came second in Pool D, with Norland ahead of it.", "FC6001 Pool D")]
    [TestCase("The clerk has worked for the town for 10 years.", "The clerk has been with the town for two decades.", "FC6002 two decades")]
    [TestCase("Eva Lund, 44, was hit by the ball.", "The ball hit Eva Lund. She was 46, and lived alone.", "FC6002 46")]
    [TestCase("Tavia last held the games in 1992. Norland may still qualify through the 2017 Harbour Cup.", "It recalls 1996, when the games were last held in Tavia.", "FC2002 1996")]
    [TestCase("The car belonged to his stepfather, who was on holiday. He paid the fine.", "It belonged to his father-in-law, who was on holiday.", "FC5031 father")]
    [TestCase("Eva Lund's husband died in the fire on Friday.", "Her brother was killed by Friday's fire, and the house was lost.", "FC5031 brother")]
    [TestCase("Holm denied theft but a jury found him guilty on Friday.", "On Friday a clerk was cleared of theft.", "FC5002 cleared")]
    [TestCase("Holm pleaded not guilty. A jury acquitted him of theft on Friday.", "On Friday the clerk was convicted of theft.", "FC5002 convicted")]
    [TestCase("The blast killed 50 people and wounded 63.", "The blast, in which 63 people lost their lives and 50 were injured, was heard in Lund.", "FC1006 63 people")]
    [TestCase("The remaining 175 South Koreans in the zone are running out of food.", "Some 175 North Koreans are left in the zone.\n\nNorth Korea denied it.", "FC1013 Some 175 North Koreans")]
    [TestCase("It was -17C in the small town of Hell, Michigan. Minnesota had snow.", "The Minnesota town of Hell had -17C.", "FC5060 Minnesota town of Hell")]
    [TestCase("Eva Lund won a Grammy for her album.", "For her album, Eva Lund won an Emmy.", "FC5011 Emmy")]
    [TestCase("UN Secretary-General Ban Ki-moon was aware of the call.", "Its former secretary-general, Ban Ki-moon, knew of the call.", "FC3011 former secretary-general, Ban Ki-moon")]
    [TestCase("Holm, 37, was sentenced to eight years in prison. Per Berg was 44.", "Berg was a good man. He was 46, and loved the sea.", "FC6002 46")]
    [TestCase("Holm pleaded guilty to theft at the court in Lund.", "At the court in Lund, Holm denied theft.", "FC5002 denied")]
    [TestCase("Magistrates in Lund released Holm on bail.", "In Lund, magistrates had refused him bail.", "FC5002 bail")]
    [TestCase("Norland's interior minister summoned the ambassador.", "The foreign minister of Norland called in the ambassador.", "FC5031 foreign minister")]
    [TestCase("Following his arrest on 29 April 2011 Holm was barred. He was sentenced in April.", "Holm was barred as soon as he was arrested on 19 April.", "FC2021 19 April")]
    [TestCase("Holm began his career in 1980 and has covered all games since 1982.", "Holm took up the microphone in 1986, and began a career.", "FC2021 1986")]
    public void A_change_is_found(string source, string rewrite, string expected) => Assert.That(Checked.Findings(source, rewrite), Does.Contain(expected));

    [TestCase("Per Holm, who had two children, was a keen sailor.", "Holm, a father of two, was a keen sailor.", "FC1001")]
    [TestCase("Eva Lund has three children. The other driver, a father-of-four, was unhurt.", "The father of four was not hurt. Lund, a mother of three, was.", "FC1001")]
    [TestCase("Tavia finished second in Pool B, behind Norland.", "Tavia came second in Pool B. Norland won it.", "FC6004")]
    [TestCase("The officer denied perverting the course of justice, claiming he changed the plates because they were damaged.", "The officer changed the plates.", "FC5001")]
    [TestCase("Their son Per was born in the hospital at Lund.", "His mother gave birth at the hospital in Lund.", "FC5031")]
    [TestCase("The couple married in Lund in May.", "In May he and his wife had their wedding in Lund.", "FC5031")]
    [TestCase("Holm was convicted of theft in 2012. An inquiry found no misconduct by the police.", "The police were cleared of any wrongdoing.", "FC5002")]
    [TestCase("Holm was convicted of theft, but the conviction was quashed on appeal.", "Holm was cleared of theft.", "FC5002")]
    [TestCase("The minister said it was \"not only a smash hit but a civics lesson our kids can't get enough of\".", "The minister called it \"a civics lesson our kids can't get enough of\".", "FC4007")]
    [TestCase("An escaped prisoner gave himself up in Lund to get out of the cold.", "In Lund an escaped prisoner gave himself up because he could not stand it.", "FC5035")]
    [TestCase("It was as cold as the Antarctic coast in winter.", "It was as cold as the coast of Antarctica in winter.", "FC6001")]
    [TestCase("It was Embarrass, Minnesota, that had the lowest temperature in the nation on Tuesday: -37C. In Ontario it fell to -30C.", "The lowest temperature in the country on Tuesday was measured in Embarrass, Minnesota, at -37C.", "FC1001")]
    [TestCase("Ban Ki-moon was aware of the call, a spokesman said.", "A spokesman said that its head, Ban Ki-moon, knew of the call.", "FC3003")]
    [TestCase("Holm denied the claims about the bail checks. He was granted bail in May.", "Holm has denied claims that bail checks were stopped.", "FC5002")]
    [TestCase("Berg won gold over 5,000m in Lund and holds the record.", "Berg won the 5,000m in Lund and holds the record.", "FC1003")]
    [TestCase("About 100 other Indians were on the plane, the officials said.", "Around 100 more Indians were on board the plane.", "FC6005")]
    [TestCase("Berg began in 1980. This race will be his 37th and last for the station.", "Berg leaves the station after 37 years.", "FC6002")]
    [TestCase("Eva Lund also attended the ceremony in Orn for the first time in 46 years to hand out the musical award.", "The award for the best musical was handed out by Eva Lund, who had not been at the ceremony in Orn for 46 years.", "FC5001")]
    public void Another_wording_is_silent(string source, string rewrite, string rule) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith(rule));
}
