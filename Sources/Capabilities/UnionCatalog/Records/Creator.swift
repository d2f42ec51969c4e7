/// A person or body named as a maker of a title, as typed: "Hirata, Andrea", "Prof. Dr. H. Abdullah", "Kementerian Pendidikan".
public struct Creator: Sendable, Hashable, Codable {
    public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
        /// Main or further author (MARC 100, 700 without another relator).
        case author
        /// Editor, translator, illustrator and others who helped (MARC 700 with a relator, SLiMS "Additional Author").
        case contributor
        /// A body: ministry, school, institute (MARC 110, 710).
        case corporate
    }

    public var name: String
    public var role: Role

    public init(name: String, role: Role = .author) {
        self.name = name
        self.role = role
    }
}
