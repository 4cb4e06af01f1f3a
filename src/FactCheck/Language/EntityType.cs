namespace FactCheck.Language;

/// <summary>What kind of thing a mention names.</summary>
public enum EntityType : byte
{
    /// <summary>No entity.</summary>
    None,

    /// <summary>A person or a people's individual member.</summary>
    Person,

    /// <summary>An organisation, company, party, team, government body.</summary>
    Organization,

    /// <summary>A country, city, region, building or natural place.</summary>
    Place,

    /// <summary>A named event: summit, war, festival, election.</summary>
    Event,

    /// <summary>A titled work, project, initiative, law or document.</summary>
    Work,

    /// <summary>A made object with a name: a vehicle, a weapon, a device.</summary>
    Product,

    /// <summary>A date, a time or a period.</summary>
    Date,

    /// <summary>A figure with its unit or noun.</summary>
    Quantity,

    /// <summary>A named thing of another kind: nationality adjectives, languages, animals, substances.</summary>
    Other,
}
