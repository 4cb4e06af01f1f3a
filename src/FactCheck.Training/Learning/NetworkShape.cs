namespace FactCheck.Training.Learning;

/// <summary>Sizes of the network.</summary>
/// <param name="Width">Values a token has between the layers, a multiple of 32.</param>
/// <param name="Layers">Recurrent layers, each in both directions.</param>
/// <param name="Arc">Values a token has as a head or a dependent.</param>
/// <param name="Label">Hidden values of the relation classifier.</param>
/// <param name="Tags">Tags, padded to a multiple of 16.</param>
/// <param name="Relations">Relations, padded to a multiple of 16.</param>
/// <param name="Entities">Entity labels, padded to a multiple of 16.</param>
internal sealed record NetworkShape(int Width, int Layers, int Arc, int Label, int Tags, int Relations, int Entities);
