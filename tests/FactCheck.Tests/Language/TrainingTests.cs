using FactCheck.Training;
using FactCheck.Training.Treebank;

namespace FactCheck.Tests.Language;

[NonParallelizable]
public sealed class TrainingTests
{
    private const string Treebank = """
        # newdoc id = d1
        # sent_id = 1
        # text = The mayor didn't sign.
        1	The	the	DET	DT	Definite=Def|PronType=Art	2	det	_	Entity=(1-person
        2	mayor	mayor	NOUN	NN	Number=Sing	5	nsubj	_	Entity=1)
        3-4	didn't	_	_	_	_	_	_	_	_
        3	did	do	AUX	VBD	Mood=Ind|Tense=Past|VerbForm=Fin	5	aux	_	_
        4	n't	not	PART	RB	Polarity=Neg	5	advmod	_	_
        5	sign	sign	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        6	.	.	PUNCT	.	_	5	punct	_	_

        # sent_id = 2
        # text = Oslo grew.
        1	Oslo	Oslo	PROPN	NNP	Number=Sing	2	nsubj	_	Entity=(2-place)
        2	grew	grow	VERB	VBD	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	SpaceAfter=No
        3	.	.	PUNCT	.	_	2	punct	_	_

        # newpar
        # sent_id = 3
        # text = Prices fell.
        1	Prices	price	NOUN	NNS	Number=Plur	2	nsubj	_	_
        2	fell	fall	VERB	VBD	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	SpaceAfter=No
        3	.	.	PUNCT	.	_	2	punct	_	_


        """;

    private string _folder = "";

    [SetUp]
    public void Open() => _folder = Directory.CreateTempSubdirectory("factcheck-training-").FullName;

    [TearDown]
    public void Close() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_treebank_gives_back_the_text_it_was_made_from()
    {
        var file = TreebankFile.Read(Write("x.conllu"));

        Assert.That(file.Text, Is.EqualTo("The mayor didn't sign. Oslo grew.\n\nPrices fell."));
        Assert.That(file.Sentences[0].Words.Select(word => file.Text[word.Start..word.End]), Is.EqualTo(new[] { "The", "mayor", "did", "n't", "sign", "." }));
        Assert.That(file.Sentences[1].Entities, Is.EqualTo(new[] { (0, 1, "place") }));
    }

    [Test]
    public void A_line_with_missing_columns_is_named()
    {
        string path = Path.Combine(_folder, "broken.conllu");
        File.WriteAllText(path, "1\tword\n");

        Assert.That(() => TreebankFile.Read(path), Throws.TypeOf<InvalidDataException>().With.Message.Contains("broken.conllu(1)"));
    }

    [Test]
    public void The_same_data_gives_the_same_bytes()
    {
        Write("tiny-train.conllu");
        string model = Path.Combine(RepositoryRoot.Path, "src", "FactCheck", "Language", "english.model");
        string[] outputs = [Path.Combine(_folder, "a.model"), Path.Combine(_folder, "b.model")];
        foreach (string output in outputs)
        {
            File.Copy(model, output);
            Assert.That(TrainCommand.Run([_folder, "--output", output, "--epochs", "2", "--width", "32", "--layers", "1", "--arc", "16", "--label", "16"]), Is.Zero);
        }

        Assert.That(File.ReadAllBytes(outputs[0]), Is.EqualTo(File.ReadAllBytes(outputs[1])));
    }

    [Test]
    public void Evaluation_prints_a_name_and_a_value_a_line()
    {
        string path = Write("x.conllu");
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            Assert.That(EvaluateCommand.Run([path]), Is.Zero);
        }
        finally
        {
            Console.SetOut(console);
        }

        var figures = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim().Split(' ')).ToDictionary(f => f[0], f => f[1]);
        Assert.That(figures["raw-tokens"], Is.EqualTo("100"));
        Assert.That(figures["raw-sentences"], Is.EqualTo("100"));
        Assert.That(figures.Keys, Does.Contain("gold-las").And.Contain("tokens-per-second").And.Contain("raw-entities-named"));
    }

    private string Write(string name)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, Treebank.ReplaceLineEndings("\n"));
        return path;
    }
}
