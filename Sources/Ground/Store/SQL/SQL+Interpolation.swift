extension SQL: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) {
        self.init(text: value, values: [])
    }

    public init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    /// Collects the literal text and binds everything else. See ``SQL`` for the forms.
    public struct StringInterpolation: StringInterpolationProtocol {
        var sql: SQL
        private static let asTheyAre = 8
        private static let sizes = [16, 32, 64]

        public init(literalCapacity: Int, interpolationCount: Int) {
            sql = SQL(text: "", values: [])
            sql.text.reserveCapacity(literalCapacity + interpolationCount)
            sql.values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) {
            sql.text += literal
        }

        public mutating func appendInterpolation(_ value: some Bindable) {
            sql.text += "?"
            sql.values.append(value.storeValue)
        }

        /// Nil binds NULL. A form of its own, because the compiler takes an optional in text for an oversight.
        public mutating func appendInterpolation(_ value: (some Bindable)?) {
            sql.text += "?"
            sql.values.append(value.storeValue)
        }

        public mutating func appendInterpolation(raw text: String) {
            sql.text += text
        }

        public mutating func appendInterpolation(sql piece: SQL) {
            sql += piece
        }

        public mutating func appendInterpolation(list values: some Collection<some Bindable>) {
            // "IN ()" is an error in PostgreSQL; "IN (NULL)" is true for no row in either engine.
            guard !values.isEmpty else {
                sql.text += "(NULL)"
                return
            }
            var bound = values.map(\.storeValue)
            // The last one again, so that lists of like length share one prepared statement; it changes nothing for IN.
            if let size = Self.sizes.first(where: { $0 >= bound.count }), bound.count > Self.asTheyAre, let last = bound.last {
                bound += repeatElement(last, count: size - bound.count)
            }
            sql.text += "(" + repeatElement("?", count: bound.count).joined(separator: ",") + ")"
            sql.values += bound
        }
    }
}
