using FactCheck.Documents;

namespace FactCheck.Tests.Documents;

public sealed class DocumentStructureTests
{
    [Test]
    public void A_page_of_several_articles_becomes_sections_with_their_own_date_and_headline()
    {
        DocumentStructure structure = Read(
            " date 2021-03-06 04.03.2021, 13:49 6031\nHarbour reopens after the storm\nThe harbour opened on Monday.\n05.03.2021\nFerries sail again\nThe first ferry left at noon.\n");

        Assert.That(structure.Sections, Has.Length.EqualTo(2));
        Assert.That(structure.Sections.Select(section => section.Published), Is.EqualTo(new DateOnly?[] { new(2021, 3, 4), new(2021, 3, 5) }));
        Assert.That(structure.Sections.Select(section => section.Headline!.Value.Of(structure.Text).ToString()), Is.EqualTo(new[] { "Harbour reopens after the storm", "Ferries sail again" }));
    }

    [Test]
    public void Items_name_the_line_that_announces_them()
    {
        DocumentStructure structure = Read("The council met on Monday.\nThe council adopted three acts:\n- On the harbour;\n- On the bridge;\n- On fees.\nIt meets again in May.\n");

        Block[] items = [.. structure.Blocks.Where(block => block.Kind == BlockKind.ListItem)];
        Assert.That(items.Select(item => item.Span.Of(structure.Text).ToString()), Is.EqualTo(new[] { "On the harbour;", "On the bridge;", "On fees." }));
        Assert.That(items.Select(item => item.IntroducedBy), Is.All.EqualTo(1));
    }

