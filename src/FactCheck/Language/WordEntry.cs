namespace FactCheck.Language;

/// <summary>A word as one part of speech, looked up once and then compared with as many others as there are.</summary>
/// <param name="Word">Its number; -1 where the table does not hold it.</param>
/// <param name="Part">Its part of speech as the relations count them; -1 where they have none.</param>
/// <param name="FirstSense">Where its senses begin.</param>
/// <param name="SenseCount">How many it has; 0 where the relations do not know it as this part of speech.</param>
internal readonly record struct WordEntry(int Word, int Part, int FirstSense, int SenseCount)
{
    /// <summary>Whether the relations know it.</summary>
    public bool HasSense => SenseCount > 0;
}
