namespace FactCheck.Kinds.Membership;

/// <summary>The steps of belonging to a body, in the order they are taken.</summary>
internal enum MembershipStatus
{
    /// <summary>Nothing is said of a member's step.</summary>
    None,

    /// <summary>To become a member: "future member", "candidate", "applied to join".</summary>
    Candidate,

    /// <summary>A member: "admitted", "joined", "full member".</summary>
    Member,

    /// <summary>A member no more.</summary>
    Former,
}
