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
            var mark = "("
            for value in values {
                sql.text += mark
                sql.text += "?"
                sql.values.append(value.storeValue)
                mark = ","
            }
            sql.text += ")"
        }
    }
}
