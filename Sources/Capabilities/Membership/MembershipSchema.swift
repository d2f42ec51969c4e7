public import Store

/// The tables of this room.
public enum MembershipSchema {
    public static let migrations: [Migration] =
        [
            Migration(
                10, room: "Membership", "libraries under the default charter",
                [
                    """
                    CREATE TABLE library (
                        id {identity},
                        code TEXT NOT NULL UNIQUE,
                        name TEXT NOT NULL,
                        level TEXT NOT NULL,
                        npsn TEXT UNIQUE,
                        npp TEXT UNIQUE,
                        region TEXT, regency TEXT, district TEXT, address TEXT,
                        latitude DOUBLE PRECISION, longitude DOUBLE PRECISION,
                        hours TEXT, email TEXT, phone TEXT, website TEXT,
                        charter TEXT NOT NULL,
                        joined_at BIGINT NOT NULL
                    )
                    """
                ])
        ] + PeopleSchema.migrations + NetworksSchema.migrations + RegisterSchema.migrations
        + JoiningSchema.migrations + ProfileSchema.migrations + OfficesSchema.migrations + LeavingSchema.migrations
        + ContactSchema.migrations + OutsideSchema.migrations + WardsSchema.migrations + DelegationSchema.migrations
        + ApprovalSchema.migrations
        + ActivitySchema.migrations + PaperlessSchema.migrations + IdentitySchema.migrations
}
