using Pantau.Server.Accounts;

namespace Pantau.Server.Framing;

/// <summary>An address that programs ask: who they are is shown by a token with this scope.</summary>
internal sealed record TokenNeed(TokenScope Scope);

/// <summary>An address that answers before anybody signed in, and tells nothing of the workspace.</summary>
internal sealed record OpenDoor;