    [Test]
    public void Items_need_no_marker_below_a_colon()
    {
        DocumentStructure structure = Read("The council adopted three acts:\nOn the harbour;\nOn the bridge;\nOn fees.\nIt meets again in May.\n");

        Assert.That(Kinds(structure), Is.EqualTo(new[] { BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Paragraph }));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Line_ends_do_not_change_the_blocks(string lineEnd)
    {
        const string Text = "480.55\nNews\n\nRiver floods two towns in the north\nRiver floods two towns in the north\n\nTwo towns were flooded on Monday.\nShare:\nFollow us on\n";
        DocumentStructure expected = Read(Text);
        DocumentStructure structure = Read(Text.Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.That(
            structure.Blocks.Select(block => (block.Kind, block.Span.Of(structure.Text).ToString())),
            Is.EqualTo(expected.Blocks.Select(block => (block.Kind, block.Span.Of(expected.Text).ToString()))));
        Assert.That(
            Kinds(structure),
            Is.EqualTo(new[] { BlockKind.Furniture, BlockKind.Furniture, BlockKind.Headline, BlockKind.Headline, BlockKind.Paragraph, BlockKind.Furniture, BlockKind.Furniture }));
    }

    [TestCase("GENEVA, March 4, 2021 (Agency) - The council met.", "GENEVA", 2021)]
    [TestCase("OSLO (Agency) — The council met.", "OSLO", null)]
    [TestCase("SAN JOSE, Costa Rica, 4 March 2021 – The council met.", "SAN JOSE", 2021)]
    public void The_opening_of_a_report_is_its_dateline(string text, string place, int? year)
    {
        DocumentStructure structure = Read(text);

        Assert.That(Kinds(structure), Is.EqualTo(new[] { BlockKind.Dateline, BlockKind.Paragraph }));
        Assert.That(structure.Blocks[1].Span.Of(structure.Text).ToString(), Is.EqualTo("The council met."));
        Assert.That(structure.Sections[0].Place, Is.EqualTo(place));
        Assert.That(structure.Sections[0].Published?.Year, Is.EqualTo(year));
    }

    [TestCase("NATO – the alliance of western states – will meet in May.")]
    [TestCase("The Smith-Jones report - all of it - is public.")]
    public void A_dash_alone_makes_no_dateline(string text) =>
        Assert.That(Kinds(Read(text)), Is.EqualTo(new[] { BlockKind.Paragraph }));

    [TestCase("04.07.2024", 2024, 7, 4)]
    [TestCase("4/7/2024\nUpdated: 23/07/2024", 2024, 7, 4)]
    [TestCase("7/4/2024", 2024, 7, 4)]
    [TestCase("7/23/2024", 2024, 7, 23)]
    [TestCase("2024-07-04T09:11:00", 2024, 7, 4)]
    [TestCase("Published: July 4, 2024", 2024, 7, 4)]
    [TestCase("Updated 6 July 2024, published 4 July 2024", 2024, 7, 4)]
    [TestCase("Thursday, 4th July 2024 at 09:11 GMT", 2024, 7, 4)]
    [TestCase("Last updated: 2024-07-06 | Posted: 2024-07-04 10:15", 2024, 7, 4)]
    public void A_date_line_tells_the_day_of_publication(string line, int year, int month, int day)
    {
        DocumentStructure structure = Read($"Bridge closed for repairs this week\n{line}\nThe bridge is closed.\n");

        Assert.That(structure.Sections[0].Published, Is.EqualTo(new DateOnly(year, month, day)));
        Assert.That(structure.Blocks[1].Kind, Is.EqualTo(BlockKind.Dateline));
    }

    [TestCase("FILE - The mayor opens the bridge on May 2, 2021. (Agency Photo/Jane Doe, File)", BlockKind.Caption)]
    [TestCase("The mayor opens the bridge on May 2, 2021. (Photo by Jane Doe/Agency)", BlockKind.Caption)]
    [TestCase("Photo: Jane Doe", BlockKind.Furniture)]
    [TestCase("1,234 views", BlockKind.Furniture)]
    [TestCase("Home | News | World", BlockKind.Furniture)]
    [TestCase("EUR 533.75 +0.2%", BlockKind.Furniture)]
    [TestCase("https://example.org/a", BlockKind.Furniture)]
    [TestCase("Subscribe to our newsletter and be the first to know!", BlockKind.Furniture)]
    [TestCase("By Jane Doe", BlockKind.Furniture)]
    [TestCase("Five people were killed in the storm.", BlockKind.Paragraph)]
    [TestCase("The bridge was closed (the photo was taken before) and opened again.", BlockKind.Paragraph)]
    public void A_line_is_known_by_its_form(string line, BlockKind kind) =>
        Assert.That(Kinds(Read($"The bridge was closed on Monday.\n\n{line}\n\nIt opens again in May.\n")).ElementAt(1), Is.EqualTo(kind));

    [Test]
    public void Dates_of_links_below_the_article_do_not_date_it()
    {
        DocumentStructure structure = Read(
            "Bridge closed for repairs this week\nThe bridge is closed for a week.\nIt opens again in May.\nRelated Articles\nFerries sail again after the storm\nMay 5, 2016\nHarbour reopens after repairs\nMay 1, 2014\n");

        Assert.That(structure.Sections, Has.Length.EqualTo(1));
        Assert.That(structure.Sections[0].Published, Is.Null);
    }

    [Test]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        DocumentStructure structure = Read("The bridge over the river has been closed since Monday and\nwill stay closed until the repairs are done, the mayor told\nreporters in the town hall.\n\nIt opens again in May.\n");

        Assert.That(structure.Blocks, Has.Length.EqualTo(2));
    }

    [Test]
    public void Excluded_ranges_are_blank_and_offsets_stay()
    {
        Article article = ArticleReader.Parse("---\ntitle: Bridge\npublished: 2021-03-04\n---\nThe **bridge** has [25 spans](https://example.org/25).\n", "a.md");
        DocumentStructure structure = DocumentAnalyzer.ReadStructure(article);

        Assert.That(structure.Text, Has.Length.EqualTo(article.Text.Length));
        Assert.That(structure.Text.Trim().Replace("  ", string.Empty, StringComparison.Ordinal), Does.StartWith("The").And.Not.Contain("*").And.Not.Contain("example"));
        Assert.That(structure.Text.IndexOf("25 spans", StringComparison.Ordinal), Is.EqualTo(article.Text.IndexOf("25 spans", StringComparison.Ordinal)));
        Assert.That(structure.Sections[0].Published, Is.EqualTo(new DateOnly(2021, 3, 4)));
    }

    private static DocumentStructure Read(string text) => DocumentAnalyzer.ReadStructure(new Article(text));

    private static IEnumerable<BlockKind> Kinds(DocumentStructure structure) => structure.Blocks.Select(block => block.Kind);
}
