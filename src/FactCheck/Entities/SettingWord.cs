using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>A content word of the sentence a figure stands in.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="PartOfSpeech">Its part of speech.</param>
/// <param name="Weight">How much it tells: rare words and names more than common ones; about 0 to 1.2.</param>
/// <param name="Distance">How many arcs of the parse lie between it and the figure; 0 for the figure's own noun.</param>
internal readonly record struct SettingWord(string Lemma, PartOfSpeech PartOfSpeech, float Weight, int Distance);
