using FactCheck.Language;
using FactCheck.Training;

namespace FactCheck.Tests.Language;

internal sealed class ModelFileTests
{
    [Test]
    public void A_section_reads_back_as_written()
    {
        var file = ModelFile.Open("test", Sample());

        Assert.That(file.Section<int>("b.numbers").Span.ToArray(), Is.EqualTo(new[] { 1, -2, 3 }));
        Assert.That(file.Section<byte>("a.empty").Length, Is.Zero);
        Assert.That(file.Names, Is.EqualTo(new[] { "a.empty", "b.numbers" }));
    }

    [Test]
    public void Every_flipped_byte_of_the_content_is_found()
    {
        byte[] sample = Sample();
        for (int i = 0; i < sample.Length; i++)
        {
            byte[] damaged = [.. sample];
            damaged[i] ^= 0x10;
            Assert.That(() => ModelFile.Open("test", damaged), Throws.TypeOf<InvalidDataException>(), $"byte {i}");
        }
    }

    [Test]
    public void Every_shortened_file_is_found()
    {
        byte[] sample = Sample();
        for (int length = 0; length < sample.Length; length++)
            Assert.That(() => ModelFile.Open("test", sample.AsSpan(0, length)), Throws.TypeOf<InvalidDataException>(), $"{length} bytes");
    }

    [Test]
    public void The_message_says_what_is_wrong()
    {
        byte[] newer = Sample();
        newer[8]++;

        Assert.That(() => ModelFile.Open("x.model", newer), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("x.model: version 2, this library reads version 1."));
        Assert.That(() => ModelFile.Open("x.model", new byte[100]), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("x.model: this is no model file."));
        Assert.That(() => ModelFile.Open("x.model", Sample()).Section<int>("c"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'c'"));
        Assert.That(() => ModelFile.Open("x.model", Sample()).Section<long>("b.numbers"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("12 bytes"));
    }

    [Test]
    public void Builders_share_a_file_and_their_order_does_not_matter()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string one = Path.Combine(folder, "one.model"), other = Path.Combine(folder, "other.model");
        var first = new Dictionary<string, byte[]> { ["a.x"] = [1, 2], ["a.y"] = [3] };
        var second = new Dictionary<string, byte[]> { ["b.z"] = [4, 5, 6] };

        ModelFileWriter.Replace(one, "a.", new Dictionary<string, byte[]> { ["a.old"] = [9] });
        ModelFileWriter.Replace(one, "a.", first);
        ModelFileWriter.Replace(one, "b.", second);
        ModelFileWriter.Replace(other, "b.", second);
        ModelFileWriter.Replace(other, "a.", first);

        Assert.That(File.ReadAllBytes(one), Is.EqualTo(File.ReadAllBytes(other)));
        Assert.That(ModelFile.Open(one).Names, Is.EqualTo(new[] { "a.x", "a.y", "b.z" }));
        Assert.That(ModelFile.Open(one).Section<byte>("b.z").Span.ToArray(), Is.EqualTo(new byte[] { 4, 5, 6 }));
    }

    [Test]
    public void A_section_under_a_foreign_prefix_is_refused()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "x.model");

        Assert.That(() => ModelFileWriter.Replace(path, "a.", new Dictionary<string, byte[]> { ["b.x"] = [1] }), Throws.ArgumentException);
    }

    [Test]
    public void The_embedded_model_opens()
    {
        Assert.That(ModelFile.OpenEmbedded().Names, Does.Contain("words.slots"));
    }

    private static byte[] Sample() => ModelFileWriter.Write(new(StringComparer.Ordinal)
    {
        ["b.numbers"] = ModelFileWriter.Bytes<int>([1, -2, 3]),
        ["a.empty"] = [],
    });
}
